import Model
import Templating
import Testing

@testable import Rendering

@Suite struct RecordContextTests {
  /// A record as templates see it, written out.
  private func written(_ value: Value?) -> String {
    switch value {
    case nil: "no such field"
    case .absent?: "nothing"
    case .text(let text)?: text
    case .markup(let bytes)?: String(decoding: bytes, as: UTF8.self)
    case .flag(let flag)?: flag ? "yes" : "no"
    case .list(let items)?: "[" + items.map { written($0) }.joined(separator: ", ") + "]"
    case .record(let record)?:
      written(record["name"] ?? record["text"] ?? record["label"] ?? record["value"])
    }
  }

  private func context(_ sample: Sample, _ id: String) throws -> ContextRecord {
    try RecordContext(kit: sample.kit, state: PageState(root: "../../"), mode: .own)
      .record(sample.place(id))
  }

  @Test("A figure has its value, statements and where each stands")
  func figure() async throws {
    let sample = try await Sample([
      "sources.yml": Given.sources,
      "figures.yml": Given.figure("plots", "about 40 plots") + Given.formula("half", "plots / 2"),
    ])
    let plots = try context(sample, "plots")
    #expect(written(plots["value"]) == "about 40\u{A0}plots")
    #expect(written(plots["several"]) == "no")
    #expect(written(plots["url"]) == "../../figures/plots/")
    #expect(written(plots["anchor"]) == "record.plots")
    #expect(written(plots["parts_total"]) == "nothing")
    guard case .list(let statements)? = plots["statements"],
      case .record(let statement)? = statements.first
    else {
      Issue.record("there is no statement")
      return
    }
    #expect(written(statement["id"]) == "minutes")
    #expect(written(statement["anchor"]) == "statement.minutes")
    #expect(written(statement["url"]) == "../../figures/plots/#statement.minutes")
    #expect(written(statement["standing"]) == "Primary")
    #expect(written(statement["complete"]) == "yes")
    #expect(written(statement["source"]) == "Minutes")
    let half = try context(sample, "half")
    #expect(written(half["value"]) == "about 20 plots")
    #expect(written(half["statements"]) == "[]")
    guard case .record(let calculation)? = half["calculation"] else {
      Issue.record("there is no calculation")
      return
    }
    #expect(written(calculation["formula"]) == "“The plots” / 2")
  }

  @Test("With a base, records and statements have addresses for readers to copy")
  func addresses() async throws {
    for (line, start) in [
      ("", "nothing"), ("base_url: https://a.example/b\n", "https://a.example/b/"),
    ] {
      let sample = try await Sample([
        "site.yml": Sample.configuration + line, "sources.yml": Given.sources,
        "figures.yml": Given.figure("plots", "40 plots"),
      ])
      let plots = try context(sample, "plots")
      guard case .list(let statements)? = plots["statements"],
        case .record(let statement)? = statements.first
      else {
        Issue.record("there is no statement")
        return
      }
      let isThere = !line.isEmpty
      #expect(written(plots["address"]) == start + (isThere ? "figures/plots/" : ""))
      #expect(
        written(statement["address"])
          == start + (isThere ? "figures/plots/#statement.minutes" : ""))
    }
  }

  @Test("A figure says in the theme's words how its sources stand together")
  func agreement() async throws {
    let letter = "    - {value: about 40 plots, source: letter, at: line 1}\n"
    let sample = try await Sample([
      "sources.yml": Given.sources,
      "figures.yml": Given.figure("plots", "40 plots", more: letter)
        + Given.figure("butts", "3") + Given.formula("half", "plots / 2"),
    ])
    #expect(written(try context(sample, "plots")["agreement"]) == "2 sources agree")
    #expect(written(try context(sample, "butts")["agreement"]) == "One source")
    #expect(written(try context(sample, "half")["agreement"]) == "Calculated")
  }

  @Test("A source lists the statements that rest on it")
  func source() async throws {
    let sample = try await Sample([
      "sources.yml": Given.sources,
      "figures.yml": Given.figure("plots", "40") + Given.figure("butts", "3", source: "letter"),
    ])
    let minutes = try context(sample, "minutes")
    #expect(written(minutes["label"]) == "A. Clerk, Minutes, The council, 14\u{A0}November 2023")
    guard case .list(let statements)? = minutes["statements"],
      case .record(let statement)? = statements.first
    else {
      Issue.record("there is no statement")
      return
    }
    #expect(statements.count == 1)
    #expect(written(statement["figure"]) == "The plots")
    #expect(written(statement["url"]) == "../../figures/plots/#statement.minutes")
  }

  @Test("What is left out is nothing, what has a default is the default")
  func defaults() async throws {
    let sample = try await Sample(["agencies.yml": Given.agency("council", "The council")])
    let council = try context(sample, "council")
    #expect(written(council["acronym"]) == "nothing")
    #expect(written(council["forms"]) == "[]")
    #expect(written(council["well_known"]) == "no")
    #expect(written(council["basis"]) == "Stated by the sources")
    #expect(written(council["type"]) == "Local authority")
    #expect(written(council["description"]) == "<p>A body.</p>\n")
    #expect(written(council["used_on_count"]) == "0")
  }

  @Test("A date has a machine's form only where it is one sure date")
  func dates() async throws {
    let sample = try await Sample([:])
    let context = RecordContext(kit: sample.kit, state: PageState(root: ""), mode: .own)
    for (text, expected) in [
      ("2014-09-11", "2014-09-11"), ("2014", "2014"), ("2014~", "nothing"),
      ("2014/2015", "nothing"),
    ] {
      let date = try context.date(try Period(text))
      #expect(written(date["datetime"]) == expected)
      #expect(written(date["iso"]) == text)
    }
  }
}
