/// Finds room for names on a map: beside their marks, or at the end of a line that leads there.
struct MapLabelPlacement: Sendable {
  let frame: Box
  let format: DrawingFormat
  /// What no name may cover.
  private(set) var obstacles: [Box]
  private(set) var labels: [MapLabel] = []

  private static let sides: [MapLabel.Side] = [
    .right, .left, .above, .below, .rightAbove, .rightBelow, .leftAbove, .leftBelow,
  ]
  private static let distances: [Double] = [0, 8, 18, 30, 44, 60, 78, 98, 120]

  init(frame: Box, obstacles: [Box], _ format: DrawingFormat) {
    self.frame = frame
    self.obstacles = obstacles
    self.format = format
  }

  /// Names a mark at a point; false when there is no room anywhere near.
  mutating func name(_ texts: [String], markAt point: Point) -> Bool {
    let nearest = DrawingFormat.placeRadius + DrawingFormat.placeGap
    for distance in Self.distances {
      for side in Self.sides {
        var label = MapLabel(
          texts, at: point, side, distance: nearest + distance, format.fontSize)
        if distance > 0 {
          let end = label.nearest(to: point)
          label.leader = .init(
            start: Self.edge(of: point, towards: end, DrawingFormat.placeRadius), end: end)
        }
        if fits(label, markAt: point) {
          labels.append(label)
          return true
        }
      }
    }
    return false
  }

  /// Writes a name over the first of some points where there is room.
  mutating func write(_ texts: [String], overOneOf points: [Point]) {
    for point in points {
      let label = MapLabel(
        texts, isMuted: true, at: point, .over, distance: 0, format.fontSize)
      if fits(label, markAt: nil) {
        labels.append(label)
        return
      }
    }
  }

  private func fits(_ label: MapLabel, markAt mark: Point?) -> Bool {
    guard frame.contains(label.box) else { return false }
    let wide = label.box.expanded(by: 2)
    for other in labels {
      if wide.overlaps(other.box) { return false }
      if let leader = other.leader, Clipping.segment(leader.start, leader.end, to: wide) != nil {
        return false
      }
      if let leader = label.leader,
        Clipping.segment(leader.start, leader.end, to: other.box.expanded(by: 1)) != nil
      {
        return false
      }
      if let a = label.leader, let b = other.leader, Self.cross(a, b) { return false }
    }
    for obstacle in obstacles {
      if wide.overlaps(obstacle) { return false }
      if let leader = label.leader, !(mark.map { obstacle.holds($0) } ?? false),
        Clipping.segment(leader.start, leader.end, to: obstacle) != nil
      {
        return false
      }
    }
    return true
  }

  private static func edge(of center: Point, towards point: Point, _ radius: Double) -> Point {
    let (dx, dy) = (point.x - center.x, point.y - center.y)
    let length = max((dx * dx + dy * dy).squareRoot(), 0.001)
    return Point(
      x: center.x + dx / length * (radius + 1), y: center.y + dy / length * (radius + 1))
  }

  private static func cross(_ a: MapLabel.Leader, _ b: MapLabel.Leader) -> Bool {
    func side(_ p: Point, _ q: Point, _ r: Point) -> Double {
      (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x)
    }
    return side(a.start, a.end, b.start) * side(a.start, a.end, b.end) < 0
      && side(b.start, b.end, a.start) * side(b.start, b.end, a.end) < 0
  }
}

extension Box {
  /// The box with so much more on every side.
  func expanded(by margin: Double) -> Box {
    Box(minX: minX - margin, minY: minY - margin, maxX: maxX + margin, maxY: maxY + margin)
  }

  /// Whether a point lies in it.
  func holds(_ point: Point) -> Bool {
    minX <= point.x && point.x <= maxX && minY <= point.y && point.y <= maxY
  }
}
