import TestSupport
import Testing

@testable import Checking

@Suite struct UnknownAcronymTests {
  private let entries = [
    file(
      "terms.yml",
      "- {id: sar, name: SAR, expansion: search and rescue, definition: Help at sea.}\n"),
    file(
      "agencies.yml",
      "- {id: guild, name: Harbour Guild, acronym: HG, type: group, description: Old.}\n"),
    file("places.yml", "- {id: raf, name: RAF Northquay, type: field, description: Flat.}\n"),
    file(
      "measures.yml",
      """
      - {id: vigil, title: Operation VIGIL, summary: It., category: Watch, description: It.}
      """),
  ]

  private func expect(
    _ body: String, _ expected: [ExpectedDiagnostic],
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) async throws {
    let source = page("page.md", body)
    let found = try await findings(
      .unknownAcronym, in: [source] + entries, sourceLocation: sourceLocation)
    expectDiagnostics(found, in: source, expected, sourceLocation: sourceLocation)
  }

  @Test("An acronym without an entry is reported once, with the entry to write")
  func unknown() async throws {
    try await expect(
      "The 1️⃣RLA2️⃣ came. The RLA left.",
      [
        .init(
          .unknownAcronym, at: "1️⃣", to: "2️⃣", "No entry explains the acronym `RLA`", notes: [],
          suggestions: [
            "add to `terms.yml`: `- {id: rla, name: RLA, expansion: what it stands for, definition: what it is}`"
          ])
      ])
  }

  @Test(
    "What it seems to stand for is found in brackets, or by its first letters",
    arguments: [
      "The Royal Lighthouse Association (1️⃣RLA) came.",
      "The 1️⃣RLA (the Royal Lighthouse Association) came.",
      "The 1️⃣RLA came. The Royal Lighthouse Association (RLA) left.",
      "The 1️⃣RLA came.\n\n## The Royal Lighthouse Association",
    ])
  func expansion(_ body: String) async throws {
    try await expect(
      body,
      [
        .init(
          .unknownAcronym, at: "1️⃣", notes: ["It seems to stand for this"],
          suggestions: [
            "add to `terms.yml`: `- {id: rla, name: RLA, expansion: Royal Lighthouse Association, definition: what it is}`"
          ])
      ])
  }

  @Test(
    "It is found however it is written, and wherever",
    arguments: [
      "Both 1️⃣RLAs.", "The 1️⃣RLA’s boat.", "1️⃣RLA-led", "1️⃣R.L.A. boats", "The 1️⃣R&L yard",
      "The 1️⃣MoD came.", "The 1️⃣JC came.", "The FIDO/1️⃣RLA".replacing("FIDO", with: "SAR"),
      "## The 1️⃣RLA", "![A boat of the 1️⃣RLA](boat.png)", "[the 1️⃣RLA](page.md)",
      "```table The 1️⃣RLA\n| A |\n| b |\n```", "```table\n| A |\n| 1️⃣RLA |\n```",
      "*1️⃣RLA*", "(1️⃣RLA)", "1️⃣CCC (Coastal Climate Council)", "It is VIGIL 1️⃣RLA.",
    ])
  func places(_ body: String) async throws {
    if body.contains("VIGIL") {
      try await expect(
        body.replacing("VIGIL", with: "2️⃣VIGIL"),
        [.init(.unknownAcronym, at: "1️⃣"), .init(.unknownAcronym, at: "2️⃣")])
      return
    }
    let source = page("page.md", body)
    let found = try await findings(
      .unknownAcronym, in: [source, file("boat.png", "a picture")] + entries)
    expectDiagnostics(found, in: source, [.init(.unknownAcronym, at: "1️⃣")])
  }

  @Test(
    "What an entry or a record's name explains, and what is no acronym, is left alone",
    arguments: [
      "The HG and its SAR boats.", "The SARs.", "RAF crews.", "In Operation VIGIL they slept.",
      "George III read chapter IV.", "The A26 to KW14 8XD.", "It gives off CO2.", "Dr J.R.R. Low.",
      "JK Low came.", "Quay B.", "`RLA`", "> The RLA.", "The “RLA boat”.",
      "[the RLA](agency:guild)", "[RLA](plain:)", "https://a.example/RLA/plan",
      "See RLA.PDF there.",
      "GBP 12 at 7 AM GMT.", "Paid 12 SEK.", "ISO 9001", "DO NOT ENTER THE RLA", "COVID-19",
      "RQ-170", "McLow and MacLow.", "R&D", "desk@RLA.example", "The UK, the EU and the BBC.",
    ])
  func left(_ body: String) async throws {
    try await expect(body, [])
  }

  @Test("Titles and summaries of pages are looked at, names of records are not")
  func fields() async throws {
    let sources = [
      file("page.md", "---\ntitle: The 1️⃣RLA\nsummary: \"The 2️⃣NLB\"\n---\n"),
      file(
        "events.yml",
        "- {id: e, title: The RLA comes, date: 2014, description: The 3️⃣RLA came.}"),
    ]
    expectDiagnostics(
      try await findings(.unknownAcronym, in: sources), in: sources,
      [
        .init(.unknownAcronym, at: "1️⃣"), .init(.unknownAcronym, at: "2️⃣"),
        .init(.unknownAcronym, at: "3️⃣"),
      ])
  }
}
