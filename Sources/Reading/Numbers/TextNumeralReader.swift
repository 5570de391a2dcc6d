import Model

/// Reads digits as they stand in prose: `3,500`, `13 000`, `4.25`, `1.0.3`.
struct TextNumeralReader {
  struct Result {
    var numeral: TextNumeral
    var end: Int
    /// Whether several points part the digits.
    var isDotted: Bool
  }

  /// So many digits cannot overflow, and no quantity has more.
  private static let maximumDigits = 30

  private let text: [UInt8]
  private var end: Int
  private var value: Int128 = 0
  private var digitCount = 0
  private var firstDigit = 0

  init(_ text: [UInt8], at start: Int) {
    self.text = text
    end = start
  }

  mutating func read() -> Result {
    let firstCount = digits()
    var isGrouped = false
    if firstCount <= 3, firstDigit > 0 {
      isGrouped = groups()
    }
    let whole = digitCount
    var points = 0
    while let next = point() {
      points += 1
      end = next
      _ = digits()
    }
    let fraction = digitCount - whole
    let hasLeadingZero = firstCount > 1 && firstDigit == 0
    guard points < 2 else {
      return Result(
        numeral: numeral(0, 0, isGrouped, hasLeadingZero), end: end, isDotted: true)
    }
    return Result(
      numeral: numeral(whole, fraction, isGrouped, hasLeadingZero), end: end, isDotted: false)
  }

  private func numeral(_ whole: Int, _ fraction: Int, _ isGrouped: Bool, _ hasLeadingZero: Bool)
    -> TextNumeral
  {
    // What has more digits than a number can hold is a code.
    let isTooLong = digitCount > Self.maximumDigits || whole > 21 || fraction > 9
    var number = Number.zero
    if !isTooLong, let power = try? Number.powerOfTen(fraction),
      let read = try? Number(value, over: power.numerator)
    {
      number = read
    }
    return TextNumeral(
      value: number, int: fraction == 0 ? number.int : nil, wholeDigits: whole,
      fractionDigits: fraction, isGrouped: isGrouped, hasLeadingZero: hasLeadingZero || isTooLong)
  }

  /// Reads on to the last digit in a row.
  private mutating func digits() -> Int {
    let before = digitCount
    while let (digit, length) = digit(at: end) {
      if digitCount == 0 { firstDigit = digit }
      if digitCount < Self.maximumDigits { value = value * 10 + Int128(digit) }
      digitCount += 1
      end += length
    }
    return digitCount - before
  }

  private func digit(at index: Int) -> (digit: Int, length: Int)? {
    guard index < text.count else { return nil }
    let byte = text[index]
    if byte &- 0x30 < 10 { return (Int(byte &- 0x30), 1) }
    guard byte >= 0xC0 else { return nil }
    let (scalar, length) = TextScalar.decode(text, at: index)
    return TextScalar.digit(scalar).map { ($0, length) }
  }

  /// Reads groups of three digits behind commas, or behind spaces that hold a number together.
  private mutating func groups() -> Bool {
    var separator: UInt32?
    var hasAny = false
    while end < text.count {
      let (scalar, length) = TextScalar.decode(text, at: end)
      guard Self.isSeparator(scalar), separator == nil || separator == scalar,
        isGroup(at: end + length, plain: scalar == 0x20)
      else { break }
      separator = scalar
      hasAny = true
      end += length
      _ = digits()
    }
    return hasAny
  }

  private static func isSeparator(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2C, 0x20, 0xA0, 0x2009, 0x202F, 0x2019, 0x27: true
    default: false
    }
  }

  /// Exactly three digits; behind a plain space, nothing may follow that shows a telephone number.
  private func isGroup(at start: Int, plain: Bool, depth: Int = 0) -> Bool {
    var index = start
    for _ in 0..<3 {
      guard let (_, length) = digit(at: index) else { return false }
      index += length
    }
    guard digit(at: index) == nil else { return false }
    guard plain, index + 1 < text.count else { return true }
    let isSpaced = text[index] == 0x20 || text[index] == 0x2D
    if isSpaced, digit(at: index + 1) != nil {
      return depth < 6 && isGroup(at: index + 1, plain: true, depth: depth + 1)
    }
    return text[index] != 0x2F && text[index] != 0x2C || digit(at: index + 1) == nil
  }

  /// The place behind a point that digits stand on both sides of.
  private func point() -> Int? {
    guard end + 1 < text.count, text[end] == 0x2E, digit(at: end + 1) != nil else { return nil }
    return end + 1
  }
}
