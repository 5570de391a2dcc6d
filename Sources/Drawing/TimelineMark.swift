/// The mark of a row: where it begins and ends, and how it is drawn.
///
/// Events are round, measures are pointed: the shape tells them apart without colour.
struct TimelineMark: Sendable {
  enum Edge: Sendable, Equatable {
    case closed, arrow, broken
  }

  let kind: TimelineDrawing.Kind
  let isCertain: Bool
  let minX: Double
  let maxX: Double
  let left: Edge
  let right: Edge
  /// A single day, rather than a span.
  let isMoment: Bool

  /// Half of a moment's width.
  static let radius = 5.0
  /// How wide a span is at least, so that it differs from a moment.
  static let minimumSpan = 15.0
  private static let halfHeight = 4.0
  private static let tip = 8.0

  /// The room that a mark takes around `y`.
  func box(at y: Double) -> Box {
    Box(minX: minX, minY: y - Self.radius - 1, maxX: maxX, maxY: y + Self.radius + 1)
  }

  /// The mark of a row's time on a line of time.
  init(_ key: TimelineGroup.Key, scale: DayScale, arrowLength: Double) {
    kind = key.kind
    isCertain = key.isCertain
    let (lowest, highest) = (scale.positions.lowerBound, scale.positions.upperBound)
    var (left, right) = (Edge.closed, Edge.closed)
    var (minX, maxX) = (lowest, highest)
    var first: Int?
    var last: Int?
    if case .day(let day) = key.start { first = day }
    if case .day(let day) = key.end { last = day }
    if let day = first, let other = last, other < day { (first, last) = (other, day) }

    switch (first, key.start) {
    case (let day?, _):
      minX = scale.start(of: day)
      if day < scale.days.lowerBound { (left, minX) = (.arrow, lowest - arrowLength) }
    case (nil, .unknown):
      left = .broken
      minX = max(scale.end(of: last ?? scale.days.lowerBound) - 2 * arrowLength, lowest)
    default: (left, minX) = (.arrow, lowest - arrowLength)
    }
    switch (last, key.end) {
    case (let day?, _):
      maxX = scale.end(of: day)
      if day >= scale.days.upperBound { (right, maxX) = (.arrow, highest + arrowLength) }
    case (nil, .unknown):
      right = .broken
      maxX = min(scale.start(of: first ?? scale.days.lowerBound) + 2 * arrowLength, highest)
    default: (right, maxX) = (.arrow, highest + arrowLength)
    }

    isMoment = left == .closed && right == .closed && first == last
    let least = isMoment ? 2 * Self.radius : Self.minimumSpan
    if maxX - minX < least || isMoment {
      let middle = (minX + maxX) / 2
      (minX, maxX) = (middle - least / 2, middle + least / 2)
    }
    (self.left, self.right, self.minX, self.maxX) = (left, right, minX, maxX)
  }

  /// A mark that stands for its kind in the key of the picture.
  init(kind: TimelineDrawing.Kind, isCertain: Bool, at x: Double) {
    (self.kind, self.isCertain) = (kind, isCertain)
    (minX, maxX) = (x, x + 2 * Self.radius)
    (left, right) = (.closed, .closed)
    isMoment = true
  }

  /// Draws the mark with its middle at `y`.
  func draw(at y: Double, into svg: inout SVGWriter) {
    let middle = (minX + maxX) / 2
    switch (isMoment, kind) {
    case (true, .event):
      svg.circle(
        isCertain ? "dot" : "dot hollow", center: Point(x: middle, y: y), radius: Self.radius - 0.5)
    case (true, .measure):
      polygon(
        [(minX, y), (middle, y - Self.radius), (maxX, y), (middle, y + Self.radius)],
        isCertain ? "dot" : "dot hollow", &svg)
    case (false, .event) where left == .closed && right == .closed:
      svg.rectangle(
        isCertain ? "bar" : "bar hollow",
        Box(minX: minX, minY: y - Self.halfHeight, maxX: maxX, maxY: y + Self.halfHeight),
        radius: Self.halfHeight)
    default: drawBar(at: y, into: &svg)
    }
  }

  /// Draws a bar with pointed, arrowed or broken ends.
  private func drawBar(at y: Double, into svg: inout SVGWriter) {
    let classes: StaticString = isCertain ? "bar" : "bar hollow"
    let half = Self.halfHeight
    let wing = Self.radius + 1
    let point = kind == .measure ? half : 0
    var (from, to) = (minX, maxX)
    if left == .broken { from = pieces(from: minX, direction: 1, y, classes, &svg) }
    if right == .broken { to = pieces(from: maxX, direction: -1, y, classes, &svg) }
    var outline: [(Double, Double)] = []
    switch left {
    case .arrow:
      outline += [
        (from + Self.tip, y + half), (from + Self.tip, y + wing), (from, y),
        (from + Self.tip, y - wing), (from + Self.tip, y - half),
      ]
    case .closed: outline += [(from + point, y + half), (from, y), (from + point, y - half)]
    case .broken: outline += [(from, y + half), (from, y - half)]
    }
    switch right {
    case .arrow:
      outline += [
        (to - Self.tip, y - half), (to - Self.tip, y - wing), (to, y), (to - Self.tip, y + wing),
        (to - Self.tip, y + half),
      ]
    case .closed: outline += [(to - point, y - half), (to, y), (to - point, y + half)]
    case .broken: outline += [(to, y - half), (to, y + half)]
    }
    polygon(outline, classes, &svg)
  }

  /// Draws the pieces that a bar breaks up into where its end is unknown; gives where it is whole.
  private func pieces(
    from x: Double, direction: Double, _ y: Double, _ classes: StaticString,
    _ svg: inout SVGWriter
  ) -> Double {
    // A bar too short for three pieces keeps its proportions.
    let unit = min((maxX - minX) / (left == right ? 2 : 1), 24) / 24
    var x = x
    for width in [2.0, 4, 6] {
      let far = x + direction * width * unit
      svg.rectangle(
        classes,
        Box(
          minX: min(x, far), minY: y - Self.halfHeight, maxX: max(x, far),
          maxY: y + Self.halfHeight))
      x = far + direction * 3 * unit
    }
    return x
  }

  private func polygon(
    _ points: [(Double, Double)], _ classes: StaticString, _ svg: inout SVGWriter
  ) {
    svg.polygon(classes, points.map { Point(x: $0.0, y: $0.1) })
  }
}
