/// The values that a statement allows: from a lower to an upper bound, either of which may be missing.
public struct QuantityInterval: Sendable, Hashable {
  /// Nil when there is no lower bound.
  public var lower: Number?
  /// Nil when there is no upper bound.
  public var upper: Number?
  /// Whether ``lower`` itself is allowed.
  public var includesLower: Bool
  /// Whether ``upper`` itself is allowed.
  public var includesUpper: Bool

  public init(
    _ lower: Number?, _ upper: Number?, includesLower: Bool = true, includesUpper: Bool = true
  ) {
    self.lower = lower
    self.upper = upper
    self.includesLower = includesLower && lower != nil
    self.includesUpper = includesUpper && upper != nil
  }

  /// One value alone.
  public init(_ value: Number) { self.init(value, value) }

  /// Every value.
  public static let unbounded = QuantityInterval(nil, nil)

  /// The value, when only one is allowed.
  public var single: Number? { lower == upper ? lower : nil }

  public func contains(_ value: Number) -> Bool {
    if let lower, value < lower || value == lower && !includesLower { return false }
    if let upper, value > upper || value == upper && !includesUpper { return false }
    return true
  }

  /// Whether no value is allowed by both.
  public func isDisjoint(from other: QuantityInterval) -> Bool {
    isBelow(other) || other.isBelow(self)
  }

  private func isBelow(_ other: QuantityInterval) -> Bool {
    guard let upper, let lower = other.lower else { return false }
    return upper < lower || upper == lower && !(includesUpper && other.includesLower)
  }
}
