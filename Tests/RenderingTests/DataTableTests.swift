import Testing

@testable import Rendering

@Suite struct DataTableTests {
  private func csv(_ cells: [String]) -> String {
    let table = DataTable(
      name: "t", description: "", isKeyed: false,
      columns: [.init(name: "a", type: "string", description: "")], rows: [cells])
    return String(decoding: table.csv(), as: UTF8.self)
  }

  @Test("Cells with commas, quotation marks and line breaks are quoted (RFC 4180)")
  func quoting() {
    #expect(
      csv(["plain", "a,b", "say \"hi\"", "two\nlines", "cr\r", "", " space "])
        == "a\r\nplain,\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",\"cr\r\",, space \r\n")
  }

  @Test(
    "A cell that a spreadsheet would run as a formula has an apostrophe in front",
    arguments: [
      "=HYPERLINK(A1)", "@SUM(A1)", "+cmd|' /C calc'!A0", "-2+3+cmd|' /C calc'!A0", "- a list",
      "\tx", "-1e", "=1",
    ])
  func formulas(_ text: String) {
    #expect(csv([text]) == "a\r\n'\(text)\r\n")
  }

  @Test("A formula behind a carriage return or in quotes is guarded as well")
  func hiddenFormulas() {
    #expect(csv(["\r=1"]) == "a\r\n\"'\r=1\"\r\n")
    #expect(csv(["=A1,\"b\""]) == "a\r\n\"'=A1,\"\"b\"\"\"\r\n")
  }

  @Test(
    "Numbers stay as they are, with sign, currency and percent",
    arguments: ["-5", "-5.25", "+12%", "-3 500", "-£12", "-0.77"])
  func numbers(_ text: String) {
    #expect(csv([text]) == "a\r\n\(text)\r\n")
  }

  @Test("A collection has a table of its own fields and one for each list of groups")
  func tables() async throws {
    let sample = try await Sample([
      "sources.yml": Given.sources,
      "figures.yml": Given.figure(
        "plots", "\"about 1,500 plots\"", more: "      complete: false\n"),
    ])
    let tables = DataTable.tables(
      of: .figure, [try sample.record("plots")], sample.kit.wording)
    #expect(tables.map(\.name) == ["figures", "figures-statements"])
    let figure = Dictionary(
      uniqueKeysWithValues: zip(tables[0].columns.map(\.name), tables[0].rows[0]))
    #expect(figure["id"] == "plots" && figure["basis"] == "stated" && figure["formula"] == "")
    #expect(figure["statements"] == nil)
    let statement = Dictionary(
      uniqueKeysWithValues: zip(tables[1].columns.map(\.name), tables[1].rows[0]))
    #expect(statement["figure"] == "plots" && statement["id"] == "minutes")
    #expect(statement["value"] == "about 1,500 plots" && statement["value_lower"] == "1500")
    #expect(statement["value_comparator"] == "about" && statement["complete"] == "false")
    for table in tables {
      #expect(table.rows.allSatisfy { $0.count == table.columns.count })
      #expect(Set(table.columns.map(\.name)).count == table.columns.count)
    }
  }
}
