/// The measures of a picture of relations, in the units of its `viewBox`.
struct RelationsMeasures: Sendable {
  /// How far a body stands in from the one that it belongs to.
  let indent: Double
  /// How many steps in there are at most; what is deeper stands as far in.
  let deepest: Int
  /// Between the arrows that go down the right side.
  let laneWidth: Double

  /// Half of the width of a body's mark.
  static let radius = 3.0
  static let rowGap = 6.0
  /// How many arrows stand beside each other; further ones share their lines.
  static let mostLanes = 6

  init(_ format: DrawingFormat) {
    (indent, deepest, laneWidth) = format.isWide ? (22, 10, 16) : (15, 6, 11)
  }
}
