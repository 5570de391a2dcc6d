import Testing

@testable import Loading

@Suite struct ControlCharacterTests {
  @Test(
    "Control characters are found by their bytes",
    arguments: [
      ("a\u{0}", 1..<2, 0), ("é\u{1B}[31m", 2..<3, 0x1B), ("\u{7F}", 0..<1, 0x7F),
      ("a\u{80}", 1..<3, 0x80), ("it\u{92}s", 2..<4, 0x92),
    ])
  func found(_ text: String, _ offsets: Range<Int>, _ codePoint: UInt32) {
    let padded = Array("..".utf8) + Array(text.utf8)
    let found = ControlCharacter.first(in: padded[2...])
    #expect(found?.offsets == offsets)
    #expect(found?.codePoint == codePoint)
  }

  @Test("Letters, tabs and line ends are none", arguments: ["", "a\tb\r\nc\n", "é Â\u{A0} ÿ ✓ 😀"])
  func none(_ text: String) {
    #expect(ControlCharacter.first(in: Array(text.utf8)[...])?.offsets == nil)
  }
}
