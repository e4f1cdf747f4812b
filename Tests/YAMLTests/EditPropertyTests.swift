import Diagnostics
import TestSupport
import Testing
import YAML

/// Whether the bytes that an edit has no business with are the same in both files.
private func keepsTheRest(_ edit: Edit, _ old: [UInt8], _ new: [UInt8]) -> Bool {
  switch edit {
  case .set(let node, _):
    let range = node.range
    // Inside brackets the space before a comma goes when a value comes in.
    let white = node.kind == .empty ? old[range.upperBound...].prefix { $0 == 0x20 }.count : 0
    let kept = (0...white).contains { new.ends(with: old[(range.upperBound + $0)...]) }
    return kept && new.starts(with: old[..<range.lowerBound])
  case .rename(let node, _):
    return new.starts(with: old[..<node.entryRange.lowerBound]) && new.ends(with: old[node.range.lowerBound...])
  case .insert(_, _, let node), .append(_, let node), .copy(let node):
    return isSubsequence(node.kind == .empty ? old.filter { $0 != 0x20 } : old, of: new)
  case .remove(let node):
    var (range, line) = (node.entryRange, node.entryRange.lowerBound)
    while line > 0, old[line - 1] == 0x20 { line -= 1 }
    // An item in brackets that has a line of its own goes with the comment behind it.
    if line == 0 || old[line - 1] == 0x0A, old[range.upperBound - 1] != 0x0A {
      range = range.lowerBound..<(old[range.upperBound...].firstIndex(of: 0x0A) ?? old.count)
    }
    let rest = Array(old[..<range.lowerBound] + old[range.upperBound...])
    return isSubsequence(new, of: old) && Set(numbers(in: rest)).isSubset(of: numbers(in: new))
  }
}

/// The numbers of the comments in a text.
private func numbers(in bytes: [UInt8]) -> [[UInt8]] {
  bytes.indices.filter { bytes[$0] == UInt8(ascii: "#") }.map { hash in
    Array(bytes[(hash + 1)...].prefix { $0 >= 0x30 && $0 <= 0x39 })
  }
}

extension [UInt8] {
  fileprivate func ends(with end: ArraySlice<UInt8>) -> Bool { suffix(end.count).elementsEqual(end) }
}

private func isSubsequence(_ part: [UInt8], of whole: [UInt8]) -> Bool {
  var rest = part[...]
  for byte in whole where byte == rest.first { rest.removeFirst() }
  return rest.isEmpty
}

@Test func randomEditsChangeWhatTheyShouldAndNothingElse() throws {
  var seeds = SeededGenerator(seed: 2_022)
  for _ in 0..<3_000 {
    var maker = ConfigMaker(seed: seeds.next())
    let model = maker.make()
    let old = Reading(maker.text)
    #expect(old.outcome == model.json, "\(maker.text.debugDescription)")
    let edit = maker.edit(model, old.node)
    // A file that holds nothing is no config.
    if case .empty = edit.result { continue }
    let file = old.node.file
    guard let result = try? file.applying([edit.edit]) else {
      Issue.record("refused \(maker.text.debugDescription)\n\(edit.result.json)")
      continue
    }
    let new = Reading(bytes: result.bytes)
    let texts = "\(maker.text.debugDescription)\n\(result.text(0..<result.bytes.count).debugDescription)"
    #expect(new.outcome == edit.result.json, "\(texts)")
    #expect(keepsTheRest(edit.edit, file.bytes, result.bytes), "\(texts)")
  }
}

@Test func manyValuesAreSetAtOnce() throws {
  var seeds = SeededGenerator(seed: 8)
  for _ in 0..<300 {
    var maker = ConfigMaker(seed: seeds.next())
    let old = Reading((maker.make(), maker.text).1)
    let values = old.nodes.filter { $0.kind == .scalar || $0.kind == .empty }
    let edits = values.map { Edit.set($0, to: ConfigMaker.texts.randomElement(using: &maker.generator) ?? "") }
    let atOnce = try old.node.file.applying(edits.shuffled(using: &maker.generator))
    var file = old.node.file
    for (offset, edit) in edits.enumerated() {
      guard case .set(_, let text) = edit else { continue }
      let nodes = Reading(bytes: file.bytes).nodes.filter { $0.kind == .scalar || $0.kind == .empty }
      file = try #require(nodes.first).file.applying([.set(nodes[offset], to: text)])
    }
    #expect(atOnce.bytes == file.bytes)
  }
}

@Test func editsOfOddTextNeverTrap() {
  let alphabet = Array(":-?[]{},#|>+'\" \t\n\r\\2a".utf8)
  var seeds = SeededGenerator(seed: 77)
  for _ in 0..<400 {
    var maker = ConfigMaker(seed: seeds.next())
    _ = maker.make()
    var bytes = Array(maker.text.utf8)
    for _ in 0..<Int.random(in: 1...6, using: &maker.generator) {
      let offset = Int.random(in: 0..<bytes.count, using: &maker.generator)
      bytes.insert(alphabet.randomElement(using: &maker.generator) ?? 0, at: offset)
    }
    let reading = Reading(bytes: bytes)
    guard !reading.report.hasErrors else { continue }
    for node in reading.nodes {
      let text = ConfigMaker.texts.randomElement(using: &maker.generator) ?? ""
      let edits: [Edit] = [
        .set(node, to: text), .rename(node, to: text), .insert(key: text, text: nil, into: node),
        .append(text, to: node), .copy(node), .remove(node),
      ]
      for edit in edits {
        guard let result = try? node.file.applying([edit]) else { continue }
        #expect(keepsTheRest(edit, bytes, result.bytes), "\(maker.text.debugDescription) \(edit)")
      }
    }
  }
}
