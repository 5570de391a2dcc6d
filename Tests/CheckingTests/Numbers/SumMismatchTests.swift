import TestSupport
import Testing

@testable import Checking

@Suite struct SumMismatchTests {
  private static let parts = """
    - id: walls
      title: Walls
      unit: £
      counts: Walls.
      statements:
        - {value: £7 million, period: 2013, source: report, at: page 3}
    - id: roads
      title: Roads
      unit: £
      counts: Roads.
      statements:
        - {value: £3.6 million, period: 2013, source: report, at: page 3}
    - id: lamps
      title: Lamps
      unit: £
      counts: Lamps.
      statements:
        - {value: £1 million, period: 2009, source: report, at: page 3}

    """

  private func site(_ total: String, parts: String, more: String = "", after: String = "")
    async throws -> NumberSite
  {
    try await NumberSite(
      figures: Self.parts
        + """
        - id: total
          title: All of it
          unit: £
          counts: All. \(more)
          statements:
            - value: \(total)
              period: 2013
              source: report
              at: page 3
          parts: [\(parts)]
        """ + after)
  }

  @Test("The message tells how much more or less the parts come to")
  func messages() async throws {
    try await site("1️⃣£9 million2️⃣", parts: "walls, roads").expect(
      .sumMismatch,
      [
        .init(
          .sumMismatch, at: "1️⃣", to: "2️⃣",
          "The parts come to £10.6 million, £1.6 million more than the `£9 million` stated",
          notes: ["These are the parts"])
      ])
    try await site("1️⃣£13 million", parts: "walls, roads").expect(
      .sumMismatch,
      [
        .init(
          .sumMismatch, at: "1️⃣",
          "The parts come to £10.6 million, £2.4 million less than the `£13 million` stated")
      ])
  }

  @Test(
    "Totals that the parts do not come to",
    arguments: ["£10 million", "£8 million", "£15 million", "under £10 million", "£10.4 million"])
  func faults(total: String) async throws {
    try await site("1️⃣" + total, parts: "walls, roads").expectOne(.sumMismatch)
  }

  @Test(
    "Totals that the parts come to, as far as rounding goes",
    arguments: [
      "£11 million", "£10.6 million", "£10.7 million", "about £11 million", "over £10 million",
      "up to £12 million", "£10,600,000",
    ])
  func fair(total: String) async throws {
    try await site(total, parts: "walls, roads").expect(.sumMismatch)
  }

  @Test("Parts may come to less where readers are told the sum or the remainder")
  func told() async throws {
    let sum = """

      - id: named
        title: What is named
        unit: £
        counts: Our own addition.
        formula: walls + roads
      """
    let rest = """

      - id: rest
        title: What is left
        unit: £
        counts: Our own subtraction.
        formula: total - walls - roads
      """
    let total = "£13 million"
    try await site(
      total, parts: "walls, roads", more: "Named are [](figure:named).", after: sum
    ).expect(.sumMismatch)
    try await site(total, parts: "walls, roads", after: rest).expect(.sumMismatch)
    try await site("1️⃣" + total, parts: "walls, roads", after: sum).expectOne(.sumMismatch)
    try await site(
      "1️⃣" + total, parts: "walls, roads", more: "And [](figure:ships) ships."
    ).expectOne(.sumMismatch)
  }

  @Test("A part of another time does not belong")
  func time() async throws {
    try await site("£11.6 million", parts: "walls, roads, 1️⃣lamps2️⃣").expect(
      .sumMismatch,
      [
        .init(
          .sumMismatch, at: "1️⃣", to: "2️⃣",
          "The part `lamps` is of 2009, and the total of 2013")
      ])
  }

  @Test("A part alone is not more than the total, however that is rounded")
  func part() async throws {
    try await site("1️⃣£3 million", parts: "roads").expectOne(.sumMismatch)
    try await site("£4 million", parts: "roads").expect(.sumMismatch)
  }

  @Test("A total that nobody states is the sum of its parts")
  func unstated() async throws {
    try await NumberSite(
      figures: Self.parts
        + """
        - id: total
          title: All of it
          unit: £
          counts: All.
          parts: [walls, roads]
        """
    ).expect(.sumMismatch)
  }
}
