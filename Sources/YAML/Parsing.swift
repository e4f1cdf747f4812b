package import Diagnostics

extension Node {
  /// The tree of a file, with what is wrong in it added to the report.
  ///
  /// The language is a strict subset of YAML 1.2: every file that is read means what YAML says, and everything else is
  /// refused with a place and a way out. Always returns what was understood; an empty node when nothing was.
  package init(parsing source: SourceFile, report: inout Report) {
    var encodingReport = Report()
    let isReadable = checkEncoding(of: source, report: &encodingReport)
    var parser = Parser(source, report: encodingReport)
    if isReadable { parser.parse() }
    report.add(contentsOf: parser.report)
    if parser.records.isEmpty { parser.records = [Record(key: 0..<0, at: parser.start, index: 0)] }
    self.init(tree: Tree(file: source, records: parser.records), index: 0)
  }
}
