import Diagnostics
import Model

/// Reads the rows of a table: with pipes, or as CSV (RFC 4180).
struct TableReader {
  let proseReader: ProseReader
  /// Where the body stands in its file.
  let origin: TextOrigin
  let body: [UInt8]

  private static let pipe = UInt8(ascii: "|")
  private static let quote = UInt8(ascii: "\"")
  private static let newline = UInt8(ascii: "\n")

  /// Reads the rows; rows of another length than the head's are reported.
  /// - Parameter fence: where the block begins, for a table without rows.
  func read(fence: SourceRange, _ diagnostics: inout [Diagnostic]) -> Table {
    let firstLine = body.first { $0 != 0x20 }
    let rows = firstLine == Self.pipe ? pipeRows() : csvRows()
    guard let head = rows.first else {
      diagnostics.append(
        Diagnostic(
          .unevenTable, "The table has no rows", at: fence,
          suggestions: [Suggestion("write rows such as `| Year | Sum |`, the first being the head")]
        ))
      return Table(rows: [])
    }
    for row in rows.dropFirst() where row.count != head.count {
      let place = origin.range(row[0].lowerBound..<row[row.count - 1].upperBound)
      diagnostics.append(
        Diagnostic(
          .unevenTable, "This row has \(row.count) cells; the head has \(head.count)", at: place,
          notes: [
            Note("The head", at: origin.range(head[0].lowerBound..<head[head.count - 1].upperBound))
          ],
          suggestions: [
            Suggestion("leave a cell empty rather than out; write `\\|` for a bar in a cell")
          ]))
    }
    return Table(
      rows: rows.map { row in row.map { cell($0, &diagnostics) } })
  }

  private func cell(_ range: Range<Int>, _ diagnostics: inout [Diagnostic]) -> Prose {
    var text = Array(body[range])
    if body.first != Self.pipe, text.contains(Self.quote) { text = unquoted(text) }
    // `\|` is a bar that ends no cell; CommonMark itself reads the backslash away.
    let cellOrigin = TextOrigin(
      of: text, in: origin.file, within: origin.range(range).offsets)
    return proseReader.read(text[...], origin: cellOrigin, allowsBlocks: false, &diagnostics)
  }

  private func unquoted(_ text: [UInt8]) -> [UInt8] {
    guard text.first == Self.quote, text.last == Self.quote, text.count >= 2 else { return text }
    var result: [UInt8] = []
    var index = 1
    while index < text.count - 1 {
      result.append(text[index])
      index += text[index] == Self.quote ? 2 : 1
    }
    return result
  }

  private func pipeRows() -> [[Range<Int>]] {
    lines().compactMap { line in
      let content = trimmed(line)
      guard !content.isEmpty, !isRule(content) else { return nil }
      var start = content.lowerBound
      if body[start] == Self.pipe { start += 1 }
      var cells: [Range<Int>] = []
      var index = start
      while index < content.upperBound {
        if body[index] == UInt8(ascii: "\\") {
          index += 2
          continue
        }
        if body[index] == Self.pipe {
          cells.append(trimmed(start..<index))
          start = index + 1
        }
        index += 1
      }
      if start < content.upperBound { cells.append(trimmed(start..<content.upperBound)) }
      return cells
    }
  }

  private func csvRows() -> [[Range<Int>]] {
    var rows: [[Range<Int>]] = []
    var row: [Range<Int>] = []
    var start = 0
    var index = 0
    var isQuoted = false
    while index <= body.count {
      let byte = index < body.count ? body[index] : Self.newline
      if byte == Self.quote { isQuoted.toggle() }
      if index == body.count || !isQuoted, byte == Self.newline || byte == UInt8(ascii: ",") {
        row.append(trimmed(start..<index))
        start = index + 1
        if byte == Self.newline {
          if row.count > 1 || !row[0].isEmpty { rows.append(row) }
          row = []
        }
      }
      index += 1
    }
    return rows
  }

  private func lines() -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for index in 0...body.count where index == body.count || body[index] == Self.newline {
      lines.append(start..<index)
      start = index + 1
    }
    return lines
  }

  /// Whether a row is the line of dashes that other dialects put under the head.
  private func isRule(_ range: Range<Int>) -> Bool {
    body[range].contains(UInt8(ascii: "-"))
      && body[range].allSatisfy {
        [Self.pipe, 0x20, UInt8(ascii: "-"), UInt8(ascii: ":")].contains($0)
      }
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, [0x20, 0x09, 0x0D].contains(body[lower]) { lower += 1 }
    while upper > lower, [0x20, 0x09, 0x0D].contains(body[upper - 1]) { upper -= 1 }
    return lower..<upper
  }
}
