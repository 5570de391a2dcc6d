import Testing

@testable import Reading

@Suite struct WordsTests {
  private func words(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return Words(bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test("Words are counted as people count them")
  func words() {
    #expect(
      words("The keeper’s well-known £29,000 (3.5%) – don't!") == [
        "The", "keeper’s", "well-known", "29,000", "3.5", "don't",
      ])
    #expect(words("Été à Évian, \u{FFFC}") == ["Été", "à", "Évian"])
    #expect(words("one,two 1.Two and 'quoted'") == ["one", "two", "1", "Two", "and", "quoted"])
    #expect(words("") == [])
  }
}
