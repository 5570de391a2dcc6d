import TestSupport
import Testing

@testable import Checking

@Suite struct HardToReadTests {
  private static let hard = """
    Organisational responsibilities necessitated comprehensive administrative reconsideration
    throughout institutional infrastructure modernisation initiatives.
    """

  private func expect(
    _ sources: [MarkedSource], _ expected: [ExpectedDiagnostic],
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) async throws {
    let found = try await findings(.hardToRead, in: sources, sourceLocation: sourceLocation)
    expectDiagnostics(found, in: sources, expected, sourceLocation: sourceLocation)
  }

  private func titled(_ body: String, _ title: String = "Tides") -> MarkedSource {
    file("page.md", "---\ntitle: \(title)\nsummary: It.\n---\n\(body)\n")
  }

  private func repeated(_ text: String, _ count: Int) -> String {
    Array(repeating: text, count: count).joined(separator: "\n\n")
  }

  @Test("A page of long words is reported at its title, with the sentences to mend first")
  func hard() async throws {
    let source = titled(repeated(Self.hard, 11), "1️⃣Tides2️⃣")
    let found = try await findings(.hardToRead, in: [source])
    expectDiagnostics(
      found, in: source,
      [
        .init(
          .hardToRead, at: "1️⃣", to: "2️⃣",
          "The Flesch reading ease of this text is -205; 30 is the least",
          notes: Array(repeating: "A sentence with 52 syllables", count: 3),
          suggestions: [
            "make short sentences of long ones, and use words with few syllables: it has 11.0 words a sentence and 4.7 syllables a word"
          ])
      ])
  }

  @Test("The bound is the site's, and lists count")
  func bound() async throws {
    let plain = repeated("- The border agency counted visitors at the ferry port.", 13)
    let site = file(
      "site.yml", "title: Tides\ndescription: Of the sea.\nstyle: {min_reading_ease: 90}\n")
    try await expect([site, titled(plain, "1️⃣Tides")], [.init(.hardToRead, at: "1️⃣")])
    try await expect([titled(plain)], [])
  }

  @Test("A record's long text is reported where it begins")
  func record() async throws {
    let text = repeated(Self.hard, 11).replacing("\n", with: "\n    ")
    try await expect(
      [file("terms.yml", "- id: ebb\n  name: ebb\n  definition: |\n    1️⃣\(text)\n")],
      [.init(.hardToRead, at: "1️⃣")])
  }

  @Test("A short text, other people's words, tables and other languages are not measured")
  func left() async throws {
    try await expect([titled(repeated(Self.hard, 5))], [])
    try await expect([titled(repeated("> " + Self.hard.replacing("\n", with: " "), 11))], [])
    try await expect([titled(repeated("He wrote “\(Self.hard)”", 11))], [])
    let row = "| \(Self.hard.replacing("\n", with: " ")) |"
    try await expect(
      [
        titled(
          "```table\n| Head |\n\(Array(repeating: row, count: 11).joined(separator: "\n"))\n```")
      ], [])
    let site = file(
      "site.yml", "title: Tides\ndescription: Of the sea.\nlanguage: de-AT\n")
    try await expect([site, titled(repeated(Self.hard, 11))], [])
  }

  @Test("Plain words are easy")
  func plain() async throws {
    try await expect(
      [titled(repeated("The sea falls and the boats lie on the sand until it comes back.", 9))], [])
  }
}
