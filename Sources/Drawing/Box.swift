/// A place in a picture, in its own units, from the top left.
struct Point: Sendable, Equatable {
  let x: Double
  let y: Double
}

/// A rectangle in a picture.
struct Box: Sendable, Equatable {
  let minX: Double
  let minY: Double
  let maxX: Double
  let maxY: Double

  init(minX: Double, minY: Double, maxX: Double, maxY: Double) {
    self.minX = minX
    self.minY = minY
    self.maxX = maxX
    self.maxY = maxY
  }

  /// The smallest rectangle around some points; empty at the origin without any.
  init(around points: [Point]) {
    self.init(
      minX: points.map(\.x).min() ?? 0, minY: points.map(\.y).min() ?? 0,
      maxX: points.map(\.x).max() ?? 0, maxY: points.map(\.y).max() ?? 0)
  }

  var width: Double { maxX - minX }
  var height: Double { maxY - minY }

  /// Whether the two share more than an edge.
  func overlaps(_ other: Box) -> Bool {
    minX < other.maxX && other.minX < maxX && minY < other.maxY && other.minY < maxY
  }

  /// Whether all of the other is in this one.
  func contains(_ other: Box) -> Bool {
    minX <= other.minX && other.maxX <= maxX && minY <= other.minY && other.maxY <= maxY
  }
}
