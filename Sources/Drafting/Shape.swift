import Briefs
import Diagnostics
import Templating

/// What a name of a template can stand for when everything in the brief is filled in.
indirect enum Shape: Sendable {
  case text
  case number
  case list(of: Shape)
  case record(RecordShape)
  /// A value that is not known beforehand; nothing said of it is wrong.
  case anything
}

/// The members of a record, each under all its names.
struct RecordShape: Sendable {
  let members: [Member]
  private let positions: [String: Int]

  /// One member: its names, what it holds, and what is to be said of it.
  struct Member: Sendable {
    /// The name under which the member is listed.
    let name: String
    let aliases: [String]
    let shape: Shape
    let explanation: Wording?
    /// How much a draft depends on the field; nil for what is derived.
    let need: Need?

    init(
      _ name: String, aliases: [String] = [], _ shape: Shape, explanation: Wording? = nil, need: Need? = nil
    ) {
      self.name = name
      self.aliases = aliases
      self.shape = shape
      self.explanation = explanation
      self.need = need
    }
  }

  /// Makes a record; of two members of one name, the later one counts.
  init(_ members: [Member]) {
    var kept: [Member] = []
    var positions: [String: Int] = [:]
    for member in members {
      if let position = positions[member.name] {
        kept[position] = member
      } else {
        kept.append(member)
      }
      for name in [member.name] + member.aliases {
        positions[name] = positions[member.name] ?? kept.count - 1
      }
    }
    self.members = kept
    self.positions = positions
  }

  subscript(name: String) -> Member? { positions[name].map { members[$0] } }

  /// Every name that may be written for a member.
  var names: [String] { members.map(\.name) + members.flatMap(\.aliases) }
}

extension RecordShape {
  /// The fields of a brief's record, under both their names.
  init(_ fields: [Field]) {
    self.init(
      fields.map { field in
        // A hyphen is a minus sign in a template.
        let underscored = field.name.split(separator: "-").joined(separator: "_")
        return Member(
          field.chineseName, aliases: underscored == field.name ? [field.name] : [field.name, underscored],
          Shape(field.type), explanation: field.explanation, need: field.need)
      })
  }
}

extension Shape {
  init(_ type: FieldType) {
    switch type {
    case .text, .choice, .date, .figure, .rate: self = .text
    case .words: self = .anything
    case .year: self = .number
    case .list(let item): self = .list(of: Shape(item))
    case .record(let fields): self = .record(RecordShape(fields))
    }
  }

  /// What the value is, for messages; nil for a record.
  var kindName: Wording? {
    switch self {
    case .text: Wording(en: "a text", zh: "文字")
    case .number: Wording(en: "a number", zh: "数字")
    case .list: Wording(en: "a list", zh: "列表")
    case .record, .anything: nil
    }
  }

  /// An item of the value: of a text, a character.
  var item: Shape {
    switch self {
    case .text: .text
    case .list(let item): item
    case .number, .record, .anything: .anything
    }
  }
}

// MARK: - Following a path

extension RecordShape {
  /// Where a path leads.
  enum Outcome {
    /// To a value; `names` are the listed names of the members on the way.
    case found(Shape, names: [String])
    /// Nowhere: its last part is no member of what comes before it.
    case missing(String, in: Shape)
    /// Nowhere already before its last part.
    case lost
  }

  func follow(_ path: NamePath) -> Outcome {
    let steps = [.member(path.name)] + path.steps
    var shape = Shape.record(self)
    var names: [String] = []
    for (position, step) in steps.enumerated() {
      switch (step, shape) {
      case (_, .anything): return .found(.anything, names: names)
      case (.item, .text), (.item, .number), (.item, .list), (.item, .record): shape = shape.item
      case (.member(let name), .record(let record)):
        guard let member = record[name] else { return position + 1 == steps.count ? .missing(name, in: shape) : .lost }
        names.append(member.name)
        shape = member.shape
      case (.member(let name), .text), (.member(let name), .number), (.member(let name), .list):
        return position + 1 == steps.count ? .missing(name, in: shape) : .lost
      }
    }
    return .found(shape, names: names)
  }
}
