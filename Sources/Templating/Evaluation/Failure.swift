import Diagnostics

/// A finding on its way out of the parser or the evaluator: one pointer, so that the frames it passes stay small.
struct Failure: Error {
  private final class Box: Sendable {
    let diagnostic: Diagnostic

    init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
  }

  private let box: Box

  var diagnostic: Diagnostic { box.diagnostic }

  init(_ diagnostic: Diagnostic) { box = Box(diagnostic) }

  init(
    _ severity: Severity, _ message: Message, at place: Place?, notes: [Note] = [], remedy: Wording? = nil
  ) {
    self.init(Diagnostic(severity, message, at: place, notes: notes, remedy: remedy))
  }
}
