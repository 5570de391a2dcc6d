/// A statement on a scale: a dot, a bar between two ends, an arrow on an open side.
struct CompareMark: Sendable {
  private let amount: DrawnValue
  private let y: Double
  private let lower: Double
  private let upper: Double
  private let stated: Double
  /// Where an arrow ends.
  private let tip: Double

  private static let radius = 5.5
  private static let half = 3.5
  private static let slit = 2.0
  /// How long an arrow is where there is room for it.
  static let arrowLength = 34.0
  private static let headLength = 8.0

  /// - Parameter limit: how far to the right there is a picture.
  init(_ amount: DrawnValue, scale: ValueScale, y: Double, limit: Double) {
    self.amount = amount
    self.y = y
    lower = scale.position(of: amount.lower)
    upper = scale.position(of: amount.upper)
    stated = scale.position(of: amount.stated)
    switch amount.shape {
    case .above: tip = min(stated + Self.arrowLength, limit)
    case .below: tip = max(stated - Self.arrowLength, scale.first)
    default: tip = stated
    }
  }

  private var hasDot: Bool { amount.shape != .between }

  var minX: Double { min(lower, tip, hasDot ? stated - Self.radius : lower) }
  var maxX: Double { max(upper, tip, hasDot ? stated + Self.radius : upper) }

  /// Draws the mark.
  /// - Parameter isHollow: whether it covers only a part of its time.
  func draw(isHollow: Bool, into picture: inout Picture) {
    func bar(_ classes: StaticString, from start: Double, to end: Double) {
      guard end > start else { return }
      picture.add(
        .bar(
          classes, Box(minX: start, minY: y - Self.half, maxX: end, maxY: y + Self.half),
          radius: amount.shape == .between ? Self.half : 0))
    }
    switch amount.shape {
    case .between: bar(isHollow ? "bar hollow" : "bar", from: lower, to: upper)
    case .about:
      bar("soft", from: lower, to: stated - Self.radius - Self.slit)
      bar("soft", from: stated + Self.radius + Self.slit, to: upper)
    case .above: arrow(from: stated + Self.radius + Self.slit, direction: 1, &picture)
    case .below: arrow(from: stated - Self.radius - Self.slit, direction: -1, &picture)
    case .exact: break
    }
    if hasDot {
      picture.add(
        .circle(
          isHollow ? "dot hollow" : "dot", center: Point(x: stated, y: y), radius: Self.radius))
    }
  }

  private func arrow(from start: Double, direction: Double, _ picture: inout Picture) {
    guard (tip - start) * direction > Self.headLength else { return }
    let neck = tip - direction * Self.headLength
    let thin = 1.25
    picture.add(
      .shape(
        "bar",
        [
          Point(x: start, y: y - thin), Point(x: neck, y: y - thin),
          Point(x: neck, y: y - Self.half - 1.5), Point(x: tip, y: y),
          Point(x: neck, y: y + Self.half + 1.5), Point(x: neck, y: y + thin),
          Point(x: start, y: y + thin),
        ]))
  }
}
