import Model
import Tracing

/// Whether a stated total is a fair rounding of a sum.
enum FairSum {
  /// - Parameters:
  ///   - stated: what is stated.
  ///   - total: the stated values that are possible, in the unit of the sum.
  ///   - number: the stated value in the unit of the sum.
  ///   - sum: the parts as they are written, added up.
  ///   - possible: all sums that the parts allow.
  ///   - parts: what was added.
  static func isFair(
    _ stated: Quantity, _ total: QuantityInterval, _ number: Number, sum: Number,
    possible: QuantityInterval, parts: [FigureValue]
  ) -> Bool {
    if total.isDisjoint(from: possible) { return false }
    // What is known only roughly can come to anything that overlaps.
    guard stated.comparator == .exactly, !stated.isRange, parts.allSatisfy(\.isPlainNumber) else {
      return true
    }
    if total.contains(sum) || number == sum { return true }
    // Each part was rounded, so that the last digit of the sum may be another.
    let steps = ([total] + parts.compactMap(\.interval)).compactMap(\.width)
    guard let finest = steps.min(), let off = try? (number - sum).magnitude * Number(2),
      let allowed = try? finest * Number(max(2, parts.count))
    else { return true }
    return off <= allowed
  }
}

extension FigureValue {
  /// Whether its value is one number without `about` or `more than`.
  fileprivate var isPlainNumber: Bool {
    if isDerived || statements.isEmpty { return computed?.interval.width != nil }
    return statements[0].quantity.comparator == .exactly && !statements[0].quantity.isRange
  }
}

extension QuantityInterval {
  /// From end to end; nil when it has no end.
  fileprivate var width: Number? {
    guard let lower, let upper else { return nil }
    return try? upper - lower
  }
}
