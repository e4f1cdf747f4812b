import Documents
import Testing

@Suite struct OutputFormatTests {
  @Test(arguments: [
    ("讲话.txt", OutputFormat.text), ("稿/讲话.MD", .markdown), ("讲话.v2.Txt", .text), ("讲话.html", .html),
    ("讲话.DOCX", .docx), ("讲话.pdf", nil), ("讲话.doc", nil), ("讲话", nil),
    ("", nil),
    (".md", nil), ("a.md/讲话", nil), ("稿/.txt", nil), ("讲话.", nil), ("讲话.md/", nil),
  ])
  func isToldByTheSuffix(path: String, expected: OutputFormat?) {
    #expect(OutputFormat(suffixOf: path) == expected)
  }
}
