/// Where days stand on a line: a linear scale from day numbers to positions.
struct DayScale: Sendable {
  /// The days that the line shows; not empty.
  let days: Range<Int>
  let positions: ClosedRange<Double>

  /// Where a day begins; days off the line stand at its ends.
  func start(of day: Int) -> Double {
    let day = min(max(day, days.lowerBound), days.upperBound)
    let share = Double(day - days.lowerBound) / Double(max(days.count, 1))
    return positions.lowerBound + (positions.upperBound - positions.lowerBound) * share
  }

  /// Where a day ends.
  func end(of day: Int) -> Double { start(of: day == .max ? day : day + 1) }

  /// The noon of a day.
  func middle(of day: Int) -> Double { (start(of: day) + end(of: day)) / 2 }
}
