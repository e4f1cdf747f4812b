import Diagnostics
import TestSupport
import Testing
import YAML

@testable import Almanac

/// Almanacs to test with: written in the test, or the one of the project.
enum Sample {
  /// Decodes folders of files, the one searched first coming first.
  static func almanac(_ layers: [[String]]) -> (almanac: Almanac, report: Report) {
    var report = Report()
    let nodes = layers.enumerated().map { layer, texts in
      texts.enumerated().map { index, text in
        Node(parsing: SourceFile(name: "\(layer)/\(index).yaml", text: text), report: &report)
      }
    }
    return (Almanac(decoding: nodes, report: &report), report)
  }

  static func almanac(_ text: String) -> Almanac {
    let (almanac, report) = almanac([[text]])
    #expect(report.diagnostics.isEmpty, "\(report.diagnostics.map(\.message.id))")
    return almanac
  }

  /// The almanac in `templates/almanac`.
  static let project: Almanac = {
    let folder = CaseFolder("../../templates/almanac")
    let texts = folder.names(suffix: ".yaml").compactMap { try? folder.text(of: $0) }
    return almanac([texts]).almanac
  }()

  static func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }
}
