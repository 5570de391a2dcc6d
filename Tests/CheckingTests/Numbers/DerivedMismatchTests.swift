import TestSupport
import Testing

@testable import Checking

@Suite struct DerivedMismatchTests {
  @Test(
    "Texts that say something else than the formula gives",
    arguments: [
      "They [1️⃣rose by 30%](figure:growth).", "They [1️⃣fell by 25%](figure:growth).",
      "They rose by [1️⃣a third](figure:growth).", "They [1️⃣doubled](figure:growth).",
      "They rose by [1️⃣125%](figure:growth).",
    ])
  func faults(body: String) async throws {
    try await NumberSite(body).expectOne(.derivedMismatch)
  }

  @Test(
    "Texts that say it in another way, or round it",
    arguments: [
      "They rose by [25%](figure:growth).", "They [rose by a quarter](figure:growth).",
      "They rose by [about 25%](figure:growth).", "The rise was [](figure:growth).",
      "[The rise](figure:growth) was small.", "A growth of [25 per cent](figure:growth).",
    ])
  func nearMisses(body: String) async throws {
    try await NumberSite(body).expect(.derivedMismatch)
  }

  private func stated(_ value: String, _ formula: String, unit: String) async throws -> NumberSite {
    try await NumberSite(
      figures: """
        - id: result
          title: A result
          unit: "\(unit)"
          counts: Our own calculation.
          formula: \(formula)
          statements:
            - value: \(value)
              source: report
              at: page 7
        """)
  }

  @Test("A statement that the formula contradicts is reported with both values")
  func message() async throws {
    try await stated("1️⃣30%2️⃣", "crossings-2013 / crossings-2012 - 1", unit: "%").expect(
      .derivedMismatch,
      [
        .init(
          .derivedMismatch, at: "1️⃣", to: "2️⃣",
          "The value is `30%`, and the formula gives 25%", notes: ["It is computed here"])
      ])
  }

  @Test(
    "Stated values that no rounding explains",
    arguments: [
      ("1️⃣-25%", "crossings-2013 / crossings-2012 - 1", "%"),
      ("1️⃣950", "crossings-2012 + crossings-2013", "crossings"),
      ("1️⃣£40 million", "cost * 3", "£"),
      ("1️⃣over 950", "crossings-2012 + crossings-2013", "crossings"),
    ])
  func statedFaults(value: String, formula: String, unit: String) async throws {
    try await stated(value, formula, unit: unit).expectOne(.derivedMismatch)
  }

  @Test(
    "Stated values that rounding explains",
    arguments: [
      ("about a quarter", "crossings-2013 / crossings-2012 - 1", "%"),
      ("900", "crossings-2012 + crossings-2013", "crossings"),
      ("nearly 1,000", "crossings-2012 + crossings-2013 + ships", "crossings"),
      ("£36 million", "cost * 3", "£"),
      ("44%", "crossings-2012 / (crossings-2012 + crossings-2013)", "%"),
    ])
  func statedNearMisses(value: String, formula: String, unit: String) async throws {
    try await stated(value, formula, unit: unit).expect(.derivedMismatch)
  }
}
