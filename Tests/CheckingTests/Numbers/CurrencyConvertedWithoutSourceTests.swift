import TestSupport
import Testing

@testable import Checking

@Suite struct CurrencyConvertedWithoutSourceTests {
  @Test(
    "Sums in another currency than the source's",
    arguments: [
      "The fund takes [1️⃣£4 million a year](figure:fund).", "It cost [1️⃣€15 million](figure:cost).",
      "It cost [£12 million](figure:cost) (1️⃣€15 million).",
      "It cost [£12 million](figure:cost) (about 1️⃣€15 million).",
      "It cost [£12 million](figure:cost), or 1️⃣€15 million.",
      "It cost [£12 million](figure:cost), which is 1️⃣€15 million.",
      "It cost 1️⃣€15 million ([£12 million](figure:cost)).",
      "It cost [](figure:cost), equivalent to 1️⃣€15 million.",
    ])
  func faults(body: String) async throws {
    let site = try await NumberSite(body)
    site.expectOne(.currencyConvertedWithoutSource)
    site.expect(.unsourcedNumber)
    site.expect(.numberMismatch)
  }

  @Test(
    "Sums that convert nothing",
    arguments: [
      "The fund takes [5 million euros a year](figure:fund).",
      "It cost [£12 million](figure:cost) and €3 million.",
      "It cost [£12 million](figure:cost), the lamp £3 million.",
      "It cost [£12 million](figure:cost) (nine ships).",
      "It cost [£12 million](figure:cost). Or so. €3 million came from the fund.",
      "It cost [£12 million](figure:cost) from the harbour, €3 million from the fund.",
    ])
  func nearMisses(body: String) async throws {
    try await NumberSite(body).expect(.currencyConvertedWithoutSource)
  }

  @Test("The message names both sums, and the note what the source states")
  func message() async throws {
    try await NumberSite("It cost [£12 million](figure:cost) (1️⃣€15 million2️⃣).").expect(
      .currencyConvertedWithoutSource,
      [
        .init(
          .currencyConvertedWithoutSource, at: "1️⃣", to: "2️⃣",
          "`€15 million` gives `£12 million` in another currency, and no source converts it",
          notes: ["The source states `£12 million`"])
      ])
  }

  @Test("Where the rule is off, the sum is without source as any other")
  func off() async throws {
    let site = try await NumberSite(
      "It cost [£12 million](figure:cost) (1️⃣€15 million).",
      rules: "rules: {currency-converted-without-source: off}\n")
    site.expectOne(.unsourcedNumber)
    site.expect(.currencyConvertedWithoutSource)
  }

  private func computed(_ formula: String) async throws -> NumberSite {
    try await NumberSite(
      figures: """
        - id: rate
          title: Pounds for a euro
          unit: times
          counts: As the report has it.
          statements:
            - {value: "0.8", source: report, at: page 7}
        - id: result
          title: The fund in pounds
          unit: £
          counts: Our own calculation.
          formula: \(formula)
        """)
  }

  @Test("Formulas that convert", arguments: ["1️⃣fund * 0.8", "1️⃣fund / 1.25", "1️⃣fund"])
  func formulas(formula: String) async throws {
    try await computed(formula).expectOne(.currencyConvertedWithoutSource)
  }

  @Test(
    "Formulas that convert by a rate with a source, or not", arguments: ["fund * rate", "cost * 2"])
  func fairFormulas(formula: String) async throws {
    try await computed(formula).expect(.currencyConvertedWithoutSource)
  }

  @Test("A value is in the currency of its quote")
  func quotes() async throws {
    try await NumberSite(
      figures: """
        - id: lamps
          title: Lamps
          unit: £
          counts: Lamps.
          statements:
            - value: 1️⃣£4 million
              source: report
              at: page 5
              quote: lamps for €5 million
        """
    ).expectOne(.currencyConvertedWithoutSource)
  }
}
