/// Finds the rows and cells of a table's body.
struct TableRows {
  /// Where a cell's text stands in the body, without white space and quotation marks around it.
  struct Cell {
    var offsets: Range<Int>
    /// Whether the cell stands in quotation marks, so that two within stand for one.
    var isQuoted = false
  }

  /// The cells of a row, never none.
  struct Row {
    var cells: [Cell]
    var offsets: Range<Int> {
      cells[0].offsets.lowerBound..<cells[cells.count - 1].offsets.upperBound
    }
  }

  private(set) var rows: [Row] = []
  /// Where quotation marks stand that begin a cell and are never closed.
  private(set) var unclosedQuotations: [Int] = []
  private let body: [UInt8]
  private var isRuled = false

  private static let pipe = UInt8(ascii: "|")
  private static let quote = UInt8(ascii: "\"")
  private static let comma = UInt8(ascii: ",")
  private static let newline = UInt8(ascii: "\n")

  init(_ body: [UInt8]) {
    self.body = body
  }

  /// Reads the body: by pipes when its first sign is one, by commas otherwise.
  /// - Complexity: O(length of the body).
  mutating func read() {
    let first = body.first { !Self.isBlank($0) && $0 != Self.newline }
    if first == Self.pipe { readPipes() } else { readCommas() }
  }

  private mutating func readPipes() {
    var start = 0
    while start < body.count {
      let end = lineEnd(from: start)
      readPipes(trimmed(start..<end))
      start = end + 1
    }
  }

  private mutating func readPipes(_ line: Range<Int>) {
    // Dashes further down than under the head are cells that say that nothing is known.
    if line.isEmpty { return }
    if !isRuled, rows.count <= 1, isRule(line) {
      isRuled = true
      return
    }
    var start = line.lowerBound
    if body[start] == Self.pipe { start += 1 }
    var cells: [Cell] = []
    var index = start
    while index < line.upperBound {
      if body[index] == UInt8(ascii: "\\") {
        // `\|` is a bar that ends no cell; CommonMark itself reads the backslash away.
        index += 2
        continue
      }
      if body[index] == Self.pipe {
        cells.append(Cell(offsets: trimmed(start..<index)))
        start = index + 1
      }
      index += 1
    }
    if start < line.upperBound || cells.isEmpty {
      cells.append(Cell(offsets: trimmed(start..<line.upperBound)))
    }
    rows.append(Row(cells: cells))
  }

  private mutating func readCommas() {
    var cells: [Cell] = []
    var index = 0
    while index < body.count {
      let cell = quotedCell(from: index)
      let end = cell?.end ?? plainEnd(from: index)
      cells.append(cell?.cell ?? Cell(offsets: trimmed(index..<end)))
      index = end + 1
      if end == body.count || body[end] == Self.newline {
        append(&cells)
      } else if index == body.count {
        // A comma that ends the body stands before one more, empty cell.
        cells.append(Cell(offsets: index..<index))
        append(&cells)
      }
    }
  }

  /// An empty line is no row.
  private mutating func append(_ cells: inout [Cell]) {
    if cells.count > 1 || !cells[0].offsets.isEmpty || cells[0].isQuoted {
      rows.append(Row(cells: cells))
    }
    cells = []
  }

  /// The cell that begins at `start` when it stands in quotation marks as a whole, and the comma or
  /// line end behind it.
  private mutating func quotedCell(from start: Int) -> (cell: Cell, end: Int)? {
    var opening = start
    while opening < body.count, Self.isBlank(body[opening]) { opening += 1 }
    guard opening < body.count, body[opening] == Self.quote else { return nil }
    // One that is never closed is looked for once.
    if !unclosedQuotations.isEmpty { return nil }
    var closing = opening + 1
    while closing < body.count {
      if body[closing] == Self.quote {
        guard closing + 1 < body.count, body[closing + 1] == Self.quote else { break }
        closing += 1
      }
      closing += 1
    }
    guard closing < body.count else {
      unclosedQuotations.append(opening)
      return nil
    }
    var end = closing + 1
    while end < body.count, Self.isBlank(body[end]) { end += 1 }
    // Words in quotation marks at the beginning of a cell are words: `"Old" harbour, 12`.
    guard end == body.count || body[end] == Self.comma || body[end] == Self.newline else {
      return nil
    }
    return (Cell(offsets: opening + 1..<closing, isQuoted: true), end)
  }

  private func plainEnd(from start: Int) -> Int {
    var end = start
    while end < body.count, body[end] != Self.comma, body[end] != Self.newline { end += 1 }
    return end
  }

  private func lineEnd(from start: Int) -> Int {
    var end = start
    while end < body.count, body[end] != Self.newline { end += 1 }
    return end
  }

  /// Whether a row is the line of dashes that other dialects put under the head.
  private func isRule(_ range: Range<Int>) -> Bool {
    body[range].contains(UInt8(ascii: "-"))
      && body[range].allSatisfy {
        $0 == Self.pipe || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") || Self.isBlank($0)
      }
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, Self.isBlank(body[lower]) { lower += 1 }
    while upper > lower, Self.isBlank(body[upper - 1]) { upper -= 1 }
    return lower..<upper
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0D
  }
}
