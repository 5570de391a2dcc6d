import TestSupport
import Testing

@testable import Checking

@Suite struct NumberMismatchTests {
  @Test(
    "Texts that say something else than their figure",
    arguments: [
      "It cost [1️⃣£13 million](figure:cost).",
      "It cost [1️⃣more than £12 million](figure:cost).",
      "It cost [**1️⃣£13** million](figure:cost).",
      "[1️⃣Ten](figure:ships) ships lay there.",
      "The fund takes [1️⃣€5 million](figure:fund).",
      "They paid [1️⃣a bill of £13 million](figure:cost).",
      "From [400](figure:crossings-2012) to [1️⃣600](figure:crossings-2013).",
      "```table\n| What | Sum |\n| Works | [1️⃣£13 million](figure:cost) |\n```",
    ])
  func faults(body: String) async throws {
    try await NumberSite(body).expectOne(.numberMismatch)
  }

  @Test(
    "Texts that say the same, or less exactly and mark it",
    arguments: [
      "It cost [£12m](figure:cost).", "It cost [about £12 million](figure:cost).",
      "[Nine](figure:ships) ships lay there.", "There were [9](figure:ships) ships.",
      "[Some](figure:ships) ships, [the fund](figure:fund).", "It cost [](figure:cost).",
      "The fund takes [€5 million](figure:fund) a year.",
      "From [400](figure:crossings-2012) to [500](figure:crossings-2013).",
      "Works of [2013](figure:cost).",
    ])
  func nearMisses(body: String) async throws {
    try await NumberSite(body).expect(.numberMismatch)
  }

  @Test("The record's value is shown with its place, and another figure with the value is named")
  func message() async throws {
    let site = try await NumberSite("There were [1️⃣400 ships2️⃣](figure:crossings-2013).")
    site.expect(
      .numberMismatch,
      [
        .init(
          .numberMismatch, at: "1️⃣", to: "2️⃣", notes: ["The record has `500`"],
          suggestions: [
            "`figure:crossings-2012` has this value: is that the one meant?",
            "write `500`, or mend the record where its source says otherwise",
          ])
      ])
  }

  private func quoted(_ value: String, _ quote: String) async throws -> NumberSite {
    try await NumberSite(
      figures: """
        - id: tickets
          title: Tickets
          unit: tickets
          counts: Tickets.
          statements:
            - value: \(value)
              source: report
              at: page 5
              quote: \(quote)
        """)
  }

  @Test(
    "A value is one of the numbers that its quote gives",
    arguments: [
      ("1️⃣28,000", "29,000 tickets"), ("1️⃣29,000", "more than 29,000 tickets"),
      ("1️⃣seven", "There were eight of us"), ("1️⃣£4", "tickets at £5"),
      ("1️⃣two hundred", "200 a month"),
    ])
  func quotes(value: String, quote: String) async throws {
    try await quoted(value, quote).expectOne(.numberMismatch)
  }

  @Test(
    "A quote may have other words, other numbers, or none",
    arguments: [
      ("8", "There were eight of us"), ("more than 29,000", "from 5 to over 29,000 in 2012"),
      ("two hundred a month", "Two hundred tickets every month"), ("nine", "all the tickets"),
    ])
  func fairQuotes(value: String, quote: String) async throws {
    try await quoted(value, quote).expect(.numberMismatch)
  }
}
