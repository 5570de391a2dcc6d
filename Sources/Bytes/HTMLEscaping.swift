extension ByteBuffer {
  /// Appends `bytes` with `"`, `&`, `<` and `>` written as character references, as CommonMark's
  /// reference renderer does; safe in text and in double-quoted attributes.
  ///
  /// Works byte by byte: a quotation mark followed by a combining mark is one `Character` but is
  /// still a quotation mark to an HTML parser.
  @inlinable
  public mutating func appendEscaped(_ bytes: Span<UInt8>) {
    bytes.withUnsafeBufferPointer { appendEscaped($0) }
  }

  /// Appends `bytes`, escaped.
  @inlinable
  public mutating func appendEscaped(_ bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBufferPointer { appendEscaped($0) }
  }

  /// Appends the UTF-8 of `text`, escaped.
  @inlinable
  public mutating func appendEscaped(_ text: String) {
    var text = text
    text.withUTF8 { appendEscaped($0) }
  }

  @usableFromInline
  mutating func appendEscaped(_ bytes: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var index = 0
    let count = bytes.count
    while index < count {
      let byte = bytes[index]
      if byte > 0x3E || !(byte == 0x22 || byte == 0x26 || byte == 0x3C || byte == 0x3E) {
        index &+= 1
        continue
      }
      append(UnsafeBufferPointer(rebasing: bytes[start..<index]))
      switch byte {
      case 0x22: append("&quot;" as StaticString)
      case 0x26: append("&amp;" as StaticString)
      case 0x3C: append("&lt;" as StaticString)
      default: append("&gt;" as StaticString)
      }
      index &+= 1
      start = index
    }
    append(UnsafeBufferPointer(rebasing: bytes[start..<count]))
  }
}
