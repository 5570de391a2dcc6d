import Testing

@testable import Drawing

@Suite struct TextWidthTests {
  @Test func widthGrowsWithTheFont() {
    #expect(TextWidth.of("il", fontSize: 100) == 56)
    #expect(TextWidth.of("il", fontSize: 10) == 5.6)
  }

  @Test func accentsTakeNoRoomAndUnknownLettersMuch() {
    #expect(TextWidth.of("e\u{301}", fontSize: 100) == TextWidth.of("e", fontSize: 100))
    #expect(TextWidth.of("防", fontSize: 100) > 100)
  }
}
