/// A mark with its label: beside it where there is room, else below.
struct TimelineRow: Sendable {
  let mark: TimelineMark
  /// The vertical middle of the mark.
  let markY: Double
  let lines: [TextLine]
  let top: Double
  let bottom: Double

  /// Lays out a row that begins at `top`.
  init(
    _ group: TimelineGroup, mark: TimelineMark, top: Double, _ format: TimelineFormat,
    _ words: TimelineDrawing.Words
  ) {
    self.mark = mark
    self.top = top
    markY = top + format.lineHeight / 2
    let text = TimelineRowText(group, format, words)
    lines =
      Self.beside(mark, text, top, format) ?? Self.below(mark, text, top, format)
    bottom = max(lines.map(\.box.maxY).max() ?? top, markY + TimelineMark.radius + 1)
  }

  /// Room for text to the right and to the left of a mark.
  private static func room(_ mark: TimelineMark, _ format: TimelineFormat) -> (
    after: Double, before: Double
  ) {
    (
      format.width - mark.maxX - format.labelGap - 1,
      mark.minX - format.labelGap - 1
    )
  }

  /// All of the label beside the mark; nil when neither side has room for it.
  private static func beside(
    _ mark: TimelineMark, _ text: TimelineRowText, _ top: Double, _ format: TimelineFormat
  ) -> [TextLine]? {
    guard format.hasSideLabels else { return nil }
    let room = room(mark, format)
    for isAfter in [true, false] {
      let width = isAfter ? room.after : room.before
      if let line = text.oneLine(width: width, datesFirst: isAfter) {
        return stacked([line], isAfter: isAfter, mark, top, format)
      }
    }
    let isAfter = room.after >= room.before || text.width <= room.after
    let width = isAfter ? room.after : room.before
    // Narrower columns break a title into scraps.
    guard width >= min(text.width, format.width / 3) else { return nil }
    return stacked(text.lines(width: width), isAfter: isAfter, mark, top, format)
  }

  private static func stacked(
    _ lines: [[TextLine.Run]], isAfter: Bool, _ mark: TimelineMark, _ top: Double,
    _ format: TimelineFormat
  ) -> [TextLine] {
    lines.enumerated().map { index, runs in
      TextLine(
        runs: runs, x: isAfter ? mark.maxX + format.labelGap : mark.minX - format.labelGap,
        anchor: isAfter ? .start : .end, top: top + Double(index) * format.lineHeight,
        fontSize: format.fontSize)
    }
  }

  /// The date beside the mark if there is room, the rest below.
  private static func below(
    _ mark: TimelineMark, _ text: TimelineRowText, _ top: Double, _ format: TimelineFormat
  ) -> [TextLine] {
    let room = room(mark, format)
    let width = format.width - 2
    var lines: [TextLine] = []
    var below = text.titles(width: width)
    if text.dateWidth <= max(room.after, room.before) {
      lines = stacked([text.date], isAfter: text.dateWidth <= room.after, mark, top, format)
    } else {
      below = text.dates(width: width) + below
    }
    let widest = below.map { TextLine.width($0, format.fontSize) }.max() ?? 0
    let x = min(max(mark.minX, 1), format.width - 1 - widest)
    return lines
      + below.enumerated().map { index, runs in
        TextLine(
          runs: runs, x: x, anchor: .start, top: top + Double(index + 1) * format.lineHeight,
          fontSize: format.fontSize)
      }
  }
}
