import Foundation
import Testing

@testable import Comparing

@Suite struct ImpactReportTests {
  private func impact() async throws -> Impact {
    func figures(_ value: String) -> String {
      figure("berths", "value: \(value), source: log, at: page 1") + formula("double", "berths * 2")
    }
    return try await States(
      [
        "sources.yml": sources, "figures.yml": figures("12"),
        "a.md": page("*We* have [12](figure:berths) &lt;here&gt; at @home, see #4."),
        "b.md": page("Old."),
      ],
      [
        "figures.yml": figures("13") + formula("treble", "berths * 3"), "b.md": nil,
        "c.md": page("New."),
      ]
    ).comparison.impact()
  }

  @Test("For a terminal: what changed, what is without a correction, and a place a line")
  func text() async throws {
    let text = try await impact().text()
    #expect(
      text == """
        1 record changed, 1 is new; 1 page is new, 1 is gone.
        content/figures.yml:8:8: figure `treble` is new
        content/c.md: page is new
        earlier/b.md: page is gone

        content/figures.yml:1:7: figure `berths` changed: The berths
          statements.log.value: 12 → 13
          content/figures.yml:6:15: The value of `berths` was changed from “12” to “13” without a \
        correction [unrecorded-change]
          1 place rests on it, on 1 page:
            content/a.md:4:11: states it: We have 12 <here> at @home, see #4.

        content/figures.yml:7:8: figure `double` follows: The double
          content/figures.yml:7:73: is computed from `berths`
          Nothing rests on it.

        """)
  }

  @Test("For a pull request: nothing in a sentence is markup there, or calls anybody")
  func markdown() async throws {
    let markdown = try await impact().markdown()
    #expect(markdown.hasPrefix("## What this changes\n\n1 record changed, 1 is new;"))
    #expect(
      markdown.contains("\n### figure `berths`: The berths\n\n- `statements.log.value`: 12 → 13\n"))
    #expect(markdown.contains("\n- **unrecorded-change**: The value of `berths` was changed"))
    #expect(
      markdown.contains(
        "\n- `content/a.md:4:11` states it: We have 12 \\<here\\> at @\u{2060}home, see #\u{2060}4.\n"
      ))
    #expect(markdown.contains("\n- page `b.md` is gone\n"))
  }

  @Test("For programs: one object with every place")
  func json() async throws {
    let object = try JSONSerialization.jsonObject(with: Data(try await impact().json().utf8))
    let report = try #require(object as? [String: Any])
    let records = try #require(report["records"] as? [[String: Any]])
    #expect(records.map { $0["state"] as? String } == ["changed", "follows"])
    let touch = try #require((records[0]["touches"] as? [[String: Any]])?.first)
    #expect(touch["kind"] as? String == "number" && touch["page"] as? String == "a.md")
    #expect(touch["line"] as? Int == 4 && touch["column"] as? Int == 11)
    let change = try #require((records[0]["changes"] as? [[String: Any]])?.first)
    #expect(change["was"] as? String == "12" && change["is"] as? String == "13")
    #expect((records[0]["unrecorded"] as? [Any])?.count == 1)
  }

  @Test("Where nothing changed, that is said")
  func nothing() async throws {
    let impact = try await States(["a.md": page("Text.")]).comparison.impact()
    #expect(impact.text() == "Nothing changed.\n")
    #expect(impact.markdown() == "## What this changes\n\nNothing changed.\n")
  }

  @Test("What content holds cannot work on the terminal")
  func hostile() async throws {
    let impact = try await States(
      ["a.md": page("Text.")], ["a.md": "---\ntitle: \"A\\u202Eb\"\n---\nText.\n"]
    ).comparison.impact()
    #expect(!impact.text().contains("\u{202E}"))
  }
}
