/// Columns side by side: where every column, every line of text and every grid line stands.
struct ColumnsLayout: Sendable {
  let picture: Picture

  /// How tall the tallest column may be.
  private static let plotHeight = 220.0
  /// Between an axis and its numbers, a column and its value.
  private static let gap = 6.0
  private static let widestColumn = 88.0
  private static let widestSlot = 200.0
  /// How many grid lines there are at most.
  private static let maximumTicks = 6

  /// Lays out the columns; nil when their words do not fit between their neighbours'.
  init?(_ slots: [ColumnsDrawing.Slot], _ drawing: ColumnsDrawing, _ format: DrawingFormat) {
    let amounts = drawing.columns.map(\.amount)
    let ticks = ValueTicks(
      around: amounts.flatMap { [$0.lower, $0.upper] }, atMost: Self.maximumTicks,
      wholeOnly: drawing.wholeOnly)
    let labels = ticks.values.map { drawing.words.tick($0) }
    let left = (labels.map { format.width(of: $0, .muted) }.max() ?? 0) + Self.gap
    let slotWidth = min((format.width - left) / Double(max(slots.count, 1)), Self.widestSlot)
    let right = left + slotWidth * Double(slots.count)
    let room = slotWidth - 2 * Self.gap
    guard room > 12, slots.allSatisfy({ Self.fits($0, drawing, room, format) }) else { return nil }

    // A column's value stands above it, so the tallest may need room above the highest line.
    let line = format.lineHeight
    let values = slots.map { slot -> [TextLine] in
      guard case .column(let column) = slot else { return [] }
      return format.lines(column.value, .strong, x: 0, top: 0, width: room, limit: 4)
    }
    let bare = ValueScale(values: ticks.range, first: Self.plotHeight, last: 0)
    var above = line / 2
    var below = line / 2
    for (slot, lines) in zip(slots, values) {
      guard case .column(let column) = slot else { continue }
      let mark = ColumnMark(column.amount, minX: 0, width: 1, scale: bare)
      let needed = Double(lines.count) * line + Self.gap
      if mark.isNegative {
        below = max(below, mark.bottom + needed - Self.plotHeight)
      } else {
        above = max(above, needed - mark.top)
      }
    }
    let top = (drawing.words.unit.isEmpty ? 0 : line + 2) + above
    let bottom = top + Self.plotHeight
    let scale = ValueScale(values: ticks.range, first: bottom, last: top)
    let zero = scale.position(of: 0)

    var picture = Picture(width: format.width)
    for (tick, label) in zip(ticks.values, labels) {
      let y = scale.position(of: tick.double)
      picture.add(
        .line(
          tick == .zero ? "axis" : "tick", from: Point(x: left, y: y), to: Point(x: right, y: y)))
      picture.add(
        format.lines(
          label, .muted, x: left - Self.gap, .end, top: y - line / 2, width: left, limit: 1))
    }
    if !drawing.words.unit.isEmpty {
      picture.add(
        format.lines(drawing.words.unit, .muted, x: 0, top: 0, width: format.width, limit: 1))
    }
    var height = bottom + below
    for (index, slot) in slots.enumerated() {
      let middle = left + slotWidth * (Double(index) + 0.5)
      func lines(
        _ text: String, _ tone: TextLine.Tone, _ top: Double, limit: Int = 3
      ) -> [TextLine] {
        let width = format.balanced(text, tone, width: room)
        return format.lines(text, tone, x: middle, .middle, top: top, width: width, limit: limit)
      }
      var y = bottom + below + 2
      switch slot {
      case .column(let column):
        let width = min(slotWidth * 0.72, Self.widestColumn)
        let mark = ColumnMark(
          column.amount, minX: middle - width / 2, width: width, scale: scale)
        mark.draw(isHatched: column.isPartial, into: &picture)
        let height = Double(values[index].count) * line
        let valueTop = mark.isNegative ? mark.bottom + Self.gap / 2 : mark.top - height - 3
        picture.add(lines(column.value, .strong, valueTop, limit: 4))
        for (text, tone) in [(column.period, TextLine.Tone.plain)]
          + column.notes.map({ ($0, .muted) })
        {
          let written = lines(text, tone, y)
          picture.add(written)
          y += Double(written.count) * line
        }
      case .gap(let years):
        let words = lines(drawing.words.noCount, .muted, 0)
        picture.add(
          lines(drawing.words.noCount, .muted, zero - Double(words.count) * line - 3))
        let written = lines(drawing.words.years(years), .muted, y)
        picture.add(written)
        y += Double(written.count) * line
      }
      height = max(height, y)
    }
    picture.height = height + 1
    self.picture = picture
  }

  /// Whether the words of a slot are broken only between words.
  private static func fits(
    _ slot: ColumnsDrawing.Slot, _ drawing: ColumnsDrawing, _ room: Double,
    _ format: DrawingFormat
  ) -> Bool {
    let texts: [(String, TextLine.Tone, Int)] =
      switch slot {
      case .column(let column):
        [(column.value, .strong, 4), (column.period, .plain, 3)]
          + column.notes.map { ($0, .muted, 3) }
      case .gap(let years):
        [(drawing.words.noCount, .muted, 3), (drawing.words.years(years), .muted, 3)]
      }
    return texts.allSatisfy { text, tone, limit in
      format.fitsByWord(text, tone, width: room)
        && format.lines(text, tone, x: 0, top: 0, width: room, limit: limit + 1).count <= limit
    }
  }
}
