/// Bytes that text cannot hold, written as text: `\xFF`, `\n`, `\r`, `\t`, `\0`, `\\`, and a `\` at
/// the end of a line, which takes the line end away.
enum ByteEscapes {
  static func decode(_ bytes: [UInt8]) -> [UInt8] {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.count else {
        decoded.append(bytes[index])
        index += 1
        continue
      }
      index += 2
      switch bytes[index - 1] {
      case UInt8(ascii: "n"): decoded.append(0x0A)
      case UInt8(ascii: "r"): decoded.append(0x0D)
      case UInt8(ascii: "t"): decoded.append(0x09)
      case UInt8(ascii: "0"): decoded.append(0x00)
      case UInt8(ascii: "\n"): break
      case UInt8(ascii: "x"):
        let digits = String(decoding: bytes[index...].prefix(2), as: UTF8.self)
        if digits.utf8.count == 2, let byte = UInt8(digits, radix: 16) {
          decoded.append(byte)
          index += 2
        } else {
          decoded += [UInt8(ascii: "\\"), UInt8(ascii: "x")]
        }
      case let other: decoded.append(other)
      }
    }
    return decoded
  }

  /// Text of which ``decode(_:)`` makes `bytes` again.
  static func encode(_ bytes: [UInt8]) -> [UInt8] {
    var encoded: [UInt8] = []
    for line in bytes.split(separatedAfter: UInt8(ascii: "\n")) {
      let isText = isPlain(Array(line))
      for (index, byte) in line.enumerated() {
        switch byte {
        case UInt8(ascii: "\\"): encoded += Array("\\\\".utf8)
        case UInt8(ascii: "-") where index == 0: encoded += Array("\\x2D".utf8)
        case 0x0A, 0x20..<0x7F: encoded.append(byte)
        case 0x80... where isText: encoded.append(byte)
        default:
          let digits = String(byte, radix: 16, uppercase: true)
          encoded += Array("\\x\(digits.count == 1 ? "0" : "")\(digits)".utf8)
        }
      }
    }
    if let last = encoded.last, last != 0x0A { encoded += Array("\\\n".utf8) }
    return encoded
  }

  /// Whether an editor shows the bytes as they are: UTF-8 without control characters.
  static func isPlain(_ bytes: [UInt8]) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.utf8.elementsEqual(bytes) else { return false }
    return text.unicodeScalars.allSatisfy { scalar in
      scalar == "\n" || scalar == "\t" || scalar.properties.generalCategory != .control
    }
  }
}
