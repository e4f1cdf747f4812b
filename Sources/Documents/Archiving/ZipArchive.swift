/// A ZIP file in the making; the same members give the same bytes, whenever they are packed.
struct ZipArchive {
  private var members: [UInt8] = []
  private var directory: [UInt8] = []
  private var count: UInt16 = 0

  /// The version of the format that a reader needs: Deflate came with 2.0.
  private static let neededVersion: UInt16 = 20
  /// 1 January 1980, midnight: the earliest moment that the format can tell, for no clock may change the bytes.
  private static let (time, date): (UInt16, UInt16) = (0, 1 << 5 | 1)

  /// Adds a member under an ASCII path.
  mutating func add(_ bytes: [UInt8], as path: String) {
    let compressed = Deflate.compressed(bytes)
    let stored = compressed ?? bytes
    var header: [UInt8] = []
    header.append(littleEndian: Self.neededVersion)
    header.append(littleEndian: 0 as UInt16)
    header.append(littleEndian: compressed == nil ? 0 : 8 as UInt16)
    header.append(littleEndian: Self.time)
    header.append(littleEndian: Self.date)
    header.append(littleEndian: Deflate.crc32(of: bytes))
    header.append(littleEndian: UInt32(truncatingIfNeeded: stored.count))
    header.append(littleEndian: UInt32(truncatingIfNeeded: bytes.count))
    header.append(littleEndian: UInt16(truncatingIfNeeded: path.utf8.count))
    header.append(littleEndian: 0 as UInt16)

    directory += [0x50, 0x4B, 1, 2]
    directory.append(littleEndian: Self.neededVersion)
    directory += header
    // No comment, the first disk, no attributes.
    directory += Array(repeating: 0, count: 10)
    directory.append(littleEndian: UInt32(truncatingIfNeeded: members.count))
    directory += path.utf8

    members += [0x50, 0x4B, 3, 4]
    members += header
    members += path.utf8
    members += stored
    count += 1
  }

  /// The whole file.
  var bytes: [UInt8] {
    var end: [UInt8] = [0x50, 0x4B, 5, 6, 0, 0, 0, 0]
    end.append(littleEndian: count)
    end.append(littleEndian: count)
    end.append(littleEndian: UInt32(truncatingIfNeeded: directory.count))
    end.append(littleEndian: UInt32(truncatingIfNeeded: members.count))
    end.append(littleEndian: 0 as UInt16)
    return members + directory + end
  }
}

extension [UInt8] {
  fileprivate mutating func append(littleEndian number: some FixedWidthInteger) {
    for shift in stride(from: 0, to: number.bitWidth, by: 8) { append(UInt8(truncatingIfNeeded: number >> shift)) }
  }
}
