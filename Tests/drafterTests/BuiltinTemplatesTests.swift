import BuiltinTemplates
import TestSupport
import Testing

/// The table of `templates.c` against the folder it is made from.
struct BuiltinTemplatesTests {
  private static let folder = CaseFolder("../../templates")

  private static let embedded: [String: [UInt8]] = {
    var files: [String: [UInt8]] = [:]
    for index in 0..<drafter_template_count() {
      let file = unsafe drafter_template(index)
      let path = unsafe String(cString: file.path)
      unsafe files[path] = Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
    }
    return files
  }()

  @Test func holdEveryFileOfTheFolderAndNoOther() throws {
    #expect(Self.embedded.keys.sorted() == Self.folder.paths)
    #expect(Self.embedded.count == drafter_template_count())
  }

  @Test(arguments: folder.paths)
  func holdEachFileAsItIs(path: String) throws {
    #expect(Self.embedded[path] == (try Self.folder.bytes(of: path)))
  }
}
