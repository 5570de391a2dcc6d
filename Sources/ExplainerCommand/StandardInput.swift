import Files

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What is piped into the program.
enum StandardInput {
  /// Everything up to its end.
  /// - Throws: when it cannot be read, or holds more than `limit` bytes.
  static func read(limit: Int) throws(FileError) -> [UInt8] {
    let size = 65536
    var bytes: [UInt8] = []
    var failure: Int32 = 0
    while bytes.count <= limit, failure == 0 {
      let piece = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
        filled = 0
        var count: Int
        repeat { count = readBytes(buffer) } while count < 0 && errno == EINTR
        if count < 0 { failure = errno } else { filled = count }
      }
      if piece.isEmpty { break }
      bytes += piece
    }
    if failure != 0 { throw FileError(.read, "-", code: failure) }
    if bytes.count > limit { throw FileError(.read, "-", .tooLarge(limit: limit)) }
    return bytes
  }

  private static func readBytes(_ buffer: UnsafeMutableBufferPointer<UInt8>) -> Int {
    #if canImport(Glibc)
      Glibc.read(STDIN_FILENO, buffer.baseAddress, buffer.count)
    #elseif canImport(Musl)
      Musl.read(STDIN_FILENO, buffer.baseAddress, buffer.count)
    #else
      Darwin.read(STDIN_FILENO, buffer.baseAddress, buffer.count)
    #endif
  }
}
