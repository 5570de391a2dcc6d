import Bytes
import Foundation
import Testing

@Suite("JSON writer")
struct JSONWriterTests {
  @Test("writes nested objects and arrays")
  func nesting() throws {
    let text = Self.write { json in
      json.object { json in
        json.member("name", "JOCC")
        json.member("count", 170)
        json.member("complete", false)
        json.arrayMember("empty") { _ in }
        json.objectMember("nothing") { _ in }
        json.arrayMember("years", of: [2014, 2015]) { json, year in json.number(year) }
        json.key("last")
        json.null()
      }
    }
    #expect(
      text == #"{"name":"JOCC","count":170,"complete":false,"empty":[],"nothing":{},"#
        + #""years":[2014,2015],"last":null}"#)
  }

  @Test("indents by two spaces, with nothing in empty brackets")
  func indentation() {
    let text = Self.write(layout: .indented) { json in
      json.array { json in
        json.object { json in
          json.member("a", 1)
          json.arrayMember("b") { _ in }
        }
        json.bool(true)
      }
    }
    #expect(text == "[\n  {\n    \"a\": 1,\n    \"b\": []\n  },\n  true\n]")
  }

  @Test("puts values of their own on lines of their own")
  func lines() {
    let text = Self.write { json in
      json.array { $0.number(1) }
      json.array { $0.number(2) }
    }
    #expect(text == "[1]\n[2]")
  }

  @Test(
    "escapes what RFC 8259 asks for",
    arguments: [
      ("\"\\/", #""\"\\/""#), ("\u{8}\t\n\u{C}\r", #""\b\t\n\f\r""#),
      ("\u{0}\u{1F}\u{7F}", "\"\\u0000\\u001F\u{7F}\""), ("é😀\u{2028}", "\"é😀\u{2028}\""),
      ("</script>&", "\"</script>&\""), ("", "\"\""),
    ])
  func escaping(text: String, escaped: String) throws {
    #expect(Self.write { $0.string(text) } == escaped)
    #expect(try Self.read(escaped) == text)
  }

  @Test("can be safe inside a script element, and still mean the same")
  func scriptElement() throws {
    let text = "<!--<script>é</script>]]>&\u{2028}\u{2029}"
    let written = Self.write(isHTMLSafe: true) { $0.string(text) }
    #expect(
      written
        == #""\u003C!--\u003Cscript\u003Eé\u003C/script\u003E]]\u003E\u0026\u2028\u2029""#)
    #expect(try Self.read(written) == text)
  }

  @Test("replaces what is not UTF-8")
  func invalid() {
    let bytes: [UInt8] = [0x41, 0xFF, 0xE2, 0x82, 0x42, 0xC3]
    #expect(Self.write { $0.string(bytes.span) } == "\"A\u{FFFD}\u{FFFD}B\u{FFFD}\"")
  }

  @Test(
    "writes numbers the same way everywhere",
    arguments: [
      (1.4, "1.4"), (12_000_000, "12000000"), (-0.0, "0"), (0.1 + 0.2, "0.30000000000000004"),
      (1e300, "1e+300"), (2.5e-7, "2.5e-07"), (.infinity, "null"), (.nan, "null"),
      (-3.25, "-3.25"),
    ] as [(Double, String)])
  func numbers(number: Double, written: String) {
    #expect(Self.write { $0.number(number) } == written)
    if number.isFinite { #expect(Double(written) == number) }
  }

  @Test("appends to what a buffer holds already")
  func appending() {
    var buffer = ByteBuffer()
    buffer.append("data: ")
    var json = JSONWriter(into: buffer)
    json.array { _ in }
    #expect(String(decoding: json.finish().copy(), as: UTF8.self) == "data: []")
  }

  static func write(
    layout: JSONWriter.Layout = .compact, isHTMLSafe: Bool = false,
    _ body: (inout JSONWriter) -> Void
  ) -> String {
    var json = JSONWriter(layout: layout, isHTMLSafe: isHTMLSafe)
    body(&json)
    return String(decoding: json.finish().copy(), as: UTF8.self)
  }

  static func read(_ json: String) throws -> String? {
    try JSONSerialization.jsonObject(with: Data(json.utf8), options: .fragmentsAllowed) as? String
  }
}
