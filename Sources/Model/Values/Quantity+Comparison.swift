extension Quantity {
  /// Whether two quantities measure the same: the same kind of unit, how often and for how long.
  ///
  /// Things that are counted are taken to be the same things, whatever words name them: it is for the
  /// figure to say what is counted. A share (`a third`) and a percentage are comparable.
  public func isComparable(with other: Quantity) -> Bool {
    factor(to: other) != nil
  }

  /// Whether no value is allowed by both; false when they are not comparable.
  public func isDisjoint(from other: Quantity) -> Bool {
    guard let factor = factor(to: other), let own = interval.scaled(by: factor)
    else { return false }
    return own.isDisjoint(from: other.interval)
  }

  /// Whether two quantities say the same, however they are written.
  public func isEquivalent(to other: Quantity) -> Bool {
    comparator == other.comparator && lower.value == other.lower.value
      && upper.value == other.upper.value && unit == other.unit && complement == other.complement
      && rate == other.rate && span == other.span && interval == other.interval
  }

  /// What this quantity's numbers are multiplied by to stand in the other's unit; nil when the two are
  /// not comparable.
  public func factor(to other: Quantity) -> Number? {
    rate == other.rate && span == other.span ? commonFactor(with: other) : nil
  }

  private func commonFactor(with other: Quantity) -> Number? {
    switch (unit, other.unit) {
    case (.currency(let left), .currency(let right)):
      return left == right ? .one : nil
    case (.measure(let left), .measure(let right)):
      if left == right { return .one }
      guard let from = MeasureUnit.named(left), let to = MeasureUnit.named(right),
        from.dimension == to.dimension
      else { return nil }
      return try? from.factor / to.factor
    case (.none, .none), (.counted, .counted), (.none, .counted), (.counted, .none),
      (.times, .times), (.none, .times), (.times, .none), (.percent, .percent),
      (.percentagePoint, .percentagePoint), (.percent, .none), (.none, .percent):
      return .one
    default:
      return nil
    }
  }
}

extension QuantityInterval {
  /// The interval times a positive number; nil when that leaves the range.
  func scaled(by factor: Number) -> QuantityInterval? {
    if factor == .one { return self }
    var result = self
    if let lower {
      guard let value = try? lower * factor else { return nil }
      result.lower = value
    }
    if let upper {
      guard let value = try? upper * factor else { return nil }
      result.upper = value
    }
    return result
  }
}
