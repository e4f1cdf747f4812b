package import Diagnostics

/// One entry of a brief's schema: a field's two names, what it holds and what it is for.
package struct Field: Sendable {
  /// The English name, which is also the field's key in `Record`.
  package let name: String
  package let chineseName: String
  package let type: FieldType
  package let need: Need
  /// The unit its figure is given in, where the brief does not name one beside it.
  package let unit: String?
  /// What belongs into the field, in one line.
  package let explanation: Wording
  /// What a new brief already holds, as it stands in the file; empty for a field to fill.
  package let initial: [String]

  init(
    _ name: String, _ chineseName: String, _ type: FieldType, _ need: Need = .optional, unit: String? = nil,
    en: String, zh: String, initial: [String] = []
  ) {
    self.name = name
    self.chineseName = chineseName
    self.type = type
    self.need = need
    self.unit = unit
    explanation = Wording(en: en, zh: zh)
    self.initial = initial
  }

  /// Whether a value leaves the field for the user to fill.
  package func isOpen(with value: FieldValue) -> Bool {
    guard value.isEmpty else { return false }
    return switch need {
    case .required, .needed: true
    case .expected: value.isWritten
    case .optional: false
    }
  }
}

/// How much a draft depends on a field.
package enum Need: Sendable {
  /// Nothing can be drafted without it: leaving it out is an error.
  case required
  /// Left empty, it is a gap that the draft shows.
  case needed
  /// Written and left empty, it is a gap; not written, the words that would say it are left out.
  case expected
  /// Left empty or not written, the words that would say it are left out.
  case optional
}

/// What a field may hold.
package indirect enum FieldType: Sendable {
  case text
  /// One of a closed set of words, under either of its names; a template sees the Chinese one.
  case choice([Choice])
  case year
  case date
  /// A decimal number without unit: `512.3`.
  case figure
  /// A rate of change in per cent: `7.2%`, `-3.1%`.
  case rate
  case list(of: FieldType)
  case record([Field])
  /// Texts under names that the schema does not know: `{全域: 全系统}`.
  case words
}

/// One of the words that a field of a closed set may hold.
package struct Choice: Sendable {
  package let name: String
  package let chineseName: String

  init(_ name: String, _ chineseName: String) {
    self.name = name
    self.chineseName = chineseName
  }
}
