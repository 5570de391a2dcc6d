/// A column with what its value leaves open: an arrow, a soft end, an outline.
struct ColumnMark: Sendable {
  private let amount: DrawnValue
  private let minX: Double
  private let width: Double
  private let zero: Double
  private let near: Double
  private let far: Double

  private static let arrowGap = 3.0
  private static let arrowHeight = 9.0
  private static let arrowThickness = 3.5

  init(_ amount: DrawnValue, minX: Double, width: Double, scale: ValueScale) {
    self.amount = amount
    self.minX = minX
    self.width = width
    zero = scale.position(of: 0)
    let positions = [amount.lower, amount.upper].map { scale.position(of: $0) }
    let isNegative = amount.upper < 0
    near = isNegative ? positions[1] : positions[0]
    far = isNegative ? positions[0] : positions[1]
  }

  /// Whether the column hangs below the line of zero.
  var isNegative: Bool { amount.upper < 0 }

  private var hasArrow: Bool { amount.shape == .above && !isNegative }
  private var maxX: Double { minX + width }

  var top: Double {
    let mark = min(zero, near, far)
    return hasArrow ? mark - Self.arrowGap - Self.arrowHeight - Self.arrowThickness : mark
  }
  var bottom: Double { max(zero, near, far) }

  /// Draws the column.
  /// - Parameter isHatched: whether it covers only a part of its time.
  func draw(isHatched: Bool, into picture: inout Picture) {
    func rectangle(_ classes: StaticString, from start: Double, to end: Double, _ isHatched: Bool) {
      guard start != end else { return }
      let box = Box(minX: minX, minY: min(start, end), maxX: maxX, maxY: max(start, end))
      picture.add(.bar(classes, box, isHatched: isHatched))
    }
    if amount.lower < 0, amount.upper > 0 {
      rectangle("soft", from: near, to: far, false)
    } else if amount.shape == .below {
      rectangle("bar hollow", from: zero, to: far, false)
    } else {
      rectangle(isHatched ? "hatched" : "bar", from: zero, to: near, isHatched)
      rectangle("soft", from: near, to: far, false)
    }
    if hasArrow {
      let foot = near - Self.arrowGap
      let middle = (minX + maxX) / 2
      let tip = foot - Self.arrowThickness - Self.arrowHeight
      picture.add(
        .shape(
          "bar",
          [
            Point(x: minX, y: foot), Point(x: minX, y: foot - Self.arrowThickness),
            Point(x: middle, y: tip), Point(x: maxX, y: foot - Self.arrowThickness),
            Point(x: maxX, y: foot), Point(x: middle, y: tip + Self.arrowThickness),
          ]))
    }
  }
}
