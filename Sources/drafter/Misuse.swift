import Diagnostics

/// A call that cannot be carried out: an unknown option, a missing file, a file that would be overwritten.
struct Misuse: Error {
  let message: Message
  let remedy: Wording?

  init(_ message: Message, remedy: Wording? = nil) {
    self.message = message
    self.remedy = remedy
  }

  var diagnostic: Diagnostic { Diagnostic(.error, message, at: nil, remedy: remedy) }
}

/// What a finished process tells its caller.
enum ExitStatus: Int32 {
  case success = 0
  /// The content has errors or, with `--final`, gaps.
  case contentErrors = 1
  case misuse = 2
}
