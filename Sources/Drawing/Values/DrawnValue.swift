public import Model

/// A quantity as a mark on a scale: where it stands, and which side of it is open.
public struct DrawnValue: Sendable, Equatable {
  public enum Shape: Sendable, Equatable {
    /// One number.
    case exact
    /// About a number, or between two: ``lower`` and ``upper`` differ.
    case about, between
    /// The number and everything above it: "more than", "at least".
    case above
    /// The number and everything below it: "under", "up to".
    case below
  }

  public let shape: Shape
  /// The number that is stated, or the lower end of what is meant.
  public let lower: Double
  /// The upper end of what is meant; the same as ``lower`` for one number.
  public let upper: Double
  /// The number in the words of the source; the lower of two.
  public let stated: Double

  /// - Parameter factor: what the quantity's numbers are multiplied by to stand on the scale.
  public init(_ quantity: Quantity, times factor: Number = .one) {
    let interval = quantity.interval
    let scale = factor.double
    let stated = quantity.lower.value.double * scale
    let low = (interval.lower ?? quantity.lower.value).double * scale
    let high = (interval.upper ?? quantity.upper.value).double * scale
    switch quantity.comparator {
    case .over, .atLeast: self.init(.above, stated, stated, stated)
    case .under, .atMost: self.init(.below, stated, stated, stated)
    case .about, .nearly, .justOver, .justUnder: self.init(.about, low, high, stated)
    case .exactly where quantity.lower.form == .magnitude: self.init(.between, low, high, stated)
    case .exactly:
      // What is rounded is drawn where it is stated: the eye could not see the difference.
      let end = quantity.upper.value.double * scale
      self.init(
        stated == end ? .exact : .between, min(stated, end), max(stated, end),
        stated)
    }
  }

  /// A number in a unit, worked out from others.
  public init(_ number: Number, isExact: Bool) {
    self.init(isExact ? .exact : .about, number.double, number.double)
  }

  init(_ shape: Shape, _ lower: Double, _ upper: Double, _ stated: Double? = nil) {
    self.shape = shape
    self.stated = stated ?? lower
    self.lower = lower
    self.upper = upper
  }
}
