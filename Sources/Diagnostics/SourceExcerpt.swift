/// The lines that a finding is about, with line numbers and underlines.
struct SourceExcerpt {
  /// One printed line.
  struct Line: Equatable {
    /// The line number, or blanks of the same width.
    let gutter: String
    let text: String
    /// Whether the text is an underline and not part of the source.
    let isUnderline: Bool
  }

  let lines: [Line]

  /// How many columns line numbers take at least, so that most excerpts of a list stand in line.
  private static let gutterWidth = 4
  /// How many lines of a longer range are shown.
  private static let longestRange = 4

  /// - Parameter width: how many columns of the source are shown at most.
  init(of range: SourceRange, width: Int) {
    let file = range.file
    let table = file.lines
    let start = min(max(range.offsets.lowerBound, 0), file.bytes.count)
    var end = min(max(range.offsets.upperBound, start), file.bytes.count)
    let first = table.line(at: start)
    // A range that takes in the line end does not speak of the line behind it.
    while end > start, file.bytes[end - 1] == UInt8(ascii: "\n") { end -= 1 }
    let last = max(first, table.line(at: end))
    let gutterWidth = max(Self.gutterWidth, "\(last)".count)
    let blank = String(repeating: " ", count: gutterWidth)

    var lines: [Line] = []
    var lineNumber = first
    while lineNumber <= last {
      if last - first >= Self.longestRange, lineNumber == first + Self.longestRange - 2 {
        lines.append(Line(gutter: blank, text: DisplayLine.cutMark, isUnderline: false))
        lineNumber = last
      }
      let bytes = file.lineRange(lineNumber)
      let marked = Self.marked(
        bytes, of: file, from: lineNumber == first ? start : nil,
        to: lineNumber == last ? end : bytes.upperBound)
      let line = DisplayLine(bytes, of: file, around: marked.lowerBound, width: width)
      let number = "\(lineNumber)"
      let pad = String(repeating: " ", count: gutterWidth - number.count)
      lines.append(Line(gutter: pad + number, text: line.text, isUnderline: false))
      if lineNumber == first || !marked.isEmpty {
        let underline = line.underline(marked, hasCaret: lineNumber == first)
        lines.append(Line(gutter: blank, text: underline, isUnderline: true))
      }
      lineNumber += 1
    }
    self.lines = lines
  }

  /// The part of a line that is underlined: from its first letter where the range began earlier.
  private static func marked(
    _ line: Range<Int>, of file: SourceFile, from start: Int?, to end: Int
  ) -> Range<Int> {
    let end = min(end, line.upperBound)
    if let start {
      let start = min(start, line.upperBound)
      return start..<max(start, end)
    }
    let isBlank: (Int) -> Bool = { file.bytes[$0] == 0x20 || file.bytes[$0] == 0x09 }
    let start = (line.lowerBound..<max(line.lowerBound, end)).first { !isBlank($0) }
    return (start ?? end)..<end
  }
}
