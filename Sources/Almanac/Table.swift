import Diagnostics
import YAML

/// The entries of one table, gathered from all files that have it.
struct Table<Element: Entry> {
  private(set) var entries: [Element] = []
  private var origins: [String: (layer: Int, place: Place)] = [:]

  /// Adds the entries of one file; what an earlier layer has under the same key stays.
  mutating func read(_ node: Node, layer: Int, report: inout Report) {
    guard node.kind == .sequence || node.kind == .empty else {
      report.error(.notATable, at: node.place, remedy: .oneLineEach)
      return
    }
    for item in node.items {
      do throws(Diagnostic) {
        let fields = try EntryFields(item, names: Element.fields, form: Element.form)
        add(try Element(fields), at: item.place, layer: layer, report: &report)
      } catch {
        report.add(error)
      }
    }
  }

  private mutating func add(_ entry: Element, at place: Place, layer: Int, report: inout Report) {
    guard let earlier = origins[entry.key] else {
      origins[entry.key] = (layer, place)
      entries.append(entry)
      return
    }
    guard earlier.layer == layer else { return }
    let related = earlier.place.file === place.file ? [earlier.place] : []
    report.error(.repeatedEntry(entry.key), at: place, related: related, remedy: .keepOne)
  }
}

extension Message {
  fileprivate static var notATable: Self {
    Message("almanac-table", en: "a table of the almanac is a list of entries", zh: "年历的一张表要写成逐条的列表")
  }

  fileprivate static func repeatedEntry(_ key: String) -> Self {
    Message("almanac-repeated", en: "‘\(key)’ is in this table twice", zh: "“\(key)”在这张表里写了两次")
  }
}

extension Wording {
  fileprivate static var oneLineEach: Self {
    Wording(en: "put each entry on a line of its own: ‘- {名称: …}’", zh: "每条一行：“- {名称: …}”")
  }

  fileprivate static var keepOne: Self { Wording(en: "keep one of them", zh: "保留一处") }
}
