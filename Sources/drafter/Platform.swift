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

  /// The permissions of a file; nil when there is none.
  static func permissions(of path: String) -> UInt32? {
    var status = stat()
    return unsafe stat(path, &status) == 0 ? UInt32(status.st_mode) & 0o777 : nil
  }

  /// What changes when a file is written: its time, its size, its number.
  struct Stamp: Equatable {
    private let seconds: Int
    private let nanoseconds: Int
    private let size: Int
    private let number: UInt64

    /// The stamp of the file at a path; nil when there is none.
    init?(of path: String) {
      var status = stat()
      guard unsafe stat(path, &status) == 0 else { return nil }
      #if canImport(Darwin)
        let time = status.st_mtimespec
      #else
        let time = status.st_mtim
      #endif
      (seconds, nanoseconds, size, number) = (time.tv_sec, time.tv_nsec, Int(status.st_size), UInt64(status.st_ino))
    }
  }

  /// Keeps Ctrl-C and the like from ending the process in the middle of anything; `isStopped` asks for them.
  static func holdSignals() {
    var signals = stopSignals
    unsafe sigprocmask(SIG_BLOCK, &signals, nil)
  }

  /// Waits, and tells whether the user has had enough.
  static func isStopped(within milliseconds: Int) -> Bool {
    var duration = timespec(tv_sec: milliseconds / 1_000, tv_nsec: milliseconds % 1_000 * 1_000_000)
    #if canImport(Darwin)
      unsafe nanosleep(&duration, nil)
      var pending = sigset_t()
      unsafe sigpending(&pending)
      return unsafe sigismember(&pending, SIGINT) == 1 || sigismember(&pending, SIGTERM) == 1
    #else
      var signals = stopSignals
      return unsafe sigtimedwait(&signals, nil, &duration) > 0
    #endif
  }

  private static var stopSignals: sigset_t {
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    for signal in [SIGINT, SIGTERM, SIGHUP] { unsafe sigaddset(&signals, signal) }
    return signals
  }

  /// Whether two paths lead to the same file.
  static func isSameFile(_ one: String, _ other: String) -> Bool {
    var first = stat()
    var second = stat()
    guard unsafe stat(one, &first) == 0, unsafe stat(other, &second) == 0 else { return false }
    return first.st_dev == second.st_dev && first.st_ino == second.st_ino
  }

  static func isTerminal(_ descriptor: Descriptor) -> Bool { isatty(descriptor.rawValue) == 1 }

  static func environment(_ name: String) -> String? {
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }

  /// The reason the last call failed, in the system's words.
  static var lastError: String { unsafe String(cString: strerror(errno)) }

  static func quit(_ status: Int32) -> Never {
    exit(status)
  }

  static func send(_ bytes: [UInt8], to descriptor: Descriptor) -> Bool { send(bytes, to: descriptor.rawValue) }

  /// Writes a new file, with permissions of its own or the usual ones, and waits until it is on the disk; false, and no file, when that fails or one is there already.
  static func create(_ path: String, holding bytes: [UInt8], permissions: UInt32?) -> Bool {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { return false }
    let isPermitted = permissions.map { fchmod(descriptor, mode_t($0)) == 0 } ?? true
    let isWritten = isPermitted && send(bytes, to: descriptor) && fsync(descriptor) == 0
    guard close(descriptor) == 0 && isWritten else {
      let reason = errno
      remove(path)
      errno = reason
      return false
    }
    return true
  }

  /// Writes to a device or a pipe that is there already.
  static func send(_ bytes: [UInt8], toSpecialFile path: String) -> Bool {
    let descriptor = unsafe open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    let isWritten = send(bytes, to: descriptor)
    return close(descriptor) == 0 && isWritten
  }

  /// Puts a file in the place of another in one step.
  static func move(_ path: String, over target: String) -> Bool { unsafe rename(path, target) == 0 }

  /// Gives a file a second name in one step; false when the name is taken.
  static func addName(_ target: String, to path: String) -> Bool {
    unsafe link(path, target) == 0
  }

  /// Whether anything goes by a name, be it a link that leads nowhere.
  static func isTaken(_ path: String) -> Bool {
    var status = stat()
    return unsafe lstat(path, &status) == 0
  }

  static func isLink(_ path: String) -> Bool {
    var status = stat()
    return unsafe lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  static func remove(_ path: String) { _ = unsafe unlink(path) }

  /// All of standard input; nil when it cannot be read.
  static func readStandardInput() -> [UInt8]? { readAll(from: Descriptor.input.rawValue) }

  /// All of a file, a device or a pipe; nil when it cannot be read.
  static func contents(of path: String) -> [UInt8]? {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    return readAll(from: descriptor)
  }

  private static func readAll(from descriptor: Int32) -> [UInt8]? {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe chunk.withUnsafeMutableBytes { buffer in
        unsafe read(descriptor, buffer.baseAddress, buffer.count)
      }
      if count == 0 { return bytes }
      if count > 0 { bytes += chunk.prefix(count) } else if errno != EINTR { return nil }
    }
  }

  /// The text of bytes in another encoding, by the name iconv knows it, as UTF-8.
  static func utf8(_ bytes: [UInt8], from charset: String) throws(ConversionFailure) -> [UInt8] {
    let converter = unsafe iconv_open("UTF-8", charset)
    guard unsafe converter != iconv_t(bitPattern: -1), let converter = unsafe converter else {
      throw .unknownCharset(charset)
    }
    defer { unsafe iconv_close(converter) }
    var input = bytes.map { CChar(bitPattern: $0) }
    // Two bytes of any of these encodings become three at most, four become four.
    var output = [CChar](repeating: 0, count: bytes.count * 3 + 4)
    var inputLeft = input.count
    var outputLeft = output.count
    unsafe input.withUnsafeMutableBufferPointer { source in
      unsafe output.withUnsafeMutableBufferPointer { target in
        var from = source.baseAddress
        var to = target.baseAddress
        _ = unsafe iconv(converter, &from, &inputLeft, &to, &outputLeft)
      }
    }
    guard inputLeft == 0 else { throw .invalid(at: bytes.count - inputLeft) }
    return output.dropLast(outputLeft).map { UInt8(bitPattern: $0) }
  }

  static var processIdentifier: Int32 { getpid() }

  private static func send(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { buffer in
        unsafe write(descriptor, buffer.baseAddress, buffer.count)
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
