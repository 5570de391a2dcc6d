/// The measures of a picture of stages, in the units of its `viewBox`.
enum StagesMeasures {
  /// Half of a mark's width.
  static let radius = 5.0
  /// Between the middles of marks that would hide each other.
  static let markGap = 13.0
  /// Between words beside each other.
  static let labelGap = 8.0
  static let rowGap = 12.0
  static let maximumTicks = 10

  /// How wide the column of names is; 0 when names stand above their lines.
  static func nameColumn(_ format: DrawingFormat) -> Double { format.isWide ? 220 : 0 }

  /// How wide the column of stages without a date is: the name of a stage fits beside its mark.
  static let undatedColumn = 112.0
}
