import Diagnostics
import Model
import TestSupport
import Testing

@testable import Comparing

@Suite struct UnrecordedChangesTests {
  private static let was = "value: about 12, source: log, at: page 1, period: 2014, quote: a dozen"
  private let earlier = ["sources.yml": sources, "figures.yml": figure("berths", was)]

  private func findings(
    _ statements: String..., corrections: String? = nil, earlierCorrections: String? = nil
  ) async throws -> (MarkedSource, [Diagnostic]) {
    let text = figure("berths", statements: statements)
      .replacing("id: berths", with: "id: 1️⃣berths")
    let file = later("figures.yml", text)
    var before = earlier
    before["corrections.yml"] = earlierCorrections
    let states = try await States(
      before, ["corrections.yml": corrections ?? earlierCorrections], marked: [file])
    return (
      file, states.comparison.unrecordedChanges(today: PartialDate(year: 2026, month: 5, day: 3))
    )
  }

  @Test(
    "A changed value, period, source or quote is reported where it stands now",
    arguments: [
      (
        "value: 2️⃣about 133️⃣, source: log, at: page 1, period: 2014, quote: a dozen",
        "The value of `berths` was changed from “about 12” to “about 13” without a correction"
      ),
      (
        "value: 2️⃣123️⃣, source: log, at: page 1, period: 2014, quote: a dozen",
        "The value of `berths` was changed from “about 12” to “12” without a correction"
      ),
      (
        "value: about 12, source: log, at: page 1, period: 2️⃣2014/20153️⃣, quote: a dozen",
        "The period of `berths` was changed from “2014” to “2014/2015” without a correction"
      ),
      (
        "value: about 12, source: 2️⃣chart3️⃣, at: page 1, period: 2014, quote: a dozen",
        "The source of `berths` was changed from “log” to “chart” without a correction"
      ),
      (
        "value: about 12, source: log, at: page 1, period: 2014, quote: 2️⃣some dozen3️⃣",
        "The quote of `berths` was changed from “a dozen” to “some dozen” without a correction"
      ),
    ])
  func changed(_ statement: String, _ message: String) async throws {
    let (file, found) = try await findings(statement)
    expectDiagnostics(
      found, in: file,
      [.init("unrecorded-change", at: "2️⃣", to: "3️⃣", message, notes: ["It was published like this"])]
    )
  }

  @Test("Several changes of one statement are one finding, which has the entry to be pasted")
  func several() async throws {
    let (file, found) = try await findings(
      "value: 2️⃣143️⃣, source: log, at: page 1, period: 2014, quote: fourteen")
    expectDiagnostics(
      found, in: file,
      [
        .init(
          "unrecorded-change", at: "2️⃣", to: "3️⃣",
          notes: [
            "It was published like this",
            "Its quote was changed from “a dozen” to “fourteen” as well",
          ],
          suggestions: [
            "say so in `corrections.yml`, and why: `- {date: 2026-05-03, record: berths, was: \"about 12\", is: \"14\", why: …}`; or put it back"
          ])
      ])
  }

  @Test("A statement that was taken away is reported at its figure")
  func gone() async throws {
    let (file, found) = try await findings("value: 90, source: chart, at: here")
    expectDiagnostics(
      found, in: file,
      [
        .init(
          "unrecorded-change", at: "1️⃣",
          "The statement `log` of `berths` (“about 12”) was taken away without a correction")
      ])
  }

  @Test(
    "What tells the same, or what was not said before, is no correction",
    arguments: [
      "value: c. 12, source: log, at: page 1, period: 2014, quote: a dozen",
      "value: about 12, source: log, at: page 2, period: 2014, quote: a dozen, note: Rounded.",
      "id: first, value: about 12, source: log, at: page 1, period: 2014, quote: a dozen",
    ])
  func harmless(_ statement: String) async throws {
    let (file, found) = try await findings(statement)
    expectDiagnostics(found, in: file, [])
  }

  @Test("A new statement beside the published one is no correction")
  func added() async throws {
    let (file, found) = try await findings(Self.was, "value: 14, source: chart, at: here")
    expectDiagnostics(found, in: file, [])
  }

  private static let changed = "value: 2️⃣133️⃣, source: log, at: page 1, period: 2014, quote: a dozen"

  @Test(
    "An entry that is new tells of it, whatever its words",
    arguments: [
      "- {date: 2026-05-03, record: berths, was: a dozen, is: one more, why: A slip.}\n",
      "- {date: 2014-05-03, record: berths, statement: log, was: a, why: A slip.}\n",
    ])
  func recorded(_ entry: String) async throws {
    let (file, found) = try await findings(Self.changed, corrections: entry)
    expectDiagnostics(found, in: file, [])
  }

  @Test(
    "An entry of another record, of another statement, or of an earlier change does not",
    arguments: [
      "- {date: 2026-05-03, record: log, was: a, is: b, why: A slip.}\n",
      "- {date: 2026-05-03, record: berths, statement: chart, was: a, why: A slip.}\n",
    ])
  func other(_ entry: String) async throws {
    let (file, found) = try await findings(Self.changed, corrections: entry)
    expectDiagnostics(found, in: file, [.init("unrecorded-change", at: "2️⃣", to: "3️⃣")])
  }

  @Test("An earlier entry counts when it ends in what is said now")
  func earlierEntry() async throws {
    func entry(_ now: String) -> String {
      "- {date: 2026-05-03, record: berths, was: a, is: \"\(now)\", why: A slip.}\n"
    }
    let (old, stale) = try await findings(Self.changed, earlierCorrections: entry("about 12"))
    expectDiagnostics(stale, in: old, [.init("unrecorded-change", at: "2️⃣", to: "3️⃣")])
    let (new, early) = try await findings(Self.changed, earlierCorrections: entry("13"))
    expectDiagnostics(early, in: new, [])
    // The same once more is an entry of its own.
    let twice = entry("about 12") + entry("about 12")
    let (again, found) = try await findings(
      Self.changed, corrections: twice, earlierCorrections: entry("about 12"))
    expectDiagnostics(found, in: again, [])
  }

  @Test("A figure that is gone, or new, has no statement to compare")
  func wholeFigures() async throws {
    let states = try await States(
      earlier, ["figures.yml": figure("piers", "value: 3, source: log, at: page 2")])
    #expect(states.comparison.unrecordedChanges().isEmpty)
  }
}
