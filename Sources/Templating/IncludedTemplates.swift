import Diagnostics

/// The templates that others include, import or extend, so that each is read only once.
package struct IncludedTemplates: Sendable {
  /// What one template asks of another, which decides what it gets.
  private struct Request: Hashable {
    let name: KeyBytes
    let requester: KeyBytes
  }

  private var byRequest: [Request: Template?] = [:]
  private var byFile: [KeyBytes: Template] = [:]

  package init() {}

  /// The template that another finds under a name, read at its first mention; nil when there is none.
  mutating func template(
    named name: String, requester: Template, read: (SourceFile, Environment) -> Template
  ) -> Template? {
    let request = Request(name: KeyBytes(name), requester: requester.key)
    if let known = byRequest[request] { return known }
    let environment = requester.environment
    let found = environment.load(name, requester.source).map { source in
      // Several requests may lead to one file.
      let file = KeyBytes(source.name)
      if let known = byFile[file] { return known }
      let template = read(source, environment)
      byFile[file] = template
      return template
    }
    byRequest[request] = .some(found)
    return found
  }
}
