/// The measures of a map, in the units of its `viewBox`.
extension DrawingFormat {
  /// How much taller than wide a map may be.
  var steepest: Double { isWide ? 0.72 : 1.3 }
  /// Half of the width of a place's mark.
  static let placeRadius = 4.5
  /// Between a place's mark and its name.
  static let placeGap = 5.0
  /// How wide a line of a name on a map may be.
  var placeWidth: Double { width * 0.4 }
}
