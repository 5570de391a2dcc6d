/// A timeline of rows: where every mark and every line of text stands.
struct TimelineLayout: Sendable {
  let key: TimelineKey
  let axis: CalendarAxis
  let rows: [TimelineRow]
  let axisLabels: [TextLine]
  let height: Double
  private let axisTop: Double
  private let axisBottom: Double

  /// Above which height the years stand below the rows too.
  private static let tall = 480.0

  init(
    _ groups: [TimelineGroup], _ format: TimelineFormat, _ words: TimelineDrawing.Words,
    _ span: ClosedRange<Int>
  ) {
    func goesOn(_ end: TimelineDrawing.End) -> (before: Bool, after: Bool) {
      switch end {
      case .day(let day): (day < span.lowerBound, day > span.upperBound)
      case .open, .unknown: (false, false)
      }
    }
    let ends = groups.map { (goesOn($0.key.start), goesOn($0.key.end), $0.key) }
    let hasLeftArrow = ends.contains { $0.before || $1.before || $2.start == .open }
    let hasRightArrow = ends.contains { $0.after || $1.after || $2.end == .open }
    let left = format.margin + (hasLeftArrow ? format.arrowLength : 0)
    let right = format.width - format.margin - (hasRightArrow ? format.arrowLength : 0)
    axis = CalendarAxis(
      around: span, positions: left...right, atMost: format.maximumTicks,
      fontSize: format.fontSize, words: words)
    key = TimelineKey(groups.map(\.key), format, words)

    axisTop = key.height
    var labels = axis.labels(top: axisTop)
    var y = axisTop + format.lineHeight + format.rowGap
    var rows: [TimelineRow] = []
    for group in groups {
      let mark = TimelineMark(group.key, scale: axis.scale, arrowLength: format.arrowLength)
      let row = TimelineRow(group, mark: mark, top: y, format, words)
      rows.append(row)
      y = row.bottom + format.rowGap
    }
    if y > Self.tall {
      labels += axis.labels(top: y)
      y += format.lineHeight
    }
    self.rows = rows
    axisLabels = labels
    axisBottom = y
    height = y + 1
  }

  func draw(into svg: inout SVGWriter) {
    axis.draw(from: axisTop, to: axisBottom, into: &svg)
    for (mark, y) in key.marks { mark.draw(at: y, into: &svg) }
    for row in rows { row.mark.draw(at: row.markY, into: &svg) }
    for line in lines { svg.text(line) }
  }

  /// Every line of text in the picture.
  var lines: [TextLine] { key.lines + axisLabels + rows.flatMap(\.lines) }
}
