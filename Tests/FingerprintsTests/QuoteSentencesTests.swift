import Testing

@testable import Fingerprints

@Suite struct QuoteSentencesTests {
  private static let text = """
    We saw nine large criminal gangs in the old harbour.
    Then 170 people were arrested there, of whom 20 were non-EU citizens by birth.
    """

  @Test(arguments: [
    ("nine large criminal gangs", "Found on line 1"),
    ("in the old harbour. Then 170 people", "Found on line 1"),
    ("nine large criminal … 170 people were", "Found on lines 1, 2"),
    (
      "nine large criminal bands in the old harbour",
      "`bands` is not there between `nine large criminal` and `in the old harbour` on line 1"
    ),
    (
      "We saw nine large criminal gangs near here",
      "`near here` is not there behind `… saw nine large criminal gangs` on line 1"
    ),
    ("Ten people were arrested", "`Ten` is not there before `people were arrested` on line 2"),
    (
      "nine large criminal in the old",
      "The source has something between `nine large criminal` and `in the old`"
    ),
    ("no word of this", "No 3 words of it follow each other there"),
    ("but 170 people were elsewhere", "Only `170 people were` is there, on line 2"),
    (
      "EU citizens by birth",
      "These words are on line 2, but begin or end inside a number or a compound there"
    ),
    ("people were arrested … nine large criminal", "Each part is there, but not in this order"),
    ("gangs", "`gangs` is one word, and this fingerprint finds 3 or more in a row"),
    ("two words", "`two words` has 2 words, and this fingerprint finds 3 or more in a row"),
    ("", "There is no word in it"),
  ])
  func `A verdict is a sentence for an editor`(_ quote: String, _ sentence: String) throws {
    let fingerprint = try Fingerprint(of: Array(Self.text.utf8).span)
    #expect(fingerprint.verify(quote).explanation(of: quote) == sentence)
  }
}
