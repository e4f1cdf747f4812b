import TestSupport
import Testing

@testable import Documents

@Suite struct ZipArchiveTests {
  private static let members: [(path: String, bytes: [UInt8])] = [
    ("a.xml", Array("讲话".utf8)), ("empty", []), ("folder/b.xml", Array(repeating: 7, count: 100_000)),
    ("c", (0..<5_000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 7) }),
  ]

  private func packed(_ count: Int) -> [UInt8] {
    var archive = ZipArchive()
    for member in Self.members.prefix(count) { archive.add(member.bytes, as: member.path) }
    return archive.bytes
  }

  @Test(arguments: 0...4)
  func givesBackItsMembers(count: Int) throws {
    let read = try ZipReader(packed(count)).members
    #expect(read.map(\.path) == Self.members.prefix(count).map(\.path))
    #expect(read.map(\.bytes) == Self.members.prefix(count).map(\.bytes))
  }

  @Test func givesTheSameBytesTwice() {
    #expect(packed(4) == packed(4))
    #expect(packed(3).count < 2_000)
  }

  @Test func letsNoByteOfAMemberChangeUnseen() {
    let file = packed(1)
    for offset in file.indices {
      var damaged = file
      damaged[offset] ^= 0x55
      let isRead = (try? ZipReader(damaged))?.members.first.map {
        $0.path == "a.xml" && $0.bytes == Self.members[0].bytes
      }
      // What a reader looks at: all but the attributes, disks and comment of the directory.
      if offset < 41 { #expect(isRead != true, "byte \(offset)") }
    }
  }
}
