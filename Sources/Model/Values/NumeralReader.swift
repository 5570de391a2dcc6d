/// Reads a number in digits, strictly: `3,500`, `3 500` with a narrow or no-break space, `9700`, `4.25`.
enum NumeralReader {
  /// Enough for any quantity, and few enough that calculating with it stays in range.
  static let maximumWholeDigits = 21
  static let maximumFractionDigits = 9

  /// The number that begins at `start`; nil when no digit stands there.
  static func read(_ bytes: [UInt8], at start: Int) throws(ValueError)
    -> (numeral: Numeral, end: Int)?
  {
    if bytes[start] == UInt8(ascii: "."), isDigit(bytes, start + 1), !isDigit(bytes, start - 1) {
      let end = endOfDigits(bytes, start + 1)
      let digits = String(decoding: bytes[start..<end], as: UTF8.self)
      throw ValueError(
        "A number does not begin with a point", at: start..<end, replacement: "0" + digits)
    }
    guard isDigit(bytes, start) else { return nil }

    var groups = [start..<endOfDigits(bytes, start)]
    var end = groups[0].upperBound
    var separator: Separator?
    while let next = Separator(bytes, at: end), isDigit(bytes, end + next.length) {
      let group = end + next.length..<endOfDigits(bytes, end + next.length)
      // A no-break space parts `1 1/2`, too; only a comma is sure to be meant for thousands.
      guard next == .comma || group.count == 3 else { break }
      groups.append(group)
      end = group.upperBound
      if separator == nil { separator = next }
      if separator != next { throw mixed(start..<end) }
    }
    if separator != nil { try checkGroups(groups, separator, bytes) }

    var fraction = end..<end
    if end < bytes.count, bytes[end] == UInt8(ascii: "."), isDigit(bytes, end + 1) {
      fraction = end + 1..<endOfDigits(bytes, end + 1)
      end = fraction.upperBound
    }
    try checkEnd(groups, fraction, bytes, end)

    let whole = groups.reduce(into: []) { $0 += bytes[$1] }
    if whole.count > 1, whole[0] == UInt8(ascii: "0") {
      let rest = whole.drop { $0 == UInt8(ascii: "0") }
      throw ValueError(
        "A number does not begin with 0", at: start..<end,
        replacement: (rest.isEmpty ? "0" : String(decoding: rest, as: UTF8.self))
          + String(decoding: bytes[groups[groups.count - 1].upperBound..<end], as: UTF8.self))
    }
    guard whole.count <= maximumWholeDigits, fraction.count <= maximumFractionDigits else {
      throw ValueError(
        "This number has too many digits: at most \(maximumWholeDigits) before the point and "
          + "\(maximumFractionDigits) behind it", at: start..<end)
    }
    return (Numeral(value: number(whole, bytes[fraction]), fractionDigits: fraction.count), end)
  }

  private static func number(_ whole: [UInt8], _ fraction: ArraySlice<UInt8>) -> Number {
    // At most 30 digits, so neither the sum nor the power can leave the range.
    var value: Int128 = 0
    for digit in whole { value = value * 10 + Int128(digit - UInt8(ascii: "0")) }
    var power: Int128 = 1
    for digit in fraction {
      value = value * 10 + Int128(digit - UInt8(ascii: "0"))
      power *= 10
    }
    return (try? Number(value, over: power)) ?? .zero
  }

  private static func checkGroups(
    _ groups: [Range<Int>], _ separator: Separator?, _ bytes: [UInt8]
  ) throws(ValueError) {
    if groups[0].count <= 3, groups.dropFirst().allSatisfy({ $0.count == 3 }) { return }
    let range = groups[0].lowerBound..<groups[groups.count - 1].upperBound
    if groups.count == 2, separator == .comma, groups[1].count < 3 {
      let text = String(decoding: bytes[groups[0]], as: UTF8.self)
      let decimals = String(decoding: bytes[groups[1]], as: UTF8.self)
      throw ValueError(
        "A comma parts thousands and is followed by three digits; decimals stand behind a point",
        at: range, replacement: "\(text).\(decimals)")
    }
    throw ValueError(
      "Thousands are parted before every third digit from the right", at: range,
      replacement: grouped(groups.reduce(into: []) { $0 += bytes[$1] }))
  }

  /// Looks behind the number for what shows that it was meant to go on.
  private static func checkEnd(
    _ groups: [Range<Int>], _ fraction: Range<Int>, _ bytes: [UInt8], _ end: Int
  ) throws(ValueError) {
    let start = groups[0].lowerBound
    guard end + 1 < bytes.count, isDigit(bytes, end + 1) else { return }
    if bytes[end] == UInt8(ascii: "."), !fraction.isEmpty {
      var last = end
      while last < bytes.count, bytes[last] == UInt8(ascii: "."), isDigit(bytes, last + 1) {
        last = endOfDigits(bytes, last + 1)
      }
      let digits = bytes[start..<last].filter { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: ",") }
      throw ValueError(
        "A number has one point at most, and thousands are parted by commas", at: start..<last,
        replacement: fraction.count == 3 ? grouped(digits) : nil)
    }
    if bytes[end] == UInt8(ascii: ","), !fraction.isEmpty {
      throw ValueError(
        "Thousands are parted by commas before the point, never behind it",
        at: start..<endOfDigits(bytes, end + 1))
    }
    if bytes[end] == UInt8(ascii: " "), groups.count == 1, fraction.isEmpty,
      groups[0].count <= 3
    {
      var last = end
      var parts = Array(bytes[groups[0]])
      while last < bytes.count, bytes[last] == UInt8(ascii: " "), isDigit(bytes, last + 1) {
        let next = endOfDigits(bytes, last + 1)
        guard next - last == 4 else { return }
        parts += bytes[last + 1..<next]
        last = next
      }
      throw ValueError(
        "A plain space does not hold the digits of a number together", at: start..<last,
        replacement: grouped(parts))
    }
  }

  private static func mixed(_ range: Range<Int>) -> ValueError {
    ValueError("This number parts its thousands in two ways: use commas only", at: range)
  }

  private static func grouped(_ digits: [UInt8]) -> String {
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += "," }
      text.unicodeScalars.append(Unicode.Scalar(digit))
    }
    return text
  }

  static func isDigit(_ bytes: [UInt8], _ index: Int) -> Bool {
    index >= 0 && index < bytes.count && bytes[index] &- UInt8(ascii: "0") < 10
  }

  private static func endOfDigits(_ bytes: [UInt8], _ start: Int) -> Int {
    var end = start
    while isDigit(bytes, end) { end += 1 }
    return end
  }

  /// What may stand between thousands.
  private enum Separator {
    case comma, noBreakSpace, thinSpace, narrowNoBreakSpace

    init?(_ bytes: [UInt8], at index: Int) {
      guard let (scalar, _) = Unicode.Scalar.decode(bytes, at: index) else { return nil }
      switch scalar {
      case ",": self = .comma
      case "\u{A0}": self = .noBreakSpace
      case "\u{2009}": self = .thinSpace
      case "\u{202F}": self = .narrowNoBreakSpace
      default: return nil
      }
    }

    var length: Int {
      switch self {
      case .comma: 1
      case .noBreakSpace: 2
      case .thinSpace, .narrowNoBreakSpace: 3
      }
    }
  }
}
