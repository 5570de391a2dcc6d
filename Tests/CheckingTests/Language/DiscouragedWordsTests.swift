import TestSupport
import Testing

@testable import Checking

@Suite struct DiscouragedWordsTests {
  private let site = file(
    "site.yml",
    """
    title: Tides
    description: Of the sea.
    style:
      words:
        - word: swarm
          forms: [swarms, swarming]
          reason: People are no insects.
          source: The site's own rules, rule 4
        - word: crack down on
          instead: act against
          reason: It says nothing of what was done.
          source: A style guide, page 3
    """)

  private func expect(
    _ sources: [MarkedSource], _ expected: [ExpectedDiagnostic],
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) async throws {
    let found = try await findings(
      .discouragedWord, in: [site] + sources, sourceLocation: sourceLocation)
    expectDiagnostics(found, in: sources, expected, sourceLocation: sourceLocation)
  }

  @Test("A word is reported with the reason and whose advice it is")
  func word() async throws {
    try await expect(
      [page("page.md", "A 1️⃣swarm2️⃣ of boats.")],
      [
        .init(
          .discouragedWord, at: "1️⃣", to: "2️⃣",
          "“swarm” is a word that this site avoids: People are no insects (The site's own rules, rule 4)",
          notes: ["It is listed here"],
          suggestions: ["say it in other words, or quote who says so"])
      ])
  }

  @Test(
    "Forms, phrases over lines, capitals, headings, links and cells are looked at",
    arguments: [
      "They came 1️⃣swarming in.", "1️⃣SWARMS of them.", "They 1️⃣crack down\non it.",
      "## A 1️⃣Swarm", "See [the 1️⃣swarm](page.md).", "*1️⃣swarm*",
      "```table The 1️⃣swarm\n| A |\n| b |\n```", "```table\n| A |\n| 1️⃣swarm |\n```",
      "It 1️⃣swarm’s.",
    ])
  func places(_ body: String) async throws {
    try await expect([page("page.md", body)], [.init(.discouragedWord, at: "1️⃣")])
  }

  @Test("Titles, summaries and the texts of records are looked at, the names of documents are not")
  func records() async throws {
    let rest = "type: report, standing: primary, limits: Few."
    try await expect(
      [
        file("page.md", "---\ntitle: A 1️⃣swarm\nsummary: \"2️⃣Swarms\"\n---\n"),
        file("sources.yml", "- {id: log, title: A swarm, abstract: Of a 3️⃣swarm., \(rest)}"),
        file("events.yml", "- {id: e, title: The 4️⃣swarm, date: 2014, description: It came.}"),
      ],
      [
        .init(.discouragedWord, at: "1️⃣"), .init(.discouragedWord, at: "2️⃣"),
        .init(.discouragedWord, at: "3️⃣"), .init(.discouragedWord, at: "4️⃣"),
      ])
  }

  @Test("The entry that explains the word may name it, others may not")
  func entry() async throws {
    try await expect(
      [
        file(
          "terms.yml",
          """
          - {id: swarm, name: swarm, definition: A swarm is a word for people who come together.}
          - {id: ebb, name: ebb, definition: A 1️⃣swarm of waves.}
          """)
      ], [.init(.discouragedWord, at: "1️⃣")])
  }

  @Test(
    "Quotations, code, addresses, comments and parts of words are left alone",
    arguments: [
      "He spoke of a “swarm”.", "He spoke of 'swarms of them'.", "> A swarm.", "`swarm`",
      "[the boats](swarm.md)", "See https://a.example/the-swarm today.", "Boatswarming.",
      "<!-- swarm -->\n\nThey came.", "Crack down. On they went.", "They crack it down on us.",
    ])
  func left(_ body: String) async throws {
    try await expect(
      [page("page.md", body), file("swarm.md", "---\ntitle: B\nsummary: It.\n---\n")], [])
  }
}
