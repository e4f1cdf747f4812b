import BuiltinTemplates
import Drafting

extension TemplateRoot {
  /// The templates inside the binary.
  static var builtin: TemplateRoot {
    var indices: [String: Int] = [:]
    for index in 0..<drafter_template_count() {
      indices[unsafe String(cString: drafter_template(index).path)] = index
    }
    return TemplateRoot(name: "<built-in>", paths: indices.keys) { [indices] path in
      guard let index = indices[path] else { return nil }
      let file = unsafe drafter_template(index)
      return unsafe Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
    }
  }
}
