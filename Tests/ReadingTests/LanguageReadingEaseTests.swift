import Testing

@testable import Reading

@Suite struct ReadingEaseTests {
  @Test("The score is Flesch's: 206.835 − 1.015 words a sentence − 84.6 syllables a word")
  func score() async throws {
    var ease = ReadingEase()
    for passage in try await paragraphs("The cat sat on the mat. The dog ran.\n\n> Quoted.") {
      for sentence in passage.sentences { ease.add(sentence, of: passage) }
    }
    #expect(ease.sentences == 2)
    #expect(ease.words == 9)
    #expect(ease.syllables == 9)
    let expected = 206.835 - 1.015 * 4.5 - 84.6
    #expect(abs((ease.score ?? 0) - expected) < 0.001)
  }

  @Test("What is quoted is not counted, and without words there is no score")
  func quoted() async throws {
    var ease = ReadingEase()
    let passage = try #require(try await paragraphs("“Institutional accountability.”").first)
    for sentence in passage.sentences { ease.add(sentence, of: passage) }
    #expect(ease.score == nil)
  }
}
