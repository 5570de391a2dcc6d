/// Where values stand on a line: a linear scale.
struct ValueScale: Sendable {
  let values: ClosedRange<Double>
  /// Where the lowest value stands, and where the highest.
  let first: Double
  let last: Double

  /// Where a value stands; values off the line stand at its ends.
  func position(of value: Double) -> Double {
    let value = min(max(value, values.lowerBound), values.upperBound)
    let size = values.upperBound - values.lowerBound
    return first + (last - first) * (size > 0 ? (value - values.lowerBound) / size : 0)
  }
}
