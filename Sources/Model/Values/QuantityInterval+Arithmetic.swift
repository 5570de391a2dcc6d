extension QuantityInterval {
  /// All values with the other sign.
  public var negated: QuantityInterval {
    QuantityInterval(
      upper?.negated, lower?.negated, includesLower: includesUpper, includesUpper: includesLower)
  }

  /// All sums of a value of one and a value of the other.
  public static func + (left: QuantityInterval, right: QuantityInterval) throws(NumberError)
    -> QuantityInterval
  {
    QuantityInterval(
      try sum(left.lower, right.lower), try sum(left.upper, right.upper),
      includesLower: left.includesLower && right.includesLower,
      includesUpper: left.includesUpper && right.includesUpper)
  }

  /// All products of a value of one and a value of the other.
  public static func * (left: QuantityInterval, right: QuantityInterval) throws(NumberError)
    -> QuantityInterval
  {
    var lowest: End?
    var highest: End?
    for first in [left.lowerEnd, left.upperEnd] {
      for second in [right.lowerEnd, right.upperEnd] {
        let product = try first * second
        lowest = lowest.map { $0.isFurther(product, .lower) ? $0 : product } ?? product
        highest = highest.map { $0.isFurther(product, .upper) ? $0 : product } ?? product
      }
    }
    guard let lowest, let highest else { return .unbounded }
    return QuantityInterval(
      lowest.finite, highest.finite, includesLower: lowest.isIncluded,
      includesUpper: highest.isIncluded)
  }

  /// All quotients of a value of one and a value of the other.
  /// - Throws: ``NumberError/divisionByZero`` when the other can be zero, or comes as near as one likes.
  public static func / (left: QuantityInterval, right: QuantityInterval) throws(NumberError)
    -> QuantityInterval
  {
    let isPositive = right.lower.map { $0 > .zero } ?? false
    let isNegative = right.upper.map { $0 < .zero } ?? false
    guard isPositive || isNegative else { throw .divisionByZero }
    // One over an end that is missing is zero, which is approached and never reached.
    let lower = try right.upper.map { end throws(NumberError) in try .one / end } ?? .zero
    let upper = try right.lower.map { end throws(NumberError) in try .one / end } ?? .zero
    return try left
      * QuantityInterval(
        lower, upper, includesLower: right.includesUpper, includesUpper: right.includesLower)
  }

  private static func sum(_ left: Number?, _ right: Number?) throws(NumberError) -> Number? {
    guard let left, let right else { return nil }
    return try left + right
  }

  private var lowerEnd: End {
    lower.map { .finite($0, includesLower) } ?? .infinite(isNegative: true)
  }

  private var upperEnd: End {
    upper.map { .finite($0, includesUpper) } ?? .infinite(isNegative: false)
  }

  private enum Side { case lower, upper }

  /// An end of an interval, with infinity for one that is missing.
  private enum End {
    case finite(Number, Bool)
    case infinite(isNegative: Bool)

    var finite: Number? { if case .finite(let number, _) = self { number } else { nil } }
    var isIncluded: Bool { if case .finite(_, let isIncluded) = self { isIncluded } else { false } }

    private var sign: Int {
      switch self {
      case .finite(let number, _): number == .zero ? 0 : number.isNegative ? -1 : 1
      case .infinite(let isNegative): isNegative ? -1 : 1
      }
    }

    static func * (left: End, right: End) throws(NumberError) -> End {
      if case .finite(let first, let isFirst) = left, case .finite(let second, let isSecond) = right
      {
        // Zero reached by one factor is reached by the product, whatever the other does.
        let isIncluded =
          isFirst && isSecond || isFirst && first == .zero || isSecond && second == .zero
        return .finite(try first * second, isIncluded)
      }
      let sign = left.sign * right.sign
      if sign == 0 {
        // A zero end times values without bound: zero is the limit, reached when the end is.
        let zero = left.sign == 0 ? left : right
        return .finite(.zero, zero.isIncluded)
      }
      return .infinite(isNegative: sign < 0)
    }

    /// Whether this end lies further out on that side than another, or is as far and included.
    func isFurther(_ other: End, _ side: Side) -> Bool {
      switch (self, other) {
      case (.infinite(let isNegative), .infinite(let otherIsNegative)):
        return isNegative == otherIsNegative || isNegative == (side == .lower)
      case (.infinite(let isNegative), .finite):
        return isNegative == (side == .lower)
      case (.finite, .infinite(let isNegative)):
        return isNegative != (side == .lower)
      case (.finite(let own, let isIncluded), .finite(let its, _)):
        if own == its { return isIncluded }
        return side == .lower ? own < its : own > its
      }
    }
  }
}
