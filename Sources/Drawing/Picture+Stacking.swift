extension Picture {
  /// Adds another picture below.
  mutating func append(_ other: Picture) {
    elements += other.elements.map { $0.moved(down: height) }
    height += other.height
  }
}

extension Picture.Element {
  fileprivate func moved(down distance: Double) -> Picture.Element {
    func moved(_ point: Point) -> Point { Point(x: point.x, y: point.y + distance) }
    switch self {
    case .bar(let classes, let box, let radius, let isHatched):
      return .bar(
        classes,
        Box(
          minX: box.minX, minY: box.minY + distance, maxX: box.maxX, maxY: box.maxY + distance),
        radius: radius, isHatched: isHatched)
    case .circle(let classes, let center, let radius):
      return .circle(classes, center: moved(center), radius: radius)
    case .shape(let classes, let points): return .shape(classes, points.map(moved))
    case .line(let classes, let start, let end):
      return .line(classes, from: moved(start), to: moved(end))
    case .path(let classes, let pieces, let isClosed):
      return .path(classes, pieces.map { $0.map(moved) }, isClosed: isClosed)
    case .band(let classes, let start, let end, let thickness, let isHatched):
      return .band(
        classes, from: moved(start), to: moved(end), thickness: thickness, isHatched: isHatched)
    case .text(let line):
      return .text(
        TextLine(
          runs: line.runs, x: line.x, anchor: line.anchor, top: line.top + distance,
          fontSize: line.fontSize))
    }
  }
}
