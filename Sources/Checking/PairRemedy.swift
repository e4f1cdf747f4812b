import Diagnostics

extension PairFault {
  /// What to do about it.
  func remedy(_ marks: PairedMarks) -> Wording {
    switch self {
    case .unclosed:
      Wording(en: "put \(marks.closing) where the words end", zh: "在结束处补上 \(marks.closing)")
    case .unopened:
      Wording(en: "put \(marks.opening) where the words begin", zh: "在开始处补上 \(marks.opening)")
    case .reversed: Wording(en: "turn it round", zh: "换成另一半")
    case .nested:
      if let opening = marks.innerOpening, let closing = marks.innerClosing {
        Wording(en: "write \(opening)…\(closing) for the inner pair", zh: "里层改用\(opening)…\(closing)")
      } else {
        Wording(en: "close the outer pair first", zh: "先把外层合上")
      }
    }
  }
}
