import Testing

@testable import Drawing

@Suite struct TextWrappingTests {
  private func lines(_ text: String, _ width: Double, limit: Int = 2) -> [String] {
    TextWrapping.lines(text, width: width, fontSize: 10, limit: limit)
  }

  @Test func textThatFitsIsOneLine() {
    #expect(lines("The pier opens", 200) == ["The pier opens"])
  }

  @Test func longTextBreaksAtWords() {
    #expect(lines("The new pier opens to ships", 90) == ["The new pier", "opens to ships"])
  }

  @Test func whatDoesNotFitIsCutAtAWord() {
    #expect(lines("The new pier opens to ships of all", 80) == ["The new pier", "opens to…"])
  }

  @Test func aWordThatIsTooLongIsCutInside() {
    #expect(lines("Unterseebootshafen", 60, limit: 1) == ["Untersee…"])
  }

  @Test func aNoBreakSpaceHoldsWordsTogether() {
    #expect(lines("11\u{A0}May to 12\u{A0}May", 70) == ["11\u{A0}May to", "12\u{A0}May"])
  }

  @Test func lineEndsAndControlCharactersAreSpaces() {
    #expect(lines(" a\r\nb\u{0}c\t", 200) == ["a b c"])
  }

  @Test func nothingHasNoLines() {
    #expect(lines(" ", 200).isEmpty)
  }
}
