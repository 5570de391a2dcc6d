import Testing

@testable import Reading

@Suite struct SentencesTests {
  private func sentences(_ body: String) async throws -> [String] {
    let passage = try #require(try await paragraphs(body).first)
    return passage.sentences.map { String(decoding: passage.text[$0], as: UTF8.self) }
  }

  @Test("A sentence ends at a full stop, a question mark, an exclamation mark or dots")
  func ends() async throws {
    #expect(
      try await sentences("It ebbs. Does it? It does! And then … It *rises*.") == [
        "It ebbs.", "Does it?", "It does!", "And then …", "It rises.",
      ])
    #expect(try await sentences("No stop at all") == ["No stop at all"])
  }

  @Test(
    "A stop within a word, a number or an abbreviation ends none",
    arguments: [
      "Mr. Low and Mrs. High met Dr. Neap.", "It fell by 3.5 metres.", "See No. 7 and p. 12.",
      "J. R. Flett kept it.", "It came, e.g. Monday, at noon.", "The U.S. Navy left.",
      "It closed on Jan. 5 of that year.", "About approx. five boats.", "Is it? he asked.",
    ])
  func abbreviations(_ body: String) async throws {
    #expect(try await sentences(body) == [body])
  }

  @Test("A citation behind the stop belongs to the sentence before")
  func citations() async throws {
    #expect(
      try await sentences("It ebbs.[](https://a.example/) It rises.").map(\.count) == [9, 9])
  }

  @Test("A quotation is not taken apart, but a sentence can end with one")
  func quotations() async throws {
    #expect(
      try await sentences("He said “Stop. Go home. Now.” and left. It rained.") == [
        "He said “Stop. Go home. Now.” and left.", "It rained.",
      ])
    #expect(
      try await sentences("He said “Stop. Go.” She went.") == ["He said “Stop. Go.”", "She went."])
  }
}
