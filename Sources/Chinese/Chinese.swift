/// A placeholder until the module has its first file.
