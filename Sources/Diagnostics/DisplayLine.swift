import Bytes

/// One line of a source, or the part of a long one around a place, as a terminal can show it.
struct DisplayLine {
  /// What is seen as one character.
  struct Cell {
    let text: String
    let width: Int
    /// The bytes of the file that it stands for.
    let bytes: Range<Int>
  }

  /// What is shown, without ``cutMark`` at either end.
  let cells: [Cell]
  /// Whether text before or behind the cells is left out.
  let isCutBefore: Bool
  let isCutAfter: Bool

  static let cutMark = "…"

  /// Reads the line `bytes` of `file`.
  /// - Parameters:
  ///   - offset: the place that must be seen.
  ///   - width: how many columns there are.
  init(_ bytes: Range<Int>, of file: SourceFile, around offset: Int, width: Int) {
    // A line of a megabyte is not read as a whole to show a hundred columns of it.
    let near = Self.part(of: bytes, in: file, around: offset, reach: width * 4)
    let cells = Self.cells(near, of: file)
    let shown = Self.window(cells, around: offset, width: width, isCut: near != bytes)
    self.cells = Array(cells[shown])
    isCutBefore = near.lowerBound > bytes.lowerBound || shown.lowerBound > 0
    isCutAfter = near.upperBound < bytes.upperBound || shown.upperBound < cells.count
  }

  /// The line as it is printed.
  var text: String {
    (isCutBefore ? Self.cutMark : "") + cells.map(\.text).joined()
      + (isCutAfter ? Self.cutMark : "")
  }

  /// The underline of `range`: a caret where it begins, if it begins on this line, and waves below
  /// the rest of it.
  func underline(_ range: Range<Int>, hasCaret: Bool) -> String {
    var pad = isCutBefore ? 1 : 0
    var length = 0
    for cell in cells {
      if cell.bytes.upperBound <= range.lowerBound {
        pad += cell.width
      } else if cell.bytes.lowerBound < max(range.upperBound, range.lowerBound + 1) {
        length += cell.width
      }
    }
    if length == 0 { length = 1 }
    let marks = String(repeating: "~", count: hasCaret ? length - 1 : length)
    return String(repeating: " ", count: pad) + (hasCaret ? "^" : "") + marks
  }

  private static func part(
    of line: Range<Int>, in file: SourceFile, around offset: Int, reach: Int
  ) -> Range<Int> {
    func characterStart(_ offset: Int) -> Int {
      var offset = offset
      var steps = 0
      while offset > line.lowerBound, steps < 3, file.bytes[offset] & 0xC0 == 0x80 {
        offset -= 1
        steps += 1
      }
      return offset
    }
    var lower = line.lowerBound
    if offset - lower > reach { lower = characterStart(offset - reach) }
    var upper = line.upperBound
    if upper - offset > reach { upper = characterStart(max(offset, lower) + reach) }
    return lower..<max(lower, upper)
  }

  private static func cells(_ range: Range<Int>, of file: SourceFile) -> [Cell] {
    let source = file.bytes
    let bytes = source.span
    var cells: [Cell] = []
    cells.reserveCapacity(range.count)
    var column = 0
    var pending = ""
    var pendingStart = range.lowerBound
    func add(_ text: String, _ width: Int, _ bytes: Range<Int>) {
      cells.append(Cell(text: text, width: width, bytes: bytes))
      column += width
    }
    func flush() {
      var start = pendingStart
      for character in pending {
        let text = VisibleText.of(character)
        let end = start + character.utf8.count
        add(text, text.reduce(0) { $0 + DisplayWidth.of($1) }, start..<end)
        start = end
      }
      pending = ""
    }
    var index = range.lowerBound
    while index < range.upperBound {
      // Most of a line is ASCII that no mark can follow.
      if 0x20..<0x7F ~= bytes[index], index + 1 == range.upperBound || bytes[index + 1] < 0x80 {
        if !pending.isEmpty { flush() }
        add(String(Unicode.Scalar(bytes[index])), 1, index..<index + 1)
        index += 1
        continue
      }
      let step = bytes.utf8Step(at: index)
      let end = min(index + step.length, range.upperBound)
      if let scalar = step.scalar, scalar != "\t", end == index + step.length {
        if pending.isEmpty { pendingStart = index }
        pending.unicodeScalars.append(scalar)
      } else {
        flush()
        if step.scalar == "\t" {
          let width = tabWidth - column % tabWidth
          add(String(repeating: " ", count: width), width, index..<end)
        } else {
          add("\u{FFFD}", 1, index..<end)
        }
      }
      index = end
    }
    flush()
    return cells
  }

  private static let tabWidth = 4

  /// The cells that fit into `width` columns with the place in sight: a third before it, the rest
  /// behind it.
  private static func window(
    _ cells: [Cell], around offset: Int, width: Int, isCut: Bool
  ) -> Range<Int> {
    if !isCut, cells.reduce(0, { $0 + $1.width }) <= width { return cells.indices }
    let anchor = cells.firstIndex { $0.bytes.upperBound > offset } ?? cells.count
    var room = max(width - 2, 1)
    var lower = anchor
    var before = 0
    while lower > 0, before + cells[lower - 1].width <= room / 3 {
      lower -= 1
      before += cells[lower].width
    }
    room -= before
    var upper = anchor
    while upper < cells.count, cells[upper].width <= room || upper == anchor {
      room -= cells[upper].width
      upper += 1
    }
    while upper == cells.count, lower > 0, cells[lower - 1].width <= room {
      lower -= 1
      room -= cells[lower].width
    }
    return lower..<upper
  }
}
