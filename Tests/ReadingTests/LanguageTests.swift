import Linking
import Loading
import Model
import TestSupport
import Testing

@testable import Reading

/// The paragraphs of a page, as readers meet them.
func paragraphs(_ body: String) async throws -> [Passage] {
  let folder = try TemporaryFolder()
  try folder.write("site.yml", "title: Tides\ndescription: Of the sea.\n")
  try folder.write("page.md", "---\ntitle: A\n---\n\(body)\n")
  let content = try #require(
    await ContentLoader(path: folder.path, prefix: "content").load().content)
  return PageText(.page(0), of: await Linker(content).link().site).passages
    .filter { $0.kind != .title }
}

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

@Suite struct SyllablesTests {
  @Test(
    "Syllables are counted as they are spoken",
    arguments: [
      ("lake", 1), ("lakes", 1), ("lacked", 1), ("table", 2), ("tables", 2), ("boxes", 2),
      ("landed", 2), ("radio", 3), ("nation", 2), ("million", 2), ("carrying", 3), ("area", 3),
      ("tourism", 3), ("the", 1), ("agency", 3), ("border", 2), ("yard", 1), ("beyond", 2),
      ("social", 2), ("organisation", 5), ("2014", 1), ("HMRC", 4), ("NATO", 2), ("été", 2),
      ("churches", 2), ("Psst", 1), ("well-known", 2), ("responsibilities", 6), ("tunnel", 2),
    ])
  func syllables(_ word: String, _ expected: Int) {
    #expect(Syllables.count(Array(word.utf8)[...]) == expected)
  }
}

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

@Suite struct PhraseFinderTests {
  private func found(_ phrases: [PhraseFinder.Phrase], _ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return PhraseFinder(phrases).matches(in: bytes).map {
      String(decoding: bytes[$0.range], as: UTF8.self)
    }
  }

  @Test("Whole words are found in any case, beside hyphens and apostrophes")
  func words() {
    #expect(
      found([.init("wrecker")], "Wrecker’s WRECKER-built shipwrecker wreckers wrecker.") == [
        "Wrecker", "WRECKER", "wrecker",
      ])
    #expect(found([.init("été")], "ÉTÉ, été, étés") == ["ÉTÉ", "été"])
  }

  @Test("Phrases are found over white space and hyphens, not over other marks; the longest wins")
  func phrases() {
    let phrases: [PhraseFinder.Phrase] = [.init("day"), .init("end of the day"), .init("end")]
    #expect(
      found(phrases, "End  of\u{A0}the-day. End, of the day. The end") == [
        "End  of\u{A0}the-day", "End", "day", "end",
      ])
    #expect(found([.init("don’t")], "Don't don t dont") == ["Don't"])
  }

  @Test("Exact phrases keep their capitals")
  func exact() {
    #expect(found([.init("CALM", isExact: true)], "calm Calm CALM") == ["CALM"])
  }

  @Test("Nothing is found for no phrases, or in no text")
  func empty() {
    #expect(found([], "text") == [])
    #expect(found([.init("–")], "a – b") == [])
    #expect(found([.init("a")], "") == [])
  }
}
