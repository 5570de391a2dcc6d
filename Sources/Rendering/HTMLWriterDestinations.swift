import Bytes

extension ByteBuffer {
  /// Appends a link's destination as an attribute's value: bytes that a URL cannot hold are
  /// percent-encoded, `&` and `'` are written as character references, `%` stays as it is.
  public mutating func appendDestination(_ bytes: Span<UInt8>) {
    var start = 0
    for index in bytes.indices {
      let byte = bytes[index]
      if isSafeInDestination(byte) { continue }
      append(bytes.extracting(start..<index))
      start = index + 1
      switch byte {
      case 0x26: append("&amp;")
      case 0x27: append("&#x27;")
      default:
        append(0x25)
        append(hexadecimalDigit(byte >> 4))
        append(hexadecimalDigit(byte & 0xF))
      }
    }
    append(bytes.extracting(start..<bytes.count))
  }

  /// Appends a link's destination; see ``appendDestination(_:)-(Span<UInt8>)``.
  public mutating func appendDestination(_ destination: String) {
    appendDestination(destination.utf8.span)
  }
}

/// ASCII letters and digits and `!#$%()*+,-./:;=?@_~`, a bit each.
@inline(__always)
private func isSafeInDestination(_ byte: UInt8) -> Bool {
  let low: UInt64 = 0xAFFF_FF3A_0000_0000
  let high: UInt64 = 0x47FF_FFFE_87FF_FFFF
  switch byte {
  case ..<0x40: return low >> UInt64(byte) & 1 != 0
  case ..<0x80: return high >> UInt64(byte & 0x3F) & 1 != 0
  default: return false
  }
}

private func hexadecimalDigit(_ value: UInt8) -> UInt8 {
  value < 10 ? 0x30 + value : 0x37 + value
}

/// Whether following a link to `destination` could run a script or read a local file: `javascript:`,
/// `vbscript:`, `file:`, and `data:` unless it is a PNG, GIF, JPEG or WebP image, in any case.
func isDangerousDestination(_ destination: Span<UInt8>) -> Bool {
  guard destination.count > 4 else { return false }
  switch destination[0] | 0x20 {
  case UInt8(ascii: "j"): return begins(destination, with: "javascript:")
  case UInt8(ascii: "v"): return begins(destination, with: "vbscript:")
  case UInt8(ascii: "f"): return begins(destination, with: "file:")
  case UInt8(ascii: "d"):
    guard begins(destination, with: "data:") else { return false }
    return !["data:image/png", "data:image/gif", "data:image/jpeg", "data:image/webp"]
      .contains { begins(destination, with: $0) }
  default: return false
  }
}

/// Whether `bytes` begin with `prefix`, a lower-case ASCII text, in any case.
private func begins(_ bytes: Span<UInt8>, with prefix: StaticString) -> Bool {
  guard bytes.count >= prefix.utf8CodeUnitCount else { return false }
  return prefix.withUTF8Buffer { prefix in
    for index in prefix.indices {
      let byte = bytes[index]
      if prefix[index] != (0x41...0x5A ~= byte ? byte | 0x20 : byte) { return false }
    }
    return true
  }
}
