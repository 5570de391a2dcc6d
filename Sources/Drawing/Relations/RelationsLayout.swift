/// An indented tree with elbow lines, and dashed arrows down its right side.
struct RelationsLayout: Sendable {
  struct Row: Sendable {
    let lines: [TextLine]
    let mark: Point
    /// The middle of its first line.
    let y: Double
    /// Where its first line ends.
    let endX: Double
  }

  /// An arrow from the row of a body to the row of the one that took its place.
  struct Arrow: Sendable {
    let points: [Point]
    let head: [Point]
  }

  let rows: [Row]
  let headings: [TextLine]
  let arrows: [Arrow]
  let width: Double
  let height: Double
  private let elbows: [[Point]]
  private let rules: [(Point, Point)]

  init(_ tree: RelationsTree, _ bodies: [RelationsDrawing.Body], _ format: DrawingFormat) {
    let measures = RelationsMeasures(format)
    let rowOfBody = Dictionary(
      uniqueKeysWithValues: tree.entries.enumerated().map { ($0.element.body, $0.offset) })
    let links = tree.entries.flatMap { entry in
      bodies[entry.body].succeeds.compactMap { old -> (from: Int, to: Int)? in
        guard let from = rowOfBody[old], let to = rowOfBody[entry.body], from != to else {
          return nil
        }
        return (from, to)
      }
    }
    let lanes = Self.lanes(links)
    let laneCount = min((lanes.max() ?? -1) + 1, RelationsMeasures.mostLanes)
    let textRight = format.width - Double(laneCount) * measures.laneWidth - (laneCount > 0 ? 20 : 0)

    var rows: [Row] = []
    var headings: [TextLine] = []
    var rules: [(Point, Point)] = []
    var elbows: [[Point]] = []
    var y = 0.0
    for entry in tree.entries {
      if let heading = entry.heading {
        if !rows.isEmpty { y += RelationsMeasures.rowGap * 1.5 }
        rules.append((Point(x: 0, y: y + 0.5), Point(x: format.width, y: y + 0.5)))
        y += 4
        for text in TextWrapping.lines(
          heading, width: format.width, fontSize: format.fontSize, limit: 2)
        {
          headings.append(
            TextLine(
              runs: [.init(text: text, isMuted: true)], x: 0, anchor: .start, top: y,
              fontSize: format.fontSize))
          y += format.lineHeight
        }
        y += RelationsMeasures.rowGap
      }
      let x = Double(min(entry.depth, measures.deepest)) * measures.indent
      let body = bodies[entry.body]
      let texts = Self.texts(body, width: textRight - x - 12, format)
      let lines = texts.enumerated().map { index, runs in
        TextLine(
          runs: runs, x: x + 12, anchor: .start, top: y + Double(index) * format.lineHeight,
          fontSize: format.fontSize)
      }
      let middle = y + format.lineHeight / 2
      rows.append(
        Row(
          lines: lines, mark: Point(x: x + RelationsMeasures.radius + 1, y: middle), y: middle,
          endX: lines.first?.box.maxX ?? x + 12))
      if let parent = entry.parent {
        let above = rows[parent].mark
        let here = rows[rows.count - 1].mark
        let start = above.y + RelationsMeasures.radius + 2
        elbows.append(
          here.x - above.x > 2 * RelationsMeasures.radius
            ? [
              Point(x: above.x, y: start), Point(x: above.x, y: middle),
              Point(x: here.x - RelationsMeasures.radius - 2, y: middle),
            ]
            : [
              Point(x: above.x, y: start),
              Point(x: here.x, y: middle - RelationsMeasures.radius - 2),
            ])
      }
      y += Double(max(lines.count, 1)) * format.lineHeight + RelationsMeasures.rowGap
    }
    let laneLeft = rows.flatMap(\.lines).map(\.box.maxX).max() ?? textRight
    arrows = zip(links, lanes).map { link, lane in
      let x = laneLeft + 20 + Double(lane % RelationsMeasures.mostLanes) * measures.laneWidth
      let (from, to) = (rows[link.from], rows[link.to])
      let end = to.endX + 5
      // Arrows that come and go at one row would hide each other.
      let (startY, endY) = (from.y + 2, to.y - 2)
      return Arrow(
        points: [
          Point(x: from.endX + 5, y: startY), Point(x: x, y: startY), Point(x: x, y: endY),
          Point(x: end + 4, y: endY),
        ],
        head: [
          Point(x: end, y: endY), Point(x: end + 7, y: endY - 3.5),
          Point(x: end + 7, y: endY + 3.5),
        ])
    }
    (self.rows, self.headings, self.rules, self.elbows) = (rows, headings, rules, elbows)
    width = format.width
    height = max(y - RelationsMeasures.rowGap, 0) + 1
  }

  /// The name with what is said behind it: in one line, or more when that is too wide.
  private static func texts(
    _ body: RelationsDrawing.Body, width: Double, _ format: DrawingFormat
  ) -> [[TextLine.Run]] {
    func wrapped(_ text: String, isMuted: Bool) -> [[TextLine.Run]] {
      TextWrapping.lines(text, width: width, fontSize: format.fontSize, limit: 3)
        .map { [.init(text: $0, isMuted: isMuted)] }
    }
    let label = wrapped(body.label, isMuted: false)
    let detail = wrapped(body.detail, isMuted: true)
    if label.count == 1, detail.count == 1 {
      let one = label[0] + [.init(text: "\u{2002}")] + detail[0]
      if TextLine.width(one, format.fontSize) <= width { return [one] }
    }
    return label + detail
  }

  /// A lane for each arrow, so that no two run over each other.
  private static func lanes(_ links: [(from: Int, to: Int)]) -> [Int] {
    var ends: [[ClosedRange<Int>]] = []
    return links.map { link in
      let rows = min(link.from, link.to)...max(link.from, link.to)
      if let lane = ends.firstIndex(where: { !$0.contains { $0.overlaps(rows) } }) {
        ends[lane].append(rows)
        return lane
      }
      ends.append([rows])
      return ends.count - 1
    }
  }

  /// All of it, what stands behind first.
  var picture: Picture {
    var picture = Picture(width: width, height: height)
    for (start, end) in rules { picture.add(.line("axis", from: start, to: end)) }
    picture.add(.path("elbow", elbows))
    picture.add(.path("arrow", arrows.map(\.points)))
    for arrow in arrows { picture.add(.shape("arrow-head", arrow.head)) }
    for row in rows {
      picture.add(.circle("dot muted", center: row.mark, radius: RelationsMeasures.radius))
    }
    picture.add(headings + rows.flatMap(\.lines))
    return picture
  }
}
