package import Diagnostics

/// What templates have at hand: filters, and the other templates they may include.
package struct Environment: Sendable {
  let vocabulary: Vocabulary
  let names: @Sendable () -> [String]
  let load: @Sendable (_ name: String, _ requester: SourceFile) -> SourceFile?

  /// - Parameters:
  ///   - filters: families of filters added to the ones of the language.
  ///   - names: the names under which templates can be included, to tell the nearest to a mistyped one.
  ///   - load: finds a template by the name that another includes, imports or extends it under.
  package init(
    filters: Filter.Family..., names: @escaping @Sendable () -> [String] = { [] },
    load: @escaping @Sendable (_ name: String, _ requester: SourceFile) -> SourceFile?
  ) {
    self.names = names
    vocabulary = Vocabulary(adding: filters)
    self.load = load
  }

  /// Every filter that a template may use, family by family.
  package var filters: [Filter.Family] { vocabulary.families }
}

/// A template, read once and rendered any number of times.
package final class Template: Sendable {
  package let source: SourceFile
  /// The name of the file, as others that it asks for are known by.
  let key: KeyBytes
  let environment: Environment
  let body: [Statement]
  let blocks: [Block]
  let scopes: ScopeAnalysis
  private let isFaulty: Bool
  /// Whether all that stands in the template was understood, apart from the names of filters and tests.
  let isWhole: Bool

  /// The findings of one template after which no more are reported: what is no template at all has one at every byte.
  static let mostFindings = 20

  /// Reads a template and reports what is wrong in it.
  package init(parsing source: SourceFile, in environment: Environment, report: inout Report) {
    self.source = source
    key = KeyBytes(source.name)
    self.environment = environment
    if let broken = source.firstBrokenByte {
      report.error(.notUTF8, at: Place(broken..<broken + 1, in: source), remedy: .saveAsUTF8)
      (body, blocks, scopes) = ([], [], ScopeAnalysis([], references: References(), frames: 1))
      (isFaulty, isWhole) = (true, false)
      return
    }
    var parser = Parser(source, vocabulary: environment.vocabulary)
    body = parser.parseTemplate()
    blocks = parser.blocks
    for finding in parser.report.diagnostics.prefix(Self.mostFindings) { report.add(finding) }
    isFaulty = parser.report.hasErrors
    isWhole = parser.report.diagnostics.allSatisfy(\.leavesTemplateWhole)
    scopes = ScopeAnalysis(
      isFaulty ? [] : body, mentioned: parser.mentioned, references: parser.references, frames: parser.frames,
      views: parser.views)
  }

  /// The top-level variables that the template reads and does not set itself.
  package var freeNames: Set<String> {
    let names = scopes.contextNames.subtracting(BuiltInFunction.allCases.map(\.rawValue))
    return blocks.isEmpty ? names : names.subtracting(body.exportedNames)
  }

  /// Renders the template with the alternatives that a seed picks; nil when an error stopped it or when it was read with
  /// errors.
  package func render(with variables: Map, seed: PickSeed = PickSeed(), report: inout Report) -> Rendering? {
    var included = IncludedTemplates()
    return render(with: variables, seed: seed, including: &included, report: &report)
  }

  /// Renders one of several templates that share what they include.
  package func render(
    with variables: Map, seed: PickSeed = PickSeed(), including included: inout IncludedTemplates,
    report: inout Report
  ) -> Rendering? {
    guard !isFaulty else { return nil }
    let evaluator = Evaluator(
      self, Context(variables), seed: seed, included: exchange(&included, with: IncludedTemplates()))
    defer { included = evaluator.included }
    do throws(Failure) {
      try evaluator.execute()
    } catch {
      report.add(contentsOf: evaluator.report)
      report.add(error.diagnostic)
      return nil
    }
    return Rendering(runs: evaluator.output, gaps: evaluator.gaps)
  }

  /// Whether the template, or one that it extends, reads one of some top-level variables.
  package func reads(anyOf names: Set<String>) -> Bool {
    var next: Template? = self
    var seen: Set<String> = []
    while let template = next, seen.insert(template.source.name).inserted {
      guard template.freeNames.isDisjoint(with: names) else { return true }
      var ignored = Report()
      next = template.body.extendedName.flatMap { environment.load($0, template.source) }.map {
        Template(parsing: $0, in: environment, report: &ignored)
      }
    }
    return false
  }

  /// Whether reading found no error.
  var isSound: Bool { !isFaulty }
}

/// The text a template gives, in runs that know where they come from, and the gaps shown in it.
package struct Rendering: Sendable {
  package let runs: [Run]
  /// One entry for each time a gap is printed.
  package let gaps: [Gap]

  package var text: String { runs.joinedText }
}

extension SourceFile {
  /// The offset of the first byte that is no UTF-8.
  fileprivate var firstBrokenByte: Int? {
    let bytes = bytes
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }
}

extension Message {
  fileprivate static var notUTF8: Self {
    Message("not-utf8", en: "this template is not encoded in UTF-8", zh: "模板不是 UTF-8 编码")
  }
}

extension Wording {
  fileprivate static var saveAsUTF8: Wording {
    Wording(en: "save it again in UTF-8", zh: "用 UTF-8 编码另存")
  }
}
