import Testing

@testable import Fingerprints

@Suite struct FingerprintTests {
  private static let text = """
    Press release

    This joint working has led to nine organised crime gangs being dismantled and more
    than 170 arrests in the past year, which is ‘good’.

    At Dover, the agency has seized:
    • 15 tonnes of cannabis;
    • £4.25 million in criminal cash; and
    • 60 firearms.
    """

  private func fingerprint(_ quotes: [String] = []) throws -> Fingerprint {
    try Fingerprint(of: Array(Self.text.utf8).span, quotes: quotes)
  }

  @Test(arguments: [
    ("more than 170 arrests", 3), ("nine organised crime gangs", 3), ("the past year, which", 4),
    ("£4.25 million in criminal cash", 8), ("15 tonnes of cannabis", 7),
    ("which is “good”", 4), ("“nine organised crime gangs”", 3),
  ])
  func `A quote is found on its line`(_ quote: String, _ line: Int) throws {
    guard case .found(let parts) = try fingerprint().verify(quote) else {
      Issue.record("not found: \(quote)")
      return
    }
    #expect(parts.first?.place.line == line)
  }

  @Test(arguments: [
    "more than 171 arrests", "more then 170 arrests", "more than €170 arrests",
    "£4.25m in criminal cash", "£4,25 million in", "4.25 million in criminal", "More than 170",
    "which is “bad”", "the past year which", "crime organised gangs", "nine crime gangs",
  ])
  func `A quote with one thing changed is not found`(_ quote: String) throws {
    guard case .notFound = try fingerprint().verify(quote) else {
      Issue.record("not caught: \(quote)")
      return
    }
  }
}
