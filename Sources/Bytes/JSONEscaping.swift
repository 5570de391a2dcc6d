extension ByteBuffer {
  /// Appends `bytes` as a JSON string (RFC 8259) with its quotation marks; what is not UTF-8 becomes
  /// U+FFFD.
  /// - Parameter isHTMLSafe: also escape `<`, `>`, `&`, U+2028 and U+2029, so that no text can end a
  ///   `<script>` element or open a comment in it.
  public mutating func appendJSONString(_ bytes: Span<UInt8>, isHTMLSafe: Bool = false) {
    append(UInt8(ascii: "\""))
    var start = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      var length = 1
      var isPlain = byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
      if byte >= 0x80 {
        let step = bytes.utf8Step(at: index)
        length = step.length
        isPlain =
          step.scalar.map { !(isHTMLSafe && ($0 == "\u{2028}" || $0 == "\u{2029}")) } ?? false
      } else if isHTMLSafe, byte == 0x26 || byte == 0x3C || byte == 0x3E {
        isPlain = false
      }
      if !isPlain {
        append(bytes.extracting(start..<index))
        appendJSONEscape(bytes.extracting(index..<index + length))
        start = index + length
      }
      index += length
    }
    append(bytes.extracting(start..<bytes.count))
    append(UInt8(ascii: "\""))
  }

  /// Appends `text` as a JSON string with its quotation marks.
  public mutating func appendJSONString(_ text: String, isHTMLSafe: Bool = false) {
    appendJSONString(text.utf8Span.span, isHTMLSafe: isHTMLSafe)
  }

  private mutating func appendJSONEscape(_ bytes: Span<UInt8>) {
    switch bytes[0] {
    case 0x08: append("\\b" as StaticString)
    case 0x09: append("\\t" as StaticString)
    case 0x0A: append("\\n" as StaticString)
    case 0x0C: append("\\f" as StaticString)
    case 0x0D: append("\\r" as StaticString)
    case UInt8(ascii: "\""): append("\\\"" as StaticString)
    case UInt8(ascii: "\\"): append("\\\\" as StaticString)
    case let byte where byte < 0x80:
      append("\\u00" as StaticString)
      append(hexadecimal(byte >> 4))
      append(hexadecimal(byte & 0x0F))
    default:
      switch bytes.utf8Step(at: 0).scalar {
      case "\u{2028}": append("\\u2028" as StaticString)
      case "\u{2029}": append("\\u2029" as StaticString)
      default: append("\u{FFFD}" as StaticString)
      }
    }
  }

  private func hexadecimal(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}
