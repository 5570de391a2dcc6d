/// Why a calculation has no result.
public enum NumberError: Error, Sendable, Hashable {
  /// The result has more digits than a ``Number`` can hold (about 38).
  case overflow
  case divisionByZero
}

/// An exact number: a fraction in lowest terms.
///
/// Decimal numbers as people write them, percentages and thirds are all exact. No operation traps:
/// those that can leave the range throw ``NumberError/overflow``.
public struct Number: Sendable, Hashable {
  /// Carries the sign.
  public let numerator: Int128
  /// At least 1, without a common factor with ``numerator``.
  public let denominator: Int128

  public static let zero = Number(0)
  public static let one = Number(1)

  /// A whole number.
  public init(_ value: Int) {
    numerator = Int128(value)
    denominator = 1
  }

  /// The fraction `numerator / denominator`.
  public init(_ numerator: Int128, over denominator: Int128) throws(NumberError) {
    guard denominator != 0 else { throw .divisionByZero }
    let divisor = greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    let top = numerator.magnitude / divisor
    let bottom = denominator.magnitude / divisor
    guard top <= Int128.max.magnitude, bottom <= Int128.max.magnitude else { throw .overflow }
    let isNegative = (numerator < 0) != (denominator < 0)
    self.numerator = isNegative ? -Int128(top) : Int128(top)
    self.denominator = Int128(bottom)
  }

  /// A fraction that is in lowest terms already, its denominator positive.
  private init(reduced numerator: Int128, _ denominator: Int128) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// 10 to the power of `exponent`, which may be negative.
  public static func powerOfTen(_ exponent: Int) throws(NumberError) -> Number {
    guard exponent.magnitude <= 38 else { throw .overflow }
    var power: Int128 = 1
    for _ in 0..<exponent.magnitude { power *= 10 }
    return exponent < 0 ? Number(reduced: 1, power) : Number(reduced: power, 1)
  }

  public var isInteger: Bool { denominator == 1 }
  public var isNegative: Bool { numerator < 0 }
  /// The number with the other sign; never out of range.
  public var negated: Number { Number(reduced: -numerator, denominator) }
  /// The distance from zero.
  public var magnitude: Number { isNegative ? negated : self }
  /// The nearest floating-point number, for drawing.
  public var double: Double { Double(numerator) / Double(denominator) }
  /// The number when it is whole and small enough.
  public var int: Int? { isInteger ? Int(exactly: numerator) : nil }
}

extension Number: Comparable {
  public static func < (left: Number, right: Number) -> Bool {
    if left.denominator == right.denominator { return left.numerator < right.numerator }
    if left.isNegative != right.isNegative { return left.isNegative }
    let first = left.numerator.magnitude.multipliedFullWidth(by: right.denominator.magnitude)
    let second = right.numerator.magnitude.multipliedFullWidth(by: left.denominator.magnitude)
    if first.high == second.high && first.low == second.low { return false }
    let isCloser = (first.high, first.low) < (second.high, second.low)
    return isCloser != left.isNegative
  }
}

extension Number {
  public static func + (left: Number, right: Number) throws(NumberError) -> Number {
    let shared = greatestCommonDivisor(left.denominator.magnitude, right.denominator.magnitude)
    let leftFactor = right.denominator / Int128(shared)
    let rightFactor = left.denominator / Int128(shared)
    return try Number(
      sum(
        product(left.numerator, leftFactor), product(right.numerator, rightFactor)),
      over: product(left.denominator, leftFactor))
  }

  public static func - (left: Number, right: Number) throws(NumberError) -> Number {
    try left + right.negated
  }

  public static func * (left: Number, right: Number) throws(NumberError) -> Number {
    // Reducing crosswise first keeps the products as small as the result.
    let first = try Number(left.numerator, over: right.denominator)
    let second = try Number(right.numerator, over: left.denominator)
    return Number(
      reduced: try product(first.numerator, second.numerator),
      try product(first.denominator, second.denominator))
  }

  public static func / (left: Number, right: Number) throws(NumberError) -> Number {
    guard right.numerator != 0 else { throw .divisionByZero }
    return try left * Number(right.denominator, over: right.numerator)
  }

  /// The nearest whole number; a half goes away from zero.
  public func rounded() -> Number {
    let size = numerator.magnitude
    let bottom = denominator.magnitude
    let rest = size % bottom
    let whole = Int128(size / bottom) + (rest >= bottom - rest ? 1 : 0)
    return Number(reduced: isNegative ? -whole : whole, 1)
  }

  /// The nearest multiple of `step`; a half goes away from zero.
  public func rounded(toMultipleOf step: Number) throws(NumberError) -> Number {
    try (self / step).rounded() * step
  }

  /// The nearest number with `count` digits that count, at least one; a half goes away from zero.
  public func rounded(toSignificantDigits count: Int) throws(NumberError) -> Number {
    guard numerator != 0 else { return self }
    return try rounded(toMultipleOf: .powerOfTen(decimalExponent - max(count, 1) + 1))
  }

  /// The power of ten of the first digit that is not 0: 2 for 170, -2 for 0.05; 0 for 0.
  public var decimalExponent: Int {
    guard numerator != 0 else { return 0 }
    let bottom = denominator.magnitude
    var (whole, rest) = numerator.magnitude.quotientAndRemainder(dividingBy: bottom)
    if whole > 0 {
      var exponent = 0
      while whole >= 10 {
        whole /= 10
        exponent += 1
      }
      return exponent
    }
    var exponent = 0
    var digit: UInt128 = 0
    while digit == 0 {
      exponent -= 1
      (digit, rest) = bottom.dividingFullWidth(rest.multipliedFullWidth(by: 10))
    }
    return exponent
  }
}

private func sum(_ left: Int128, _ right: Int128) throws(NumberError) -> Int128 {
  let (value, overflow) = left.addingReportingOverflow(right)
  guard !overflow, value != .min else { throw .overflow }
  return value
}

private func product(_ left: Int128, _ right: Int128) throws(NumberError) -> Int128 {
  let (value, overflow) = left.multipliedReportingOverflow(by: right)
  guard !overflow, value != .min else { throw .overflow }
  return value
}

/// Euclid's algorithm; 1 when both are 0, so that the result can always be divided by.
private func greatestCommonDivisor(_ left: UInt128, _ right: UInt128) -> UInt128 {
  var (larger, smaller) = (left, right)
  while smaller != 0 {
    if larger <= UInt128(UInt64.max) {
      var (first, second) = (UInt64(larger), UInt64(truncatingIfNeeded: smaller))
      if smaller > larger {
        (larger, smaller) = (smaller, larger)
        continue
      }
      while second != 0 { (first, second) = (second, first % second) }
      return UInt128(first)
    }
    (larger, smaller) = (smaller, larger % smaller)
  }
  return max(larger, 1)
}
