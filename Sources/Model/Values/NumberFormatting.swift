extension Number {
  /// The number in decimal digits, thousands apart.
  ///
  /// - Parameters:
  ///   - separator: Stands between groups of three digits; empty for none.
  ///   - point: Stands before the decimals.
  ///   - minus: Stands before a negative number.
  ///   - minimumFractionDigits: Zeros are added up to this many decimals.
  ///   - maximumFractionDigits: The number is rounded to this many decimals, halves away from zero.
  ///   - minimumGroupingDigits: How many digits must stand before the first separator (CLDR's name);
  ///     2 leaves numbers of four digits in one piece.
  public func grouped(
    separator: String = ",", point: String = ".", minus: String = "-",
    minimumFractionDigits: Int = 0, maximumFractionDigits: Int = 12, minimumGroupingDigits: Int = 1
  ) -> String {
    var (whole, fraction) = decimalDigits(max(maximumFractionDigits, minimumFractionDigits, 0))
    while fraction.count > max(minimumFractionDigits, 0), fraction.last == 0 {
      fraction.removeLast()
    }
    var text = ""
    if isNegative, whole != [0] || fraction.contains(where: { $0 != 0 }) { text += minus }
    let isGrouped = whole.count >= 3 + max(minimumGroupingDigits, 1)
    for (index, digit) in whole.enumerated() {
      if isGrouped, index > 0, (whole.count - index) % 3 == 0 { text += separator }
      text.unicodeScalars.append(Unicode.Scalar(UInt8(ascii: "0") + digit))
    }
    if !fraction.isEmpty { text += point }
    for digit in fraction { text.unicodeScalars.append(Unicode.Scalar(UInt8(ascii: "0") + digit)) }
    return text
  }

  /// The digits before the point and exactly `count` digits behind it, rounded; works for every
  /// number because each step is a division of two words by one.
  private func decimalDigits(_ count: Int) -> (whole: [UInt8], fraction: [UInt8]) {
    let bottom = denominator.magnitude
    var (top, rest) = numerator.magnitude.quotientAndRemainder(dividingBy: bottom)
    var whole: [UInt8] = []
    repeat {
      whole.append(UInt8(top % 10))
      top /= 10
    } while top > 0
    whole.reverse()
    var fraction: [UInt8] = []
    for _ in 0..<count where rest != 0 {
      let (digit, remainder) = bottom.dividingFullWidth(rest.multipliedFullWidth(by: 10))
      fraction.append(UInt8(digit))
      rest = remainder
    }
    while fraction.count < count { fraction.append(0) }
    if rest != 0, rest >= bottom - rest, !Self.increment(&fraction), !Self.increment(&whole) {
      whole.insert(1, at: 0)
    }
    return (whole, fraction)
  }

  /// Adds one to the last digit; false when it ran over and all digits are 0 now.
  private static func increment(_ digits: inout [UInt8]) -> Bool {
    for index in digits.indices.reversed() {
      if digits[index] < 9 {
        digits[index] += 1
        return true
      }
      digits[index] = 0
    }
    return false
  }
}

extension Number: CustomStringConvertible {
  /// The number in plain digits with a point, as CSV and JSON want it; at most 12 decimals.
  public var description: String { grouped(separator: "") }
}
