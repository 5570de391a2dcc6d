/// A measure's line of time with the marks of its stages and their words below.
struct StagesRow: Sendable {
  private(set) var marks: [StageMark] = []
  private(set) var lines: [TextLine] = []
  /// From the first mark to the last.
  private(set) var joint: (Point, Point)?
  /// From marks down to words that stand further below.
  private(set) var leaders: [(Point, Point)] = []
  private(set) var bottom: Double

  /// - Parameters:
  ///   - scale: where days stand; nil when no stage of the picture is dated.
  ///   - undatedX: where the column of stages without a date begins; nil when there is none.
  init(
    _ row: StagesDrawing.Row, top: Double, scale: DayScale?, undatedX: Double?,
    _ format: DrawingFormat
  ) {
    let nameWidth =
      StagesMeasures.nameColumn(format) > 0 ? StagesMeasures.nameColumn(format) - 16 : format.width
    let names = TextWrapping.lines(
      row.label, width: nameWidth, fontSize: format.fontSize, limit: 3)
    lines = names.enumerated().map { index, text in
      TextLine(
        runs: [.init(text: text)], x: 0, anchor: .start,
        top: top + Double(index) * format.lineHeight, fontSize: format.fontSize)
    }
    let nameBottom = top + Double(names.count) * format.lineHeight
    let trackTop = StagesMeasures.nameColumn(format) > 0 ? top : nameBottom
    let y = trackTop + format.lineHeight / 2
    bottom = max(nameBottom, trackTop + format.lineHeight)

    if let scale { placeDated(row, scale, y, from: StagesMeasures.nameColumn(format), format) }
    if let undatedX { placeUndated(row, undatedX, y, format) }
    bottom = lines.map(\.box.maxY).reduce(bottom, max)
  }

  private mutating func placeDated(
    _ row: StagesDrawing.Row, _ scale: DayScale, _ y: Double, from left: Double,
    _ format: DrawingFormat
  ) {
    let dated = row.stages.filter { $0.days != nil }.enumerated().sorted { a, b in
      let (x, y) = (a.element.days?.lowerBound ?? 0, b.element.days?.lowerBound ?? 0)
      return (x, a.offset) < (y, b.offset)
    }.map(\.element)
    guard !dated.isEmpty else { return }
    let xs = Self.apart(
      dated.map { scale.middle(of: $0.days?.lowerBound ?? 0) }, gap: StagesMeasures.markGap,
      within: scale.positions)
    for (stage, x) in zip(dated, xs) {
      marks.append(
        StageMark(
          step: stage.step, isCertain: stage.isCertain, center: Point(x: x, y: y),
          radius: StagesMeasures.radius))
    }
    if let first = xs.first, let last = xs.last, last > first {
      joint = (Point(x: first, y: y), Point(x: last, y: y))
    }
    let end = scale.positions.upperBound + StagesMeasures.radius + 2
    placeLabels(dated, xs, y, left...end, format)
  }

  /// Words under their marks. From the right to the left, so that a line from a mark down to its words
  /// passes what stands to its right.
  private mutating func placeLabels(
    _ stages: [StagesDrawing.Stage], _ xs: [Double], _ y: Double, _ room: ClosedRange<Double>,
    _ format: DrawingFormat
  ) {
    let top = y + format.lineHeight / 2
    var taken: [Box] = []
    for (stage, x) in zip(stages, xs).reversed() {
      let texts = Self.texts(stage, width: room.upperBound - room.lowerBound, format)
      let width = texts.map { TextLine.width($0, format.fontSize) }.max() ?? 0
      let left = max(room.lowerBound, min(x - StagesMeasures.radius, room.upperBound - width))
      let height = Double(texts.count) * format.lineHeight
      var lane = 0
      var box = Box(minX: left, minY: top, maxX: left + width, maxY: top + height)
      while taken.contains(where: {
        $0.overlaps(box.expanded(horizontallyBy: StagesMeasures.labelGap))
      }) {
        lane += 1
        let laneTop = top + Double(lane) * format.lineHeight
        box = Box(minX: left, minY: laneTop, maxX: left + width, maxY: laneTop + height)
      }
      if lane > 0 {
        let start = Point(x: x, y: y + StagesMeasures.radius + 1)
        let end = Point(x: x, y: box.minY + 2)
        let isFree = !taken.contains {
          Clipping.segment(start, end, to: $0.expanded(by: 1)) != nil
        }
        if isFree, box.minX <= x, x <= box.maxX { leaders.append((start, end)) }
      }
      taken.append(box)
      lines += texts.enumerated().map { index, runs in
        TextLine(
          runs: runs, x: left, anchor: .start, top: box.minY + Double(index) * format.lineHeight,
          fontSize: format.fontSize)
      }
    }
  }

  private mutating func placeUndated(
    _ row: StagesDrawing.Row, _ x: Double, _ y: Double, _ format: DrawingFormat
  ) {
    var y = y
    for stage in row.stages where stage.days == nil {
      marks.append(
        StageMark(
          step: stage.step, isCertain: stage.isCertain,
          center: Point(x: x + StagesMeasures.radius, y: y),
          radius: StagesMeasures.radius))
      let indent = 2 * StagesMeasures.radius + 5
      let texts = TextWrapping.lines(
        stage.label, width: format.width - x - indent, fontSize: format.fontSize, limit: 3)
      for (index, text) in texts.enumerated() {
        lines.append(
          TextLine(
            runs: [.init(text: text, isMuted: true)], x: x + indent, anchor: .start,
            top: y - format.lineHeight / 2 + Double(index) * format.lineHeight,
            fontSize: format.fontSize))
      }
      y += Double(max(texts.count, 1)) * format.lineHeight
      bottom = max(bottom, y - format.lineHeight / 2)
    }
  }

  /// The stage and its date: in one line, or more when that is too wide.
  private static func texts(
    _ stage: StagesDrawing.Stage, width: Double, _ format: DrawingFormat
  ) -> [[TextLine.Run]] {
    func plain(_ text: String) -> String {
      TextWrapping.lines(text, width: .infinity, fontSize: format.fontSize, limit: 1).first ?? ""
    }
    let (label, date) = (plain(stage.label), plain(stage.dateLabel))
    let one = [
      TextLine.Run(text: label + (label.isEmpty || date.isEmpty ? "" : "\u{2002}")),
      TextLine.Run(text: date, isMuted: true),
    ].filter { !$0.text.isEmpty }
    if TextLine.width(one, format.fontSize) <= min(width, 300) { return one.isEmpty ? [] : [one] }
    func wrapped(_ text: String, isMuted: Bool) -> [[TextLine.Run]] {
      TextWrapping.lines(text, width: width, fontSize: format.fontSize, limit: 2)
        .map { [.init(text: $0, isMuted: isMuted)] }
    }
    return wrapped(label, isMuted: false) + wrapped(date, isMuted: true)
  }

  /// Positions moved apart as little as keeps `gap` between them, in their order.
  static func apart(
    _ positions: [Double], gap: Double, within range: ClosedRange<Double>
  ) -> [Double] {
    let length = range.upperBound - range.lowerBound
    let gap = min(gap, length / Double(max(positions.count - 1, 1)))
    var result: [Double] = []
    for position in positions {
      result.append(max(position, result.last.map { $0 + gap } ?? range.lowerBound))
    }
    var limit = range.upperBound
    for index in result.indices.reversed() {
      result[index] = min(result[index], limit)
      limit = result[index] - gap
    }
    return result
  }

  func draw(into picture: inout Picture) {
    for (start, end) in leaders { picture.add(.line("leader", from: start, to: end)) }
    if let (start, end) = joint { picture.add(.line("range", from: start, to: end)) }
    for mark in marks { mark.draw(into: &picture) }
    picture.add(lines)
  }
}

extension Box {
  func expanded(horizontallyBy margin: Double) -> Box {
    Box(minX: minX - margin, minY: minY, maxX: maxX + margin, maxY: maxY)
  }
}
