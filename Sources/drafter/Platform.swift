#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The calls to the operating system that the standard library has no word for.
enum Platform {
  enum Descriptor: Int32 {
    case input = 0
    case output = 1
    case error = 2
  }

  /// The kind of file at a path, symbolic links followed; nil when there is none or it cannot be looked at.
  enum FileKind {
    case regular
    case folder
    /// A device or a pipe: something that is written to and never replaced.
    case special
  }

  static func kind(of path: String) -> FileKind? {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .regular
    case S_IFDIR: return .folder
    default: return .special
    }
  }

  static func isTerminal(_ descriptor: Descriptor) -> Bool { isatty(descriptor.rawValue) == 1 }

  static func environment(_ name: String) -> String? {
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }

  /// The reason the last call failed, in the system's words.
  static var lastError: String { unsafe String(cString: strerror(errno)) }

  static func exit(_ status: Int32) -> Never {
    #if canImport(Glibc)
      Glibc.exit(status)
    #elseif canImport(Musl)
      Musl.exit(status)
    #else
      Darwin.exit(status)
    #endif
  }

  static func write(_ bytes: [UInt8], to descriptor: Descriptor) -> Bool { write(bytes, to: descriptor.rawValue) }

  /// Writes a new file and waits until it is on the disk; false when it exists already or cannot be written.
  static func create(_ path: String, holding bytes: [UInt8]) -> Bool {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { return false }
    let isWritten = write(bytes, to: descriptor) && fsync(descriptor) == 0
    return close(descriptor) == 0 && isWritten
  }

  /// Writes to a device or a pipe that is there already.
  static func write(_ bytes: [UInt8], toSpecialFile path: String) -> Bool {
    let descriptor = unsafe open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    let isWritten = write(bytes, to: descriptor)
    return close(descriptor) == 0 && isWritten
  }

  /// Puts a file in the place of another in one step.
  static func move(_ path: String, over target: String) -> Bool { unsafe rename(path, target) == 0 }

  /// Gives a file a second name in one step; false when the name is taken.
  static func link(_ path: String, as target: String) -> Bool {
    #if canImport(Glibc)
      unsafe Glibc.link(path, target) == 0
    #elseif canImport(Musl)
      unsafe Musl.link(path, target) == 0
    #else
      unsafe Darwin.link(path, target) == 0
    #endif
  }

  static func remove(_ path: String) { _ = unsafe unlink(path) }

  static var processIdentifier: Int32 { getpid() }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { buffer in
        #if canImport(Glibc)
          unsafe Glibc.write(descriptor, buffer.baseAddress, buffer.count)
        #elseif canImport(Musl)
          unsafe Musl.write(descriptor, buffer.baseAddress, buffer.count)
        #else
          unsafe Darwin.write(descriptor, buffer.baseAddress, buffer.count)
        #endif
      }
      if count < 0 {
        if errno == EINTR { continue }
        return false
      }
      rest = rest.dropFirst(count)
    }
    return true
  }
}
