import Testing

@testable import Reading

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
