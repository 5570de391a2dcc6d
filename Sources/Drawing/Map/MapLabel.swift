/// Lines of text that stand together in a picture.
struct MapLabel: Sendable {
  let lines: [TextLine]
  let box: Box
  /// The line that leads from the mark to a name that stands apart from it.
  var leader: Leader?

  struct Leader: Sendable {
    let start: Point
    let end: Point
  }

  /// On which side of a point some lines stand.
  enum Side: Sendable {
    case right, left, above, below, rightAbove, rightBelow, leftAbove, leftBelow, over
  }

  /// Stands the texts at a side of a point, `distance` away from it.
  init(
    _ texts: [String], isMuted: Bool = false, at point: Point, _ side: Side, distance: Double,
    _ fontSize: Double
  ) {
    let width = texts.map { TextWidth.of($0, fontSize: fontSize) }.max() ?? 0
    let lineHeight = TextLine.height(fontSize)
    let height = lineHeight * Double(texts.count)
    let slanted = distance * 0.71
    let (x, top, anchor): (Double, Double, TextLine.Anchor) =
      switch side {
      case .right: (point.x + distance, point.y - height / 2, .start)
      case .left: (point.x - distance, point.y - height / 2, .end)
      case .above: (point.x, point.y - distance - height, .middle)
      case .below: (point.x, point.y + distance, .middle)
      case .rightAbove: (point.x + slanted, point.y - slanted - height, .start)
      case .rightBelow: (point.x + slanted, point.y + slanted, .start)
      case .leftAbove: (point.x - slanted, point.y - slanted - height, .end)
      case .leftBelow: (point.x - slanted, point.y + slanted, .end)
      case .over: (point.x, point.y - height / 2, .middle)
      }
    lines = texts.enumerated().map { index, text in
      TextLine(
        runs: [.init(text: text, isMuted: isMuted)], x: x, anchor: anchor,
        top: top + Double(index) * lineHeight, fontSize: fontSize)
    }
    let minX =
      switch anchor {
      case .start: x
      case .middle: x - width / 2
      case .end: x - width
      }
    box = Box(minX: minX, minY: top, maxX: minX + width, maxY: top + height)
  }

  /// The point of the label's box that is nearest to another.
  func nearest(to point: Point) -> Point {
    Point(x: min(max(point.x, box.minX), box.maxX), y: min(max(point.y, box.minY), box.maxY))
  }
}
