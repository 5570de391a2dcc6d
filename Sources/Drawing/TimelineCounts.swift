/// A timeline of very many entries: how many begin in each stretch of time, a lane for each kind.
struct TimelineCounts: Sendable {
  struct Column: Sendable {
    let bar: Box
    let count: Int
  }

  let axis: CalendarAxis
  let columns: [Column]
  /// Every line of text in the picture.
  let lines: [TextLine]
  /// What each lane's columns stand on.
  private let bases: [Double]
  private let format: TimelineFormat
  private let axisTop: Double
  let height: Double

  /// The height of the tallest column.
  private static let tallest = 72.0

  init(
    _ entries: [TimelineDrawing.Entry], _ format: TimelineFormat, _ words: TimelineDrawing.Words,
    _ span: ClosedRange<Int>
  ) {
    self.format = format
    let positions = format.margin...(format.width - format.margin)
    let axis = CalendarAxis(
      around: span, positions: positions, atMost: format.maximumTicks, fontSize: format.fontSize,
      words: words)
    let kinds = TimelineDrawing.Kind.allCases.filter { kind in
      entries.contains { $0.kind == kind }
    }
    // Columns end at the lines of the axis, so that a line never goes through one.
    let whole = axis.ticks.days.lowerBound...(axis.ticks.days.upperBound - 1)
    let count = { (bins: CalendarTicks) in
      kinds.map { kind in Self.count(entries.filter { $0.kind == kind }, in: bins) }
    }
    var (bins, lanes) = (axis.ticks, count(axis.ticks))
    for step in CalendarTicks.steps where step < axis.ticks.step && axis.ticks.step % step == 0 {
      let finer = (axis.ticks.ticks.count - 1) * axis.ticks.step / step
      guard finer <= format.maximumColumns else { continue }
      let finerBins = CalendarTicks(around: whole, step: step)
      let finerLanes = count(finerBins)
      let widest = finerLanes.joined().map { TextWidth.of(String($0), fontSize: format.fontSize) }
      let room = (positions.upperBound - positions.lowerBound) / Double(finer)
      guard widest.allSatisfy({ $0 <= room }) else { continue }
      (bins, lanes) = (finerBins, finerLanes)
      break
    }
    let highest = Double(max(lanes.flatMap { $0 }.max() ?? 1, 1))

    let lineHeight = format.lineHeight
    let text = { (text: String, y: Double) in
      TextLine(
        runs: [.init(text: text)], x: format.margin, anchor: .start, top: y,
        fontSize: format.fontSize)
    }
    let width = format.width - 2 * format.margin
    var lines: [TextLine] = []
    var y = 0.0
    for line in TextWrapping.lines(
      words.counts, width: width, fontSize: format.fontSize, limit: 4)
    {
      lines.append(text(line, y))
      y += lineHeight
    }
    axisTop = y + format.rowGap
    lines += axis.labels(top: axisTop)
    y = axisTop + lineHeight
    var columns: [Column] = []
    var bases: [Double] = []
    for (kind, counts) in zip(kinds, lanes) {
      if kinds.count > 1 {
        let heading = TextWrapping.lines(
          kind == .event ? words.event : words.measure, width: width, fontSize: format.fontSize,
          limit: 1)
        y += format.rowGap
        lines += heading.map { text($0, y) }
        y += lineHeight
      }
      let base = y + lineHeight + Self.tallest
      for (index, count) in counts.enumerated() where count > 0 {
        let from = axis.scale.start(of: bins.ticks[index].day)
        let to = axis.scale.start(of: bins.ticks[index + 1].day)
        let top = base - max(Self.tallest * Double(count) / highest, 2)
        columns.append(
          Column(bar: Box(minX: from + 1.5, minY: top, maxX: to - 1.5, maxY: base), count: count))
        lines.append(
          TextLine(
            runs: [.init(text: String(count))], x: (from + to) / 2, anchor: .middle,
            top: top - lineHeight, fontSize: format.fontSize))
      }
      bases.append(base)
      y = base + format.rowGap
    }
    (self.axis, self.columns, self.lines, self.bases) = (axis, columns, lines, bases)
    height = y
  }

  /// How many entries begin in each stretch; one without a known beginning counts where it ends.
  private static func count(
    _ entries: [TimelineDrawing.Entry], in bins: CalendarTicks
  ) -> [Int] {
    var counts = Array(repeating: 0, count: bins.ticks.count - 1)
    for entry in entries {
      let day: Int
      switch (entry.start, entry.end) {
      case (.day(let first), _): day = first
      case (_, .day(let last)): day = last
      default: day = bins.days.lowerBound
      }
      let later = bins.ticks.firstIndex { $0.day > day } ?? counts.count
      counts[min(max(later - 1, 0), counts.count - 1)] += 1
    }
    return counts
  }

  func draw(into svg: inout SVGWriter) {
    axis.draw(from: axisTop, to: height, into: &svg)
    for base in bases {
      svg.line(
        "axis", from: Point(x: format.margin, y: base),
        to: Point(x: format.width - format.margin, y: base))
    }
    for column in columns { svg.rectangle("bar", column.bar) }
    for line in lines { svg.text(line) }
  }
}
