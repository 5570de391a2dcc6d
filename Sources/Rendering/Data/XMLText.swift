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
    buffer.appendEscaped(text)
    buffer.append("</\(name)>\n")
  }

  /// Writes an element without content.
  mutating func element(_ name: String, attributes: KeyValuePairs<String, String>) {
    buffer.append("<\(name)")
    for (key, value) in attributes {
      buffer.append(" \(key)=\"")
      buffer.appendEscaped(value)
      buffer.append("\"")
    }
    buffer.append("/>\n")
  }

  consuming func finish() -> [UInt8] { buffer.copy() }
}
