/// A picture of stages: the line of time, headings and rows.
struct StagesLayout: Sendable {
  let rows: [StagesRow]
  let headings: [TextLine]
  let width: Double
  let height: Double
  private let axis: CalendarAxis?
  private let axisLabels: [TextLine]
  private let rules: [(Point, Point)]

  init(
    _ rows: [StagesDrawing.Row], _ format: DrawingFormat, _ words: TimelineDrawing.Words,
    _ undated: String
  ) {
    let days = rows.flatMap(\.stages).compactMap(\.days)
    let hasUndated = rows.contains { $0.stages.contains { $0.days == nil } }
    let undatedX = hasUndated ? format.width - StagesMeasures.undatedColumn : nil
    let right = (undatedX ?? format.width) - StagesMeasures.radius - (hasUndated ? 24 : 3)
    let left = StagesMeasures.nameColumn(format) + StagesMeasures.radius + 1
    let calendar = CalendarTicks.calendar
    let first = days.map(\.lowerBound).min().map { max($0, calendar.lowerBound) }
    let last = days.map(\.lowerBound).max().map { min($0, calendar.upperBound) }
    if let first, let last {
      axis = CalendarAxis(
        around: min(first, last)...max(first, last), positions: left...right,
        atMost: StagesMeasures.maximumTicks, fontSize: format.fontSize, words: words)
    } else {
      axis = nil
    }

    var headings: [TextLine] = []
    var rules: [(Point, Point)] = []
    axisLabels = axis?.labels(top: 0) ?? []
    var y = axis == nil && undatedX == nil ? 0 : format.lineHeight
    if let undatedX {
      let texts = TextWrapping.lines(
        undated, width: StagesMeasures.undatedColumn, fontSize: format.fontSize, limit: 2)
      headings += texts.enumerated().map { index, text in
        TextLine(
          runs: [.init(text: text, isMuted: true)], x: undatedX, anchor: .start,
          top: Double(index) * format.lineHeight, fontSize: format.fontSize)
      }
      y = max(y, Double(texts.count) * format.lineHeight)
    }
    y += StagesMeasures.rowGap / 2
    var group = ""
    var placed: [StagesRow] = []
    for row in rows {
      if row.group != group, !row.group.isEmpty {
        if !placed.isEmpty { y += StagesMeasures.rowGap / 2 }
        rules.append((Point(x: 0, y: y), Point(x: format.width, y: y)))
        y += 4
        for text in TextWrapping.lines(
          row.group, width: format.width, fontSize: format.fontSize, limit: 2)
        {
          headings.append(
            TextLine(
              runs: [.init(text: text, isMuted: true)], x: 0, anchor: .start, top: y,
              fontSize: format.fontSize))
          y += format.lineHeight
        }
        y += StagesMeasures.rowGap / 2
      }
      group = row.group
      let laid = StagesRow(row, top: y, scale: axis?.scale, undatedX: undatedX, format)
      placed.append(laid)
      y = laid.bottom + StagesMeasures.rowGap
    }
    (self.rows, self.headings, self.rules) = (placed, headings, rules)
    width = format.width
    height = max(y - StagesMeasures.rowGap, 0) + 2
  }

  /// All of it, what stands behind first.
  var picture: Picture {
    var picture = Picture(width: width, height: height)
    for tick in axis?.ticks.ticks ?? [] {
      let x = axis?.scale.start(of: tick.day) ?? 0
      picture.add(.line("tick", from: Point(x: x, y: 0), to: Point(x: x, y: height - 1)))
    }
    for (start, end) in rules { picture.add(.line("axis", from: start, to: end)) }
    for line in axisLabels + headings { picture.add(.text(line)) }
    for row in rows { row.draw(into: &picture) }
    return picture
  }
}
