import Bytes
import Testing

@Suite("HTML escaping")
struct HTMLEscapingTests {
  @Test(
    "writes the four characters that have a meaning as references, and nothing else",
    arguments: [
      (#"<a href="x">&</a>"#, "&lt;a href=&quot;x&quot;&gt;&amp;&lt;/a&gt;"),
      ("£12 million — it's", "£12 million — it's"), ("", ""), ("&amp;", "&amp;amp;"),
    ])
  func escaping(text: String, escaped: String) {
    #expect(Self.escape(Array(text.utf8)) == escaped)
  }

  @Test("escapes a quotation mark that a combining mark follows")
  func combiningMark() {
    #expect(Self.escape(Array("\"\u{301}x".utf8)) == "&quot;\u{301}x")
  }

  @Test("passes bytes that are not UTF-8 through, and escapes those around them")
  func invalid() {
    var buffer = ByteBuffer()
    buffer.appendEscaped([0xFF, 0x3C, 0xC3][...])
    #expect(buffer.copy() == [0xFF] + Array("&lt;".utf8) + [0xC3])
  }

  @Test("gives the same for text, slices and spans")
  func forms() {
    var buffer = ByteBuffer()
    let bytes = Array("a<b".utf8)
    buffer.appendEscaped("a<b")
    buffer.appendEscaped(bytes[...])
    buffer.appendEscaped(bytes.span)
    #expect(String(decoding: buffer.copy(), as: UTF8.self) == "a&lt;ba&lt;ba&lt;b")
  }

  static func escape(_ bytes: [UInt8]) -> String {
    var buffer = ByteBuffer()
    buffer.appendEscaped(bytes[...])
    return String(decoding: buffer.copy(), as: UTF8.self)
  }
}
