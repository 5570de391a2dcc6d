/// Cuts lines and areas at the edges of a box.
enum Clipping {
  /// The part of an area that lies in the box: Sutherland and Hodgman's way, O(n).
  static func area(_ ring: [Point], to box: Box) -> [Point] {
    var ring = ring
    for edge in Edge.allCases {
      var kept: [Point] = []
      for (index, point) in ring.enumerated() {
        let previous = ring[index == 0 ? ring.count - 1 : index - 1]
        if edge.keeps(point, box) != edge.keeps(previous, box) {
          kept.append(edge.crossing(previous, point, box))
        }
        if edge.keeps(point, box) { kept.append(point) }
      }
      ring = kept
    }
    return ring
  }

  /// The pieces of a line that lie in the box, O(n).
  static func line(_ points: [Point], to box: Box) -> [[Point]] {
    var pieces: [[Point]] = []
    var piece: [Point] = []
    for (start, end) in zip(points, points.dropFirst()) {
      guard let (from, to) = segment(start, end, to: box) else {
        if piece.count > 1 { pieces.append(piece) }
        piece = []
        continue
      }
      if piece.last != from {
        if piece.count > 1 { pieces.append(piece) }
        piece = [from]
      }
      piece.append(to)
    }
    if piece.count > 1 { pieces.append(piece) }
    return pieces
  }

  /// The part of a straight line in the box; nil when none is: Liang and Barsky's way.
  static func segment(_ start: Point, _ end: Point, to box: Box) -> (Point, Point)? {
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    var (first, last) = (0.0, 1.0)
    let sides = [
      (-dx, start.x - box.minX), (dx, box.maxX - start.x),
      (-dy, start.y - box.minY), (dy, box.maxY - start.y),
    ]
    for (change, room) in sides {
      if change == 0 {
        if room < 0 { return nil }
      } else if change < 0 {
        first = max(first, room / change)
      } else {
        last = min(last, room / change)
      }
    }
    guard first <= last else { return nil }
    func at(_ share: Double) -> Point {
      share == 0
        ? start : share == 1 ? end : Point(x: start.x + share * dx, y: start.y + share * dy)
    }
    return (at(first), at(last))
  }

  /// The points without those that no eye could tell from the one before.
  static func thinned(_ points: [Point]) -> [Point] {
    var kept: [Point] = []
    for (index, point) in points.enumerated() {
      if let last = kept.last, index < points.count - 1,
        abs(point.x - last.x) + abs(point.y - last.y) < 0.8
      {
        continue
      }
      kept.append(point)
    }
    return kept
  }

  private enum Edge: CaseIterable {
    case left, right, top, bottom

    func keeps(_ point: Point, _ box: Box) -> Bool {
      switch self {
      case .left: point.x >= box.minX
      case .right: point.x <= box.maxX
      case .top: point.y >= box.minY
      case .bottom: point.y <= box.maxY
      }
    }

    /// Where a line from one side of the edge to the other crosses it.
    func crossing(_ a: Point, _ b: Point, _ box: Box) -> Point {
      switch self {
      case .left: vertical(a, b, box.minX)
      case .right: vertical(a, b, box.maxX)
      case .top: horizontal(a, b, box.minY)
      case .bottom: horizontal(a, b, box.maxY)
      }
    }

    private func vertical(_ a: Point, _ b: Point, _ x: Double) -> Point {
      Point(x: x, y: a.y + (b.y - a.y) * (x - a.x) / (b.x - a.x))
    }

    private func horizontal(_ a: Point, _ b: Point, _ y: Double) -> Point {
      Point(x: a.x + (b.x - a.x) * (y - a.y) / (b.y - a.y), y: y)
    }
  }
}
