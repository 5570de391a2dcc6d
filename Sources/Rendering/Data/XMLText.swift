import Bytes

/// XML that is written from the top down.
struct XMLText: ~Copyable {
  private var buffer = ByteBuffer()

  init() {
    buffer.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" as StaticString)
  }

  /// Writes a tag as it stands.
  mutating func tag(_ tag: StaticString) {
    buffer.append(tag)
    buffer.append(UInt8(ascii: "\n"))
  }

  /// Writes an element that holds text.
  mutating func element(_ name: String, _ text: String) {
    buffer.append("<\(name)>")
    buffer.appendEscaped(Self.allowed(text))
    buffer.append("</\(name)>\n")
  }

  /// Writes an element without content.
  mutating func element(_ name: String, attributes: KeyValuePairs<String, String>) {
    buffer.append("<\(name)")
    for (key, value) in attributes {
      buffer.append(" \(key)=\"")
      buffer.appendEscaped(Self.allowed(value))
      buffer.append("\"")
    }
    buffer.append("/>\n")
  }

  /// The text with U+FFFD for the characters that XML 1.0 forbids, even as references.
  private static func allowed(_ text: String) -> String {
    func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D: false
      case 0x00...0x1F, 0xFFFE, 0xFFFF: true
      default: false
      }
    }
    guard text.unicodeScalars.contains(where: isForbidden) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(isForbidden(scalar) ? "\u{FFFD}" : scalar) }
    return String(result)
  }

  consuming func finish() -> [UInt8] { buffer.copy() }
}
