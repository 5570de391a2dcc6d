import TestSupport
import Testing

@testable import Checking

@Suite struct PartialPeriodComparedTests {
  private static let whole = "[500](figure:crossings-2013)"

  @Test(
    "Sentences that compare a part of a time with a whole one",
    arguments: [
      "Crossings fell from \(whole) to [1️⃣100](figure:crossings-2014).",
      "There were [1️⃣100](figure:crossings-2014), down from \(whole) the year before.",
      "There were [1️⃣100](figure:crossings-2014), compared with \(whole) in 2013.",
      "With [1️⃣100](figure:crossings-2014), there were fewer than the \(whole) of 2013.",
      "They went from \(whole) in 2013 to [1️⃣100](figure:crossings-2014) in 2014.",
      "In 2013 there were \(whole). Next they dropped from \(whole) to [1️⃣100](figure:crossings-2014).",
      "They fell from \(whole) to [1️⃣](figure:crossings-2014).",
    ])
  func faults(body: String) async throws {
    try await NumberSite(body.replacing("[1️⃣](", with: "1️⃣[](")).expectOne(.partialPeriodCompared)
  }

  @Test(
    "Sentences that do not compare, or give warning",
    arguments: [
      "Crossings rose from [400](figure:crossings-2012) to \(whole).",
      "There were \(whole) in 2013. In early 2014 there were [100](figure:crossings-2014).",
      "There were \(whole) in 2013 and [100](figure:crossings-2014) in 2014.",
      "Crossings fell from \(whole) to [100](figure:crossings-2014) so far in 2014.",
      "The [100](figure:crossings-2014) of 2014 cannot be compared with the \(whole) of 2013.",
      "Crossings fell to [100](figure:crossings-2014).",
      "Costs rose to [£12 million](figure:cost), with [100](figure:crossings-2014) crossings.",
      "There were more than [500](figure:crossings-2013) and [100](figure:crossings-2014).",
      "The count differs from \(whole) and from [100](figure:crossings-2014), which try to be alike.",
    ])
  func nearMisses(body: String) async throws {
    try await NumberSite(body).expect(.partialPeriodCompared)
  }

  private func computed(_ key: String) async throws -> NumberSite {
    try await NumberSite(
      figures: """
        - id: spring
          title: Crossings in a quarter
          unit: crossings
          counts: There and back.
          statements:
            - {value: "90", period: 2013-01/2013-03, source: report, at: page 6}
        - id: result
          title: A result
          unit: crossings
          counts: Our own calculation.
          \(key)
        """)
  }

  @Test(
    "Formulas and parts that mix a part of a time with a whole one, or compare times of other lengths",
    arguments: [
      "formula: 1️⃣crossings-2014 / crossings-2013 - 1", "formula: 1️⃣crossings-2013 - crossings-2014",
      "formula: 1️⃣crossings-2013 + crossings-2014", "formula: 1️⃣spring / crossings-2012 - 1",
      "parts: [crossings-2013, 1️⃣crossings-2014]",
    ])
  func data(key: String) async throws {
    try await computed(key).expectOne(.partialPeriodCompared)
  }

  @Test(
    "Formulas and parts of one sort of time",
    arguments: [
      "formula: crossings-2013 / crossings-2012 - 1", "formula: crossings-2014 / 3",
      "formula: crossings-2014 * ships", "formula: crossings-2014 / ships",
      "formula: spring / crossings-2013",
      "parts: [crossings-2012, crossings-2013]", "parts: [crossings-2014]",
    ])
  func fairData(key: String) async throws {
    try await computed(key).expect(.partialPeriodCompared)
  }
}
