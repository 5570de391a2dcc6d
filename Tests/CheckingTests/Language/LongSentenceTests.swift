import TestSupport
import Testing

@testable import Checking

@Suite struct LongSentenceTests {
  private let site = file(
    "site.yml", "title: Tides\ndescription: Of the sea.\nstyle: {max_sentence_words: 6}\n")

  private func expect(
    _ body: String, _ expected: [ExpectedDiagnostic],
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) async throws {
    let source = page("page.md", body)
    let terms = file(
      "terms.yml", "- {id: ebb, name: ebb of the spring tide, definition: Water that falls.}")
    let found = try await findings(
      .longSentence, in: [site, source, terms], sourceLocation: sourceLocation)
    expectDiagnostics(found, in: source, expected, sourceLocation: sourceLocation)
  }

  @Test("A sentence with a word too many is reported as a whole")
  func long() async throws {
    try await expect(
      "Short. 1️⃣One two three *four* [five](plain:) six seven.2️⃣ Short.",
      [
        .init(
          .longSentence, at: "1️⃣", to: "2️⃣", "This sentence has 7 words; 6 are the most",
          suggestions: ["make two of it, or leave something out"])
      ])
  }

  @Test(
    "It is found in items, cells and summaries, and behind stops that end no sentence",
    arguments: [
      "- 1️⃣One two three four\n  five six seven",
      "```table\n| Head |\n| 1️⃣one two three four five six seven |\n```",
      "1️⃣Mr. Low saw No. 7 rise by 3.5 metres.",
      "1️⃣[](term:ebb) came twice.", "1️⃣He said “no” to two three four.",
      "Text.\n\n## 1️⃣One two three four five six seven",
    ])
  func places(_ body: String) async throws {
    try await expect(body, [.init(.longSentence, at: "1️⃣")])
  }

  @Test("Forty words are the most where the site says nothing else")
  func byDefault() async throws {
    let words = Array(repeating: "sea", count: 40).joined(separator: " ")
    let source = page("page.md", "\(words).\n\n1️⃣\(words) sea.")
    expectDiagnostics(
      try await findings(.longSentence, in: [source]), in: source,
      [.init(.longSentence, at: "1️⃣")])
  }

  @Test(
    "Short sentences, other people's and what is no sentence are left alone",
    arguments: [
      "One two three four five six. One two three four five six.",
      "He said “one two three four five six seven” twice.",
      "> One two three four five six seven eight.", "`one two three four five six seven`",
      "One two three, well-known 29,000 six.",
      "One two:\n\n- three four\n- five six\n- seven",
    ])
  func short(_ body: String) async throws {
    try await expect(body, [])
  }
}
