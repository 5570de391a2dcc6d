import Testing

@testable import Bytes

@Suite struct CSVWriterTests {
  private func csv(_ cells: [String]) -> String {
    var csv = CSVWriter()
    csv.row(cells)
    return String(decoding: csv.bytes(), as: UTF8.self)
  }

  @Test("Cells are parted by commas, rows by a carriage return and a line feed")
  func rows() {
    #expect(csv(["a", "", "b c"]) == "a,,b c\r\n")
  }

  @Test("What would end a cell is quoted")
  func quoting() {
    #expect(
      csv(["a,b", "say \"no\"", "two\nlines"]) == "\"a,b\",\"say \"\"no\"\"\",\"two\nlines\"\r\n")
  }

  @Test(
    "What a spreadsheet would run is made text, and a number with its sign is left",
    arguments: [
      ("=1+1", "'=1+1"), ("@sum", "'@sum"), ("-a", "'-a"), ("\tx", "'\tx"), ("-5", "-5"),
      ("+1.5", "+1.5"), ("-£5 %", "-£5 %"),
    ])
  func formulas(_ cell: String, _ written: String) {
    #expect(csv([cell]) == written + "\r\n")
  }
}
