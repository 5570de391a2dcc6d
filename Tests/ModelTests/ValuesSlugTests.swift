import Model
import Testing

@Suite struct ValuesSlugTests {
  @Test(
    "A heading's anchor is made as GitHub makes it",
    arguments: [
      ("Per year", "per-year"), ("Who paid?", "who-paid"), ("What’s new", "whats-new"),
      ("A & B", "a--b"), ("snake_case", "snake_case"), ("1.2 Numbers", "12-numbers"),
      ("Éléphant À Paris", "éléphant-à-paris"), ("日本語 見出し", "日本語-見出し"),
      ("ΑΒΓ", "αβγ"), ("Hello 👋 world", "hello--world"), ("e\u{301}te\u{301}", "e\u{301}te\u{301}"),
      ("non\u{A0}breaking", "non-breaking"), ("–", ""), ("", ""), ("a-b", "a-b"),
    ])
  func makes(_ text: String, _ expected: String) {
    #expect(Array(Slug.make(from: text).utf8) == Array(expected.utf8))
  }

  @Test("A long title becomes an identifier that ends with a whole word")
  func longTitles() {
    let slug = Slug.identifier(from: String(repeating: "border controls ", count: 8))
    #expect(slug == "border-controls-border-controls-border-controls-border-controls")
    #expect(Slug.identifier(from: String(repeating: "x", count: 90)).count == 64)
  }
}
