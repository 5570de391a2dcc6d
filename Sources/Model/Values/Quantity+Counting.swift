extension Quantity {
  /// Whether it is a whole number of things, up to some limit, that a reader could count.
  public func isSmallCount(upTo limit: Int) -> Bool {
    switch unit {
    case .none, .counted: break
    case .currency, .percent, .percentagePoint, .times, .measure: return false
    }
    guard lower.form != .magnitude else { return false }
    return [lower.value, upper.value].allSatisfy {
      $0.isInteger && !$0.isNegative && $0 <= Number(limit)
    }
  }
}
