import TestSupport
import Testing

@testable import Checking

@Suite struct UnitMismatchTests {
  private func stated(_ value: String, unit: String, title: String = "Things") async throws
    -> NumberSite
  {
    try await NumberSite(
      figures: """
        - id: things
          title: \(title)
          unit: "\(unit)"
          counts: Things.
          statements:
            - value: \(value)
              source: report
              at: page 7
        """)
  }

  @Test(
    "Values that do not fit their figure's unit",
    arguments: [
      ("1️⃣€2 million", "£"), ("1️⃣15 km", "tonnes"), ("1️⃣88", "%"), ("1️⃣2 million", "£"),
      ("1️⃣£16", "panes"), ("1️⃣16%", "panes"), ("1️⃣nine ships", "crossings"),
      ("1️⃣€5 million a month", "€ a year"), ("1️⃣16 panes", "tonnes"),
    ])
  func faults(value: String, unit: String) async throws {
    try await stated(value, unit: unit).expectOne(.unitMismatch)
  }

  @Test(
    "Values that fit in other words",
    arguments: [
      ("\"24\"", "hours a day"), ("seven", "days a week"), ("24 hours a day", "hours a day"),
      ("1,500 kg", "tonnes"), ("16 vessels", "boats"), ("a third", "%"), ("£2 million", "pounds"),
      ("2 million pounds", "£"), ("£2 million", "millions of pounds"), ("doubled", "times"),
      ("two hundred a month", "people a month"), ("16%", "share of crossings"),
      ("three years", "years"),
      ("€5 million a year", "€"),
    ])
  func nearMisses(value: String, unit: String) async throws {
    try await stated(value, unit: unit).expect(.unitMismatch)
  }

  @Test("Statements of one figure measure the same")
  func statements() async throws {
    try await NumberSite(
      figures: """
        - id: freight
          title: Freight
          unit: tonnes or lorries
          counts: Freight.
          statements:
            - {value: 15 tonnes, period: 2012, source: report, at: page 7, id: first}
            - {value: 20 tonnes, period: 2013, source: report, at: page 7, id: second}
            - {value: 1️⃣20 lorries2️⃣, period: 2014, source: report, at: page 7, id: third}
        """
    ).expect(
      .unitMismatch,
      [
        .init(
          .unitMismatch, at: "1️⃣", to: "2️⃣",
          "`20 lorries` cannot be compared with `15 tonnes`, which is the same figure's")
      ])
  }

  private func computed(_ formula: String, unit: String) async throws -> NumberSite {
    try await NumberSite(
      figures: """
        - id: stones
          title: Stones
          unit: tonnes
          counts: Stones.
          statements:
            - {value: 15 tonnes, source: report, at: page 7}
        - id: fund-in-pounds
          title: The fund in pounds
          unit: £
          counts: As the report converts it.
          statements:
            - {value: £4 million a year, period: 2013, source: report, at: page 7}
        - id: years
          title: Years of the fund
          unit: years
          counts: Years.
          statements:
            - {value: three years, source: report, at: page 7}
        - id: result
          title: A result
          unit: "\(unit)"
          counts: Our own calculation.
          formula: \(formula)
        """)
  }

  @Test(
    "Formulas whose figures do not fit together, or whose result is no such thing",
    arguments: [
      ("1️⃣cost + stones", "£"), ("1️⃣fund + fund-in-pounds", "£"), ("1️⃣cost - ships", "£"),
      ("1️⃣(cost + fund-in-pounds) / 2", "£"), ("1️⃣cost / cost", "£"), ("1️⃣cost * 2", "%"),
      ("1️⃣cost * 2", "ships"),
    ])
  func formulas(formula: String, unit: String) async throws {
    try await computed(formula, unit: unit).expectOne(.unitMismatch)
  }

  @Test(
    "Formulas that fit",
    arguments: [
      ("cost * 2", "£"), ("cost / ships", "£"), ("fund-in-pounds * years", "£"),
      ("fund-in-pounds / fund", "times"), ("crossings-2013 / crossings-2012 - 1", "%"),
      ("ships + crossings-2012", "movements"), ("cost / cost", "%"), ("ships * 200", "£"),
      ("stones / ships", "tonnes a ship"), ("crossings-2013 - 100", "crossings"),
    ])
  func fittingFormulas(formula: String, unit: String) async throws {
    try await computed(formula, unit: unit).expect(.unitMismatch)
  }

  @Test("A part is counted in the unit of its total")
  func parts() async throws {
    try await NumberSite(
      figures: """
        - id: everything
          title: Everything
          unit: £
          counts: All.
          parts: [cost, 1️⃣ships2️⃣]
        """
    ).expect(
      .unitMismatch,
      [
        .init(
          .unitMismatch, at: "1️⃣", to: "2️⃣",
          "The part `ships` is a count, and the total is pounds",
          notes: ["Its value stands here"])
      ])
  }
}
