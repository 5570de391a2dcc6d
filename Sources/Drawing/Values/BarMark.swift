/// A bar that lies, from zero to its value, with what the value leaves open.
struct BarMark: Sendable {
  let amount: DrawnValue
  let middle: Double
  let height: Double
  let scale: ValueScale
  let arrowWidth: Double

  private static let gap = 3.0

  init(
    _ amount: DrawnValue, middle: Double, height: Double, scale: ValueScale, arrowWidth: Double
  ) {
    self.amount = amount
    self.middle = middle
    self.height = height
    self.scale = scale
    self.arrowWidth = arrowWidth
  }

  /// Draws the bar.
  /// - Parameter isHatched: whether it stands for a part, or for what is not known.
  /// - Returns: where words may begin beside it.
  func draw(isHatched: Bool, into picture: inout Picture) -> Double {
    let zero = scale.position(of: 0)
    let lower = scale.position(of: amount.lower)
    let upper = scale.position(of: amount.upper)
    func rectangle(_ classes: StaticString, from start: Double, to end: Double, _ isHatched: Bool) {
      guard start != end else { return }
      let box = Box(
        minX: min(start, end), minY: middle - height / 2, maxX: max(start, end),
        maxY: middle + height / 2)
      picture.add(.bar(classes, box, isHatched: isHatched))
    }
    let isNegative = amount.upper < 0
    let near = isNegative ? upper : lower
    let far = isNegative ? lower : upper
    if amount.lower < 0, amount.upper > 0 {
      rectangle("soft", from: lower, to: upper, false)
    } else if amount.shape == .below {
      rectangle("bar hollow", from: zero, to: far, false)
    } else {
      rectangle(isHatched ? "hatched" : "bar", from: zero, to: near, isHatched)
      rectangle("soft", from: near, to: far, false)
    }
    let end = max(zero, lower, upper)
    guard amount.shape == .above, !isNegative else { return end }
    let foot = end + Self.gap
    let tip = end + arrowWidth - Self.gap
    let thickness = 3.5
    picture.add(
      .shape(
        "bar",
        [
          Point(x: foot, y: middle - height / 2),
          Point(x: foot + thickness, y: middle - height / 2),
          Point(x: tip, y: middle), Point(x: foot + thickness, y: middle + height / 2),
          Point(x: foot, y: middle + height / 2), Point(x: tip - thickness, y: middle),
        ]))
    return tip
  }
}
