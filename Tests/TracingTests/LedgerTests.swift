import Linking
import TestSupport
import Testing

@testable import Tracing

@Suite struct LedgerTests {
  private func ledger(_ body: String) async throws -> Ledger {
    let tracer = Tracer(try await TracedSite.site(body))
    return Ledger(entries: LedgerReader(tracer).entries(of: tracer.trace(.page(0))))
  }

  @Test("An entry leads from the place of a number to the words of its source")
  func entry() async throws {
    let ledger = try await ledger(
      "It rains. There are [nine ships](figure:ships)[](source:letter). Yes.")
    let entry = try #require(ledger.entries.first)
    #expect(ledger.entries.count == 1)
    #expect(entry.path == "page.md" && entry.line == 5 && entry.column == 22)
    #expect(entry.text == "nine" && entry.sentence == "There are nine ships.")
    #expect(entry.page == "The harbour" && entry.url == "page/")
    #expect(entry.basis == .statement && !entry.contradicts)
    #expect(entry.figure == "ships" && entry.figureTitle == "Ships" && entry.statement == "report")
    #expect(entry.value == "nine" && entry.period == "2013" && entry.locator == "page 5")
    #expect(entry.source == "report" && entry.sourceTitle == "Report on the harbour")
    #expect(entry.quote == "nine ships" && entry.formula == nil && entry.excuse == nil)
  }

  @Test("A value that the program puts in is shown, and a computed one has its formula")
  func shown() async throws {
    let ledger = try await ledger("[](figure:ships) ships, [](figure:fleet) in all.")
    #expect(ledger.entries.map(\.text) == ["nine", "21 vessels"])
    #expect(ledger.entries.map(\.basis) == [.statement, .derived])
    #expect(ledger.entries[0].sentence == "nine ships, 21 vessels in all.")
    #expect(ledger.entries[1].formula == "ships + boats" && ledger.entries[1].value == "21 vessels")
  }

  @Test("Coverage counts what is data: sourced, excused, unsourced")
  func coverage() async throws {
    var ledger = try await ledger(
      "[Nine](figure:ships), “7”[](source:report), [5](plain:), 3 goats and 4 cats, [8](figure:ships)."
    )
    #expect(ledger.coverage.summary == "3 of 5 sourced")
    #expect(ledger.coverage.plain == 1 && ledger.coverage.unsourced == 2)
    #expect(ledger.entries.map(\.contradicts) == [false, false, false, false, false, true])
    let goats = try #require(ledger.entries.first { $0.text == "3" })
    ledger.excuse([Ledger.SourcePosition(path: "page.md", offset: goats.offset): "counted"])
    #expect(ledger.coverage.summary == "3 of 5 sourced, 1 excused")
    #expect(!ledger.coverage.isComplete)
    #expect(ledger.entries.compactMap(\.excuse) == ["counted"])
  }

  @Test("The text shows each number with what it rests on")
  func text() async throws {
    let text = try await ledger(
      "[Nine](figure:ships), [](figure:fleet), “7”[](source:letter \"line 2\"), [5](plain:), 3."
    ).text()
    #expect(
      text
        == """
        page.md: The harbour
          5:2      Nine
                   ships, nine, 2013: Report on the harbour, page 5
                   “nine ships”
          5:23     21 vessels
                   fleet, 21 vessels = ships + boats
          5:44     7
                   quoted from A letter, line 2
          5:77     5
                   declared to be no data
          5:89     3
                   NO SOURCE: Nine, 21 vessels, “7”, 5, 3.

        3 of 4 sourced

        """)
  }

  @Test("CSV has a row for each number, and no cell that a spreadsheet would run")
  func csv() async throws {
    var ledger = try await ledger("> =[Nine](figure:ships), \"ships\"\n\n-5 degrees")
    let rows = String(decoding: ledger.csv(), as: UTF8.self).split(separator: "\r\n")
    #expect(rows.count == 3)
    #expect(
      rows[0]
        == "file,line,column,page,url,text,sentence,basis,contradicts,figure,figure_title,statement,value,period,formula,source,source_title,at,quote,excuse"
    )
    #expect(rows[1].hasPrefix("page.md,5,5,The harbour,page/,Nine,\"'=Nine, "))
    #expect(rows[2].contains(",-5,"))
    ledger.entries = []
    #expect(ledger.csv().filter { $0 == 0x0A }.count == 1)
  }

  @Test("JSON has the coverage and leaves out what an entry does not have")
  func json() async throws {
    let text = String(decoding: try await ledger("3 goats.").json(), as: UTF8.self)
    #expect(
      text == """
        {
          "coverage": {
            "total": 1,
            "sourced": 0,
            "excused": 0,
            "unsourced": 1,
            "plain": 0
          },
          "numbers": [
            {
              "file": "page.md",
              "line": 5,
              "column": 1,
              "page": "The harbour",
              "url": "page/",
              "text": "3",
              "sentence": "3 goats.",
              "basis": "unsourced",
              "contradicts": false
            }
          ]
        }

        """)
  }
}
