import Diagnostics
import Model
import TestSupport
import Testing

@testable import Loading

@Suite struct TableReaderTests {
  private func cells(_ body: String) -> [[String]] {
    let reading = readProse(markedSource("```table\n\(body)\n```\n"))
    #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics.map(\.message))")
    return reading.value.blocks.first?.table?.rows.map { $0.map(\.words) } ?? []
  }

  @Test(
    "Rows with pipes",
    arguments: [
      ("| a | b |\n| c | d |", [["a", "b"], ["c", "d"]]),
      ("| a | b |\n|---|:-:|\n| c | d |", [["a", "b"], ["c", "d"]]),
      ("\n\n  | a | b |\n\n  | c | d |\n", [["a", "b"], ["c", "d"]]),
      ("| a | b\n| c | d", [["a", "b"], ["c", "d"]]),
      ("|a||\n|c|d|", [["a", ""], ["c", "d"]]),
      ("| a \\| b | c |", [["a | b", "c"]]),
      ("| a \\\\| c |", [["a \\", "c"]]),
      ("| *a* | \"b\" |\n| [c](d.md) | `e` |", [["a", "\"b\""], ["c", "e"]]),
      ("| a, b |\n| c |", [["a, b"], ["c"]]),
      ("| a |\n|", [["a"], [""]]),
      // Dashes below the head are a rule, further down they are cells.
      ("| a |\n| - |\n| - |", [["a"], ["-"]]),
      // What begins a block on a page begins none in a cell.
      ("| > 170 | - | -5 | + 5 | * |", [["> 170", "-", "-5", "+ 5", "*"]]),
      ("| 2014. | 3) x | 1.5 | # 5 | #5 |", [["2014.", "3) x", "1.5", "# 5", "#5"]]),
      ("| _ _ _ | *a* | ~~~ | `b` | [c]: d |", [["_ _ _", "a", "~~~", "b", "[c]: d"]]),
      ("| ```a | [c](d.md): e |", [["```a", "c: e"]]),
      ("| a\\", [["a\\"]]),
    ])
  func pipes(_ body: String, _ rows: [[String]]) {
    #expect(cells(body) == rows)
  }

  @Test(
    "Rows with commas (RFC 4180)",
    arguments: [
      ("a, b\nc, d", [["a", "b"], ["c", "d"]]),
      ("a,b\n\nc,d\n", [["a", "b"], ["c", "d"]]),
      ("\"a, b\",c", [["a, b", "c"]]),
      ("\"say \"\"a\"\"\" , b", [["say \"a\"", "b"]]),
      ("\"\",b\n\"\"\"\",d", [["", "b"], ["\"", "d"]]),
      ("\"two\nlines\",b", [["two lines", "b"]]),
      ("5\" pipe, 3\" pipe\nc, d", [["5\" pipe", "3\" pipe"], ["c", "d"]]),
      ("\"Old\" harbour, b", [["\"Old\" harbour", "b"]]),
      ("a,\nc,", [["a", ""], ["c", ""]]),
      (",b\nc,d", [["", "b"], ["c", "d"]]),
      ("a | b, c", [["a | b", "c"]]),
    ])
  func commas(_ body: String, _ rows: [[String]]) {
    #expect(cells(body) == rows)
    #expect(cells(body.replacing("\n", with: "\r\n")) == rows)
  }

  @Test("A row of another length is reported with the head beside it")
  func uneven() {
    let source = markedSource("```table\n| a | b |\n| 1️⃣c2️⃣ |\n|3️⃣\n| d | e |\n```\n")
    expectDiagnostics(
      readProse(source).diagnostics, in: source,
      [
        .init(
          .unevenTable, at: "1️⃣", to: "2️⃣", "This row has 1 cell; the head has 2",
          notes: ["The head"]),
        .init(.unevenTable, at: "3️⃣", "This row has 1 cell; the head has 2"),
      ])
  }

  @Test("A head of one bar is a head of one empty cell")
  func bar() {
    let source = markedSource("```table\n|\n| 1️⃣a | b2️⃣ |\n```\n")
    expectDiagnostics(
      readProse(source).diagnostics, in: source, [.init(.unevenTable, at: "1️⃣", to: "2️⃣")])
  }

  @Test("A table without rows is reported at its fence", arguments: ["", "\n\n", "|--|\n"])
  func empty(_ body: String) {
    let source = markedSource("1️⃣```table Tides2️⃣\n\(body)```\n")
    expectDiagnostics(
      readProse(source).diagnostics, in: source, [.init(.unevenTable, at: "1️⃣", to: "2️⃣")])
  }

  @Test("A quotation mark that is never closed swallows no rows")
  func unclosed() {
    let source = markedSource("```table\na, b\n1️⃣\"2️⃣c, d\ne, f\n```\n")
    let reading = readProse(source)
    expectDiagnostics(
      reading.diagnostics, in: source, [.init(.unclosedQuotation, at: "1️⃣", to: "2️⃣")])
    #expect(reading.value.blocks.first?.table?.rows.count == 3)
  }

  @Test(
    "What is wrong in a cell is shown in the cell",
    arguments: [
      "```table\n| a | b |\n| c | d 1️⃣==e==2️⃣ |\n```\n",
      "> - ```table\n>   | a | b |\n>   | c | d 1️⃣==e==2️⃣ |\n",
      "```table\na, b\nc, \"d \"\"e\"\", 1️⃣==e==2️⃣\"\n```\n",
      "> ```table\n> a, b\n> c, \"d\n> 1️⃣==e==2️⃣\"\n> ```\n",
      "```table\na, b\nc,1️⃣==e==2️⃣\n```\n",
    ])
  func places(_ text: String) {
    for lineEnd in ["\n", "\r\n"] {
      let source = markedSource(text.replacing("\n", with: lineEnd))
      expectDiagnostics(
        readProse(source).diagnostics, in: source, [.init(.otherDialect, at: "1️⃣", to: "2️⃣")])
    }
  }

  @Test("Twenty thousand rows are read, with quotation marks that open and never close")
  func long() {
    let rows = String(repeating: "\"a, b\n", count: 20_000)
    let source = markedSource("```table\n\(rows)```\n")
    #expect(readProse(source).diagnostics.contains { $0.kind == .unclosedQuotation })
  }
}
