import CZlib

/// The two things that a ZIP file asks of zlib.
enum Deflate {
  /// How hard zlib tries: on a speech, its usual 6 takes twice the time of 3 to save one byte in twenty.
  private static let level: Int32 = 3

  /// The bytes as a raw Deflate stream; nil when zlib had no memory for it.
  static func compressed(_ bytes: [UInt8]) -> [UInt8]? {
    var length = compressBound(UInt(bytes.count))
    var status = Z_OK
    let stream = unsafe [UInt8](unsafeUninitializedCapacity: Int(length)) { buffer, count in
      unsafe status = compress2(buffer.baseAddress, &length, bytes, UInt(bytes.count), level)
      count = status == Z_OK ? Int(length) : 0
    }
    // zlib puts a header of two bytes before the stream, and a checksum of four behind it that ZIP has no use for.
    return status == Z_OK ? Array(stream.dropFirst(2).dropLast(4)) : nil
  }

  /// The checksum that ZIP keeps of the bytes.
  static func crc32(of bytes: [UInt8]) -> UInt32 {
    unsafe UInt32(truncatingIfNeeded: crc32_z(0, bytes, bytes.count))
  }
}
