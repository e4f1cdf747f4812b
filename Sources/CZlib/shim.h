#if __has_include(<zlib.h>)
#include <zlib.h>
#else
#error "zlib.h is missing; install zlib's headers: apt-get install zlib1g-dev (Debian, Ubuntu) or dnf install zlib-devel (Fedora)"
#endif
