extension Quantity {
  /// The values that this statement allows, in whole units (0.88 for 88 %).
  ///
  /// | written | allowed |
  /// |---|---|
  /// | `3,500`, `nine`, `£12`, `a third` | that value alone: all its digits are there |
  /// | `£12 million`, `1.4 million`, `88%`, `15 tonnes`, `4.5` | all that is rounded to it: half a step of the last written digit either way, the lower end included |
  /// | `about 170` | half a step of the last digit that is not 0, either way, but at least 5 % and at most 10 % of the number |
  /// | `over 170` | above it |
  /// | `at least 170` | it and above |
  /// | `under 170` | from 0 to below it |
  /// | `up to 170` | from 0 to it |
  /// | `nearly 170` | from 10 % below it to below it |
  /// | `just over 170` | above it to 5 % above it |
  /// | `just under 170` | from 5 % below it to below it |
  /// | `5 to 10` | from the lower end of the first to the upper end of the second |
  /// | `hundreds` | from one to below ten of that word (100 to 1,000) |
  ///
  /// Qualifiers count from the number as written, not from what is rounded to it. For a negative
  /// number `under` and `up to` have no lower end.
  public var interval: QuantityInterval {
    let value = lower.value
    switch comparator {
    case .exactly:
      return QuantityInterval.hull(lower.roundingInterval(unit), upper.roundingInterval(unit))
    case .about:
      return QuantityInterval.hull(lower.tolerance, upper.tolerance)
    case .over:
      return QuantityInterval(value, nil, includesLower: false)
    case .atLeast:
      return QuantityInterval(value, nil)
    case .under:
      return QuantityInterval(
        value > .zero ? .zero : nil, value, includesUpper: false)
    case .atMost:
      return QuantityInterval(value.isNegative ? nil : .zero, value)
    case .nearly:
      return QuantityInterval.between(value, value.times(9, over: 10), includesFirst: false)
    case .justOver:
      return QuantityInterval.between(
        value, value.times(value.isNegative ? 95 : 105, over: 100), includesFirst: false)
    case .justUnder:
      return QuantityInterval.between(
        value, value.times(value.isNegative ? 105 : 95, over: 100), includesFirst: false)
    }
  }
}

extension Amount {
  /// Everything that is rounded to this amount when it is written with these digits.
  func roundingInterval(_ unit: Quantity.Unit) -> QuantityInterval {
    if form == .magnitude { return magnitudeInterval }
    let isMeasured: Bool
    switch unit {
    case .percent, .percentagePoint, .measure:
      isMeasured = form == .digits || form == .words || scale.rawValue > 0
    case .currency: isMeasured = scale.rawValue > 0
    case .none, .counted, .times: isMeasured = scale.rawValue > 0 || fractionDigits > 0
    }
    guard isMeasured, let half = halfStep(-fractionDigits), let low = try? value - half,
      let high = try? value + half
    else { return QuantityInterval(value) }
    return QuantityInterval(low, high, includesUpper: false)
  }

  /// What `about` allows around this amount.
  var tolerance: QuantityInterval {
    if form == .magnitude { return magnitudeInterval }
    let size = value.magnitude
    guard let least = size.times(5, over: 100), let most = size.times(10, over: 100) else {
      return .unbounded
    }
    let width = max(least, min(halfStep(lastPlace) ?? most, most))
    return QuantityInterval(try? value - width, try? value + width)
  }

  /// Half of one step of the digit at this power of ten of ``written``.
  private func halfStep(_ place: Int) -> Number? {
    guard let step = try? Number.powerOfTen(place + scale.rawValue) else { return nil }
    return step.times(1, over: 2)
  }

  private var magnitudeInterval: QuantityInterval {
    QuantityInterval(value, value.times(10, over: 1), includesUpper: false)
  }
}

extension QuantityInterval {
  /// The interval between two values given in either order; a missing one is no bound.
  fileprivate static func between(_ first: Number, _ second: Number?, includesFirst: Bool)
    -> QuantityInterval
  {
    guard let second else { return .unbounded }
    if first == second { return QuantityInterval(first) }
    return first < second
      ? QuantityInterval(first, second, includesLower: includesFirst)
      : QuantityInterval(second, first, includesUpper: includesFirst)
  }

  /// From the lower end of the first to the upper end of the second.
  fileprivate static func hull(_ first: QuantityInterval, _ second: QuantityInterval)
    -> QuantityInterval
  {
    QuantityInterval(
      first.lower, second.upper, includesLower: first.includesLower,
      includesUpper: second.includesUpper)
  }
}

extension Number {
  /// The number times a small fraction; nil when that leaves the range.
  fileprivate func times(_ top: Int128, over bottom: Int128) -> Number? {
    try? self * Number(top, over: bottom)
  }
}
