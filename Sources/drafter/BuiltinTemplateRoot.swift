import BuiltinTemplates
import Drafting

extension TemplateRoot {
  /// The templates inside the binary.
  static var builtin: TemplateRoot {
    var files: [String: UnsafeBufferPointer<UInt8>] = [:]
    for index in 0..<drafter_template_count() {
      let template = unsafe drafter_template(index)
      let path = unsafe String(cString: template.path)
      unsafe files[path] = UnsafeBufferPointer(start: template.bytes, count: template.count)
    }
    return TemplateRoot(name: "<built-in>", paths: files.keys) { path in
      unsafe files[path].map { unsafe Array($0) }
    }
  }
}
