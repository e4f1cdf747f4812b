import CZlib

/// Reads a ZIP file strictly, both by its directory and by its members, which must say the same.
package struct ZipReader {
  package struct Fault: Error {
    package let reason: String

    init(_ reason: String) { self.reason = reason }
  }

  /// The members in the order of the file.
  package private(set) var members: [(path: String, bytes: [UInt8])] = []
  private let file: [UInt8]

  package init(_ file: [UInt8]) throws {
    self.file = file
    let end = file.count - 22
    guard end >= 0, number(at: end, 4) == 0x0605_4B50 else { throw Fault("no end record") }
    var entry = number(at: end + 16, 4)
    var expected = 0
    for _ in 0..<number(at: end + 10, 2) {
      guard number(at: entry, 4) == 0x0201_4B50 else { throw Fault("no directory entry") }
      guard number(at: entry + 42, 4) == expected else { throw Fault("the directory points elsewhere") }
      expected = try readMember(at: expected, listedAt: entry)
      entry += 46 + number(at: entry + 28, 2)
    }
    guard entry == end, number(at: end + 16, 4) == expected, number(at: end + 12, 4) == end - expected else {
      throw Fault("the end record is wrong")
    }
  }

  /// Reads a member and compares it with its entry in the directory.
  ///
  /// - Returns: the offset behind it.
  private mutating func readMember(at start: Int, listedAt entry: Int) throws -> Int {
    guard number(at: start, 4) == 0x0403_4B50, start + 46 <= file.count, entry + 46 <= file.count else {
      throw Fault("no member")
    }
    guard file[start + 4..<start + 30] == file[entry + 6..<entry + 32] else { throw Fault("two headers differ") }
    let nameLength = number(at: start + 26, 2)
    let dataStart = start + 30 + nameLength
    let dataEnd = dataStart + number(at: start + 18, 4)
    guard dataStart <= dataEnd, dataEnd <= file.count, entry + 46 + nameLength <= file.count else {
      throw Fault("a member is longer than the file")
    }
    let path = String(decoding: file[start + 30..<dataStart], as: UTF8.self)
    let isListed = file[entry + 46..<entry + 46 + nameLength].elementsEqual(path.utf8)
    guard isListed, number(at: start + 8, 2) == 8 else { throw Fault("bad member \(path)") }
    let bytes = try Self.inflated(Array(file[dataStart..<dataEnd]), count: number(at: start + 22, 4))
    guard unsafe Int(crc32_z(0, bytes, bytes.count)) == number(at: start + 14, 4) else { throw Fault("bad checksum") }
    members.append((path, bytes))
    return dataEnd
  }

  private func number(at offset: Int, _ length: Int) -> Int {
    guard offset + length <= file.count else { return -1 }
    return file[offset..<offset + length].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  private static func inflated(_ stream: [UInt8], count: Int) throws -> [UInt8] {
    guard count < 100_000_000 else { throw Fault("too long") }
    var stream = stream
    var bytes = [UInt8](repeating: 0, count: count + 1)
    var state = unsafe z_stream()
    guard unsafe inflateInit2_(&state, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      throw Fault("zlib does not start")
    }
    defer { unsafe inflateEnd(&state) }
    let capacity = UInt32(bytes.count)
    let status = unsafe stream.withUnsafeMutableBufferPointer { input in
      unsafe bytes.withUnsafeMutableBufferPointer { output in
        unsafe state.next_in = input.baseAddress
        unsafe state.avail_in = UInt32(input.count)
        unsafe state.next_out = output.baseAddress
        unsafe state.avail_out = capacity
        return unsafe inflate(&state, Z_FINISH)
      }
    }
    guard status == Z_STREAM_END, unsafe Int(state.total_out) == count, unsafe state.avail_in == 0 else {
      throw Fault("bad stream")
    }
    return Array(bytes.dropLast())
  }
}
