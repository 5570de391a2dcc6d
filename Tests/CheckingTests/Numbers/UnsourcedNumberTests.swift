import TestSupport
import Testing

@testable import Checking

@Suite struct UnsourcedNumberTests {
  @Test(
    "Numbers that are data are found wherever they stand",
    arguments: [
      "It has 1️⃣214 steps.",
      "It has 1️⃣twelve lamps.",
      "## The 1️⃣214 steps",
      "> It has 1️⃣214 steps.",
      "They say “it has 1️⃣214 steps”.",
      "- It has 1️⃣214 steps.",
      "![A tower of 1️⃣214 steps](tower.png)",
      "It has [1️⃣214 steps](page.md).",
      "```table\n| Tower | Steps |\n| Light | 1️⃣214 |\n```",
      "```table The 1️⃣214 steps\n| Tower |\n| Light |\n```",
      "The works cost [£12 million](figure:cost), the lamp 1️⃣£2 million.",
      "All 1️⃣nine of the [nine](figure:ships) ships came.",
      "It rose from [400](figure:crossings-2012) to 1️⃣520 crossings.",
    ])
  func faults(body: String) async throws {
    try await NumberSite(body).expectOne(.unsourcedNumber)
  }

  @Test(
    "Numbers with a source, and what is no data",
    arguments: [
      "The works cost [£12 million](figure:cost).",
      "The works cost [](figure:cost).",
      "It is open [24 hours a day](plain:).",
      "They say “it has 214 steps”[](source:report \"page 3\").",
      "The [report](source:report \"page 3\") says “it has 214 steps”.",
      "> It has 214 steps.\n>\n> [](source:report \"page 3\")",
      "```table\n| Who | What |\n| [report](source:report \"page 3\") | “214 steps” |\n```",
      "![A bill for £12 million](bill.png) It cost [](figure:cost).",
      "```figures What £12 million bought\nids: [cost]\n```",
      "From [400](figure:crossings-2012) to [500](figure:crossings-2013).",
      "It was one of them, in section 3, on 5 May 2013.",
      "There are [12](figure:nothing) of them, and a link that is reported.",
      "See the [Report on the harbour](source:report \"page 3\").",
    ])
  func nearMisses(body: String) async throws {
    try await NumberSite(body).expect(.unsourcedNumber)
  }

  @Test("A quotation in a table is from the source of its own row")
  func rows() async throws {
    try await NumberSite(
      """
      ```table
      | Who | What |
      | [report](source:report "page 3") | “214 steps” |
      | nobody | “1️⃣96 steps” |
      ```
      """
    ).expectOne(.unsourcedNumber)
  }

  @Test("A title repeats a figure that the page refers to, and no other")
  func titles() async throws {
    try await NumberSite("It cost [](figure:cost).", title: "A harbour for £12 million")
      .expect(.unsourcedNumber)
    #expect(
      try await NumberSite("It cost much.", title: "A harbour for £12 million").result.diagnostics
        .contains {
          $0.kind == .unsourcedNumber
            && $0.message == "Nothing on this page says where `£12 million` comes from"
        })
  }

  @Test("A record's title repeats its own values, and those that its data names")
  func ownValues() async throws {
    try await NumberSite(
      figures: """
        - id: panes
          title: The sixteen panes of 1️⃣three lamps
          unit: panes
          counts: All sixteen are of glass.
          statements:
            - {value: sixteen, source: report, at: page 3}
        """
    ).expectOne(.unsourcedNumber)
  }

  @Test("Names of records that hold numbers are names, in their own titles too")
  func names() async throws {
    let events = """
      - id: storm
        title: The storm of 1️⃣twelve nights
        date: 2013
        description: It blew.
      """
    try await NumberSite("The storm of twelve nights was bad.", events: events)
      .expectOne(.unsourcedNumber)
  }

  @Test("One figure with the value is suggested, and put in where no other can be meant")
  func suggestions() async throws {
    let site = try await NumberSite("It cost 1️⃣£12 million2️⃣ in all.")
    site.expect(
      .unsourcedNumber,
      [
        .init(
          .unsourcedNumber, at: "1️⃣", to: "2️⃣", "Nothing says where `£12 million` comes from",
          suggestions: ["refer to the figure with this value: `[£12 million](figure:cost)`"],
          replacements: ["[£12 million](figure:cost)"])
      ])
    try await NumberSite("There were 1️⃣nine2️⃣ goats.").expect(
      .unsourcedNumber,
      [
        .init(
          .unsourcedNumber, at: "1️⃣", to: "2️⃣",
          suggestions: ["refer to the figure with this value: `[nine](figure:ships)`"],
          replacements: [])
      ])
    try await NumberSite("There were 1️⃣77 goats.").expect(
      .unsourcedNumber,
      [
        .init(
          .unsourcedNumber, at: "1️⃣",
          suggestions: [
            "refer to a figure with a source: `[77](figure:…)`",
            "where it is no data, say so: `[77](plain:)`",
          ])
      ])
  }

  @Test("What an editor excuses is in the ledger with the reason")
  func excused() async throws {
    let site = try await NumberSite(
      "It has 214 steps.<!-- explainer-ignore unsourced-number: we counted -->")
    site.expect(.unsourcedNumber)
    #expect(site.result.ledger?.entries.map(\.excuse) == ["we counted"])
    #expect(site.result.ledger?.coverage.summary == "0 of 1 sourced, 1 excused")
  }
}
