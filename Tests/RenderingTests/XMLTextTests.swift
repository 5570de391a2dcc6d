import Testing

@testable import Rendering

@Suite struct XMLTextTests {
  /// What stands in the only element, as an XML parser reads it.
  private func parsed(_ text: String) throws -> String? {
    var xml = XMLText()
    xml.element("t", text)
    let reader = XMLReader()
    return reader.read(xml.finish()) ? reader.text : nil
  }

  @Test("Any text is well-formed XML", arguments: ["a <b> & \"c\" 'd'", "]]>", "é 境 😀", "a\tb"])
  func text(_ text: String) throws { #expect(try parsed(text) == text) }

  @Test(
    "Characters that XML does not allow are replaced",
    arguments: [
      "\u{0}", "\u{1}", "\u{8}", "\u{B}", "\u{1F}", "\u{FFFE}", "\u{FFFF}",
    ])
  func controls(_ character: String) throws {
    #expect(try parsed("a\(character)b") == "a\u{FFFD}b")
  }

  @Test("An attribute holds what it is given")
  func attributes() {
    var xml = XMLText()
    xml.element("t", attributes: ["href": "a\"&<\u{1}"])
    #expect(
      String(decoding: xml.finish(), as: UTF8.self).hasSuffix(
        "<t href=\"a&quot;&amp;&lt;\u{FFFD}\"/>\n"))
  }
}
