import Diagnostics
import TestSupport
import Testing

@testable import Comparing

@Suite struct ImpactFinderTests {
  private let was = figure("berths", "value: 12, source: log, at: page 1")
  private let now = figure("berths", "value: 13, source: log, at: page 1")

  /// The touches of a record, as `path:line:column kind: sentence`.
  private func touches(_ impact: Impact, _ id: String) throws -> [String] {
    let site = impact.comparison.after
    let touched = try #require(
      impact.records.first { site.content.records[$0.record].id == id })
    return touched.touches.map { touch in
      let words = ImpactWords(impact).verb(touch, touched.record)
      return "\(ImpactWords.place(touch.range)) \(words)" + (touch.sentence.map { ": \($0)" } ?? "")
    }
  }

  @Test(
    "Every sentence is found, not only the first under a heading; two links in one are one place")
  func sentences() async throws {
    let text = """
      There are [12](figure:berths). There are [](figure:berths), so [12](figure:berths) it is.

      # Again

      - A list has [a dozen](figure:berths#log).

      ```table
      | What | How many |
      | Berths | [12](figure:berths) |
      ```
      """
    let impact = try await States(
      ["sources.yml": sources, "figures.yml": was, "a.md": page(text)], ["figures.yml": now]
    ).comparison.impact()
    let found1 = try touches(impact, "berths")
    #expect(
      found1 == [
        "content/a.md:4:11 states it: There are 12.",
        "content/a.md:4:42 states it: There are 13, so 12 it is.",
        "content/a.md:8:14 states it: A list has a dozen.",
        "content/a.md:12:12 states it: 12",
      ])
  }

  @Test("A figure that is computed from a changed one is touched, however long the way")
  func derived() async throws {
    let figures =
      formula("double", "berths * 2") + formula("treble", "double + berths")
      + formula("other", "piers * 2") + figure("piers", "value: 3, source: log, at: page 2")
        + """
        - {id: all, title: All, unit: berths, counts: Both., parts: [piers, treble]}

        """
    let impact = try await States(
      [
        "sources.yml": sources, "figures.yml": was + figures,
        "a.md": page("It is [six](figure:other) and [36](figure:treble)."),
      ], ["figures.yml": now + figures]
    ).comparison.impact()
    let records = impact.comparison.after.content.records
    #expect(impact.records.map { records[$0.record].id } == ["berths", "double", "treble", "all"])
    #expect(impact.records.map { $0.change != nil } == [true, false, false, false])
    #expect(
      impact.records.map { $0.restsOn.map { records[$0.record].id } }
        == [[], ["berths"], ["double", "berths"], ["treble"]])
    let found2 = try touches(impact, "treble")
    #expect(
      found2 == ["content/a.md:4:31 states it: It is six and 36."])
    let double = try #require(impact.records[1].restsOn.first)
    let line = double.range.file.bytes[double.range.offsets]
    #expect(String(decoding: line, as: UTF8.self) == "berths")
  }

  @Test("Blocks are touched by what they name and by what they show without naming it")
  func blocks() async throws {
    let measure = """
      - id: pier
        title: The pier
        summary: It was built.
        category: Built
        description: Of wood.
        cost: [berths]
        stages: [{stage: in-force, date: 2014, source: log, at: page 1}]

      """
    let text = """
      ```figures
      ids: [berths]
      ```

      ```measures
      ```

      ```measures
      category: Sunk
      ```

      ```timeline
      from: 2015
      ```

      ```timeline
      to: 2015
      ```
      """
    let files = [
      "sources.yml": sources, "figures.yml": was, "measures.yml": measure, "a.md": page(text),
    ]
    let impact = try await States(
      files, ["figures.yml": now, "measures.yml": measure.replacing("wood", with: "stone")]
    ).comparison.impact()
    let found3 = try touches(impact, "berths")
    #expect(
      found3 == [
        "content/a.md:5:7 shows it in a `figures` block",
        "content/a.md:8:1 shows it in a `measures` block",
        "content/measures.yml:6:10 measure `pier` names it in `cost`",
      ])
    let found4 = try touches(impact, "pier")
    #expect(
      found4 == [
        "content/a.md:8:1 shows it in a `measures` block",
        "content/a.md:19:1 shows it in a `timeline` block",
      ])
  }

  @Test("Words are touched wherever they stand; citations and data as well")
  func mentions() async throws {
    func terms(_ text: String) -> String { "- {id: slip, name: slip, definition: \(text)}\n" }
    let files = [
      "sources.yml": sources, "figures.yml": was, "terms.yml": terms("A way into the water."),
      "a.md": page(
        "A slip is here. Another slip is there. See the log[](source:log).\n\n# The slip"),
    ]
    let impact = try await States(
      files,
      [
        "terms.yml": terms("A ramp."),
        "sources.yml": sources.replacing("title: Log", with: "title: The log"),
      ]
    ).comparison.impact()
    let found5 = try touches(impact, "slip")
    #expect(
      found5 == [
        "content/a.md:4:3 mentions it: A slip is here.",
        "content/a.md:4:25 mentions it: Another slip is there.",
        "content/a.md:6:7 mentions it: The slip",
      ])
    let found6 = try touches(impact, "log")
    #expect(
      found6 == [
        "content/a.md:4:51 cites it: See the log.",
        "content/figures.yml:6:27 figure `berths` names it in `statements.source`",
      ])
  }

  @Test("A correction that is new is told of, and its reason is a place as well")
  func corrections() async throws {
    let entry =
      "- {date: 2026-05-03, record: berths, was: '12', is: '13', why: '[](figure:berths) is right.'}\n"
    let impact = try await States(
      ["sources.yml": sources, "figures.yml": was],
      ["figures.yml": now, "corrections.yml": entry]
    ).comparison.impact()
    let touched = try #require(impact.records.first)
    #expect(touched.corrections.map(ImpactWords.place) == ["content/corrections.yml:1:4"])
    #expect(touched.unrecorded.isEmpty)
    let found7 = try touches(impact, "berths")
    #expect(
      found7 == ["content/corrections.yml:1:65 states it: 13 is right."])
  }

  @Test("Formulas that lead in a circle come to an end")
  func circle() async throws {
    let figures = formula("one", "berths + two") + formula("two", "one * 2")
    let impact = try await States(
      ["sources.yml": sources, "figures.yml": was + figures], ["figures.yml": now + figures]
    ).comparison.impact()
    #expect(impact.records.count == 3)
  }
}
