import Diagnostics
import Model

/// Reads the rows of a table: with pipes, or as CSV (RFC 4180).
struct TableReader {
  let proseReader: ProseReader
  /// Where the body stands in its file.
  let origin: TextOrigin
  let body: [UInt8]

  /// Reads the rows; rows of another length than the head's are reported.
  /// - Parameter fence: where the block begins, for a table without rows.
  /// - Complexity: O(length of the body).
  func read(fence: SourceRange, _ diagnostics: inout [Diagnostic]) -> Table {
    var rows = TableRows(body)
    rows.read()
    for offset in rows.unclosedQuotations {
      diagnostics.append(
        Diagnostic(
          .unclosedQuotation, "This quotation mark is never closed",
          at: origin.range(offset..<offset + 1),
          suggestions: [
            Suggestion("close it before the next comma, or write `\"\"` for a mark within a cell")
          ]))
    }
    guard let head = rows.rows.first else {
      diagnostics.append(
        Diagnostic(
          .unevenTable, "The table has no rows", at: fence,
          suggestions: [Suggestion("write rows such as `| Year | Sum |`, the first being the head")]
        ))
      return Table(rows: [])
    }
    if let sign = otherSeparator(rows.rows) {
      diagnostics.append(
        Diagnostic(
          .unevenTable, "The cells are parted by \(sign), not by commas",
          at: origin.range(head.offsets),
          suggestions: [
            Suggestion(
              "put commas there, and quotation marks around cells that have commas in them")
          ]))
    }
    for row in rows.rows.dropFirst() where row.cells.count != head.cells.count {
      let cells = row.cells.count == 1 ? "1 cell" : "\(row.cells.count) cells"
      diagnostics.append(
        Diagnostic(
          .unevenTable, "This row has \(cells); the head has \(head.cells.count)",
          at: origin.range(row.offsets), notes: [Note("The head", at: origin.range(head.offsets))],
          suggestions: [
            Suggestion("leave a cell empty rather than out; write `\\|` for a bar in a cell")
          ]))
    }
    return Table(rows: rows.rows.map { row in row.cells.map { cell($0, &diagnostics) } })
  }

  /// What stands between the cells of every row when it is no comma: spreadsheets write such files.
  private func otherSeparator(_ rows: [TableRows.Row]) -> String? {
    guard rows.count > 1, rows.allSatisfy({ $0.cells.count == 1 && !$0.cells[0].isQuoted }) else {
      return nil
    }
    let signs: [(byte: UInt8, name: String)] = [(0x3B, "semicolons"), (0x09, "tabs")]
    return signs.first { sign in rows.allSatisfy { body[$0.offsets].contains(sign.byte) } }?.name
  }

  private func cell(_ cell: TableRows.Cell, _ diagnostics: inout [Diagnostic]) -> Prose {
    var text: [UInt8] = []
    var places: [Int] = []
    var index = cell.offsets.lowerBound
    while index < cell.offsets.upperBound {
      places.append(index)
      text.append(body[index])
      // A quotation mark within quotation marks is written twice.
      index += cell.isQuoted && body[index] == UInt8(ascii: "\"") ? 2 : 1
    }
    // A cell is a line of text: what would begin a list or a quotation elsewhere is part of it.
    let mark = CellText.blockMark(text)
    if let mark { text.insert(UInt8(ascii: "\\"), at: mark) }
    var cellOrigin = TextOrigin(file: origin.file, within: cell.offsets)
    for (offset, place) in places.enumerated() {
      cellOrigin.place(offset >= mark ?? places.count ? offset + 1 : offset, at: place)
    }
    return proseReader.read(
      text[...], origin: cellOrigin.relocated(by: origin), allowsBlocks: false, &diagnostics)
  }
}
