#pragma once
#include <stddef.h>

/// A file of templates/ as it was when the binary was built.
typedef struct {
  /// Its path below templates/, in UTF-8.
  const char *path;
  const unsigned char *bytes;
  ptrdiff_t count;
} drafter_template_file;

/// The number of files.
ptrdiff_t drafter_template_count(void);

/// One of the files, by an index from 0; it lives as long as the process.
drafter_template_file drafter_template(ptrdiff_t index);
