/// Statements in rows over one scale.
struct CompareLayout: Sendable {
  let picture: Picture

  private static let gap = 8.0
  private static let rowGap = 14.0
  private static let margin = 10.0

  init(_ drawing: CompareDrawing, _ format: DrawingFormat) {
    let line = format.lineHeight
    let widest =
      drawing.rows.flatMap { [$0.label] + $0.notes }.map { format.width(of: $0) }.max() ?? 0
    let labelWidth = format.isWide ? min(widest, format.width * 0.36) : 0
    let left = (labelWidth > 0 ? labelWidth + 2 * Self.gap : 0) + Self.margin
    let hasArrow = drawing.rows.contains { $0.amount.shape == .above }
    let right = format.width - (hasArrow ? CompareMark.arrowLength : Self.margin)
    let ticks = Self.ticks(drawing, right - left, format)
    let labels = ticks.values.map { drawing.tick($0) }
    // The last number of the axis is centred on its line, and may not leave the picture.
    let overhang = max((labels.last.map { format.width(of: $0) } ?? 0) / 2 - Self.margin, 0)
    let scale = ValueScale(values: ticks.range, first: left, last: right - overhang)

    var picture = Picture(width: format.width)
    var y = 0.0
    if !drawing.unit.isEmpty {
      let unit = format.lines(
        drawing.unit, .muted, x: left, top: 0, width: format.width - left, limit: 1)
      picture.add(unit)
      y += Double(unit.count) * line
    }
    for (tick, label) in zip(ticks.values, labels) {
      let x = scale.position(of: tick.double)
      let width = format.width(of: label)
      picture.add(
        format.lines(
          label, .muted, x: max(x, width / 2), .middle, top: y, width: .infinity, limit: 1))
    }
    y += line + 4
    let axisTop = y
    y += Self.gap
    // Where labels stand above their marks, the lines of the scale are drawn beside the marks alone.
    var stretches: [ClosedRange<Double>] = []
    for row in drawing.rows {
      let start = y
      var texts: [TextLine] = []
      for (text, tone) in [(row.label, TextLine.Tone.plain)] + row.notes.map({ ($0, .muted) }) {
        texts += format.lines(
          text, tone, x: 0, top: start + Double(texts.count) * line,
          width: labelWidth > 0 ? labelWidth : format.width, limit: 4)
      }
      picture.add(texts)
      let labelEnd = start + Double(texts.count) * line
      let top = labelWidth > 0 ? start : labelEnd + 2
      let mark = CompareMark(row.amount, scale: scale, y: top + line / 2, limit: format.width)
      mark.draw(isHollow: row.isPartial, into: &picture)
      let end = Self.addValue(row.value, beside: mark, top, left, format, into: &picture)
      y = max(labelEnd, end)
      stretches.append((top - 1)...(y + 1))
      y += Self.rowGap
    }
    let axisBottom = y - Self.rowGap + 4
    if labelWidth > 0 { stretches = [axisTop...axisBottom] }
    let lines = stretches.flatMap { stretch in
      ticks.values.map { tick -> Picture.Element in
        let x = scale.position(of: tick.double)
        return .line(
          tick == .zero ? "axis" : "tick", from: Point(x: x, y: stretch.lowerBound),
          to: Point(x: x, y: stretch.upperBound))
      }
    }
    picture.elements.insert(contentsOf: lines, at: 0)
    picture.height = axisBottom + 1
    self.picture = picture
  }

  /// Writes a value beside its mark where there is room, else below; gives where the row ends.
  private static func addValue(
    _ value: String, beside mark: CompareMark, _ top: Double, _ left: Double,
    _ format: DrawingFormat, into picture: inout Picture
  ) -> Double {
    let line = format.lineHeight
    let width = format.width(of: value, .strong)
    let after = format.width - mark.maxX - gap
    let before = mark.minX - gap - (left - margin)
    let place: (x: Double, anchor: TextLine.Anchor, top: Double, width: Double) =
      if width <= after {
        (mark.maxX + gap, .start, top, after)
      } else if width <= before {
        (mark.minX - gap, .end, top, before)
      } else {
        (left, .start, top + line, format.width - left)
      }
    let lines = format.lines(
      value, .strong, x: place.x, place.anchor, top: place.top, width: place.width)
    picture.add(lines)
    return max(top + line, place.top + Double(lines.count) * line)
  }

  /// As many ticks as have room for their numbers.
  private static func ticks(
    _ drawing: CompareDrawing, _ width: Double, _ format: DrawingFormat
  ) -> ValueTicks {
    let values = drawing.rows.flatMap { [$0.amount.lower, $0.amount.upper] }
    var ticks = ValueTicks(around: values, atMost: 3, wholeOnly: drawing.wholeOnly)
    for limit in 4...7 {
      let more = ValueTicks(around: values, atMost: limit, wholeOnly: drawing.wholeOnly)
      let widest = more.values.map { format.width(of: drawing.tick($0)) }.max() ?? 0
      // The last number takes room from the scale.
      guard (widest + gap) * Double(more.values.count) <= width - widest / 2 else { break }
      ticks = more
    }
    return ticks
  }
}
