import Model

extension Amount.Scale {
  /// The scale that multiplies by a number; nil for none and for 1.
  static func of(_ value: Int) -> Amount.Scale? {
    allCases.first { $0 != .one && $0.factor == Number(value) }
  }
}

/// One number in a text with what belongs to it alone: sign, currency, scale, per cent.
struct NumberTerm {
  /// Tokens, from the sign or currency to the scale, currency or per cent behind.
  var range: Range<Int>
  /// As written, with its sign, before scale.
  var written: Number
  var fractionDigits = 0
  var scale = Amount.Scale.one
  var form = Amount.Form.digits
  var currency: String?
  /// Percent, percentage points or times.
  var share: Quantity.Unit?

  /// The amount in a unit; nil when it is too large or the two do not go together.
  func amount(_ unit: Quantity.Unit) -> Amount? {
    var scale = scale
    if unit == .percent || unit == .percentagePoint {
      guard scale == .one else { return nil }
      scale = .hundredth
    }
    guard let value = try? written * scale.factor else { return nil }
    return Amount(value: value, scale: scale, fractionDigits: fractionDigits, form: form)
  }

  /// How many decimals write a fraction out; two for one that never ends.
  static func decimals(of number: Number) -> Int {
    var value = number
    for count in 0...3 {
      if value.isInteger { return count }
      guard let next = try? value * Number(10) else { break }
      value = next
    }
    return 2
  }

  /// Two ends of a range, each with what only the other one says; nil when they make none.
  static func range(_ first: NumberTerm, _ second: NumberTerm) -> (NumberTerm, NumberTerm)? {
    var (first, second) = (first, second)
    guard first.form != .magnitude, second.form != .magnitude,
      first.share != .times, second.share != .times
    else { return nil }
    if let left = first.currency, let right = second.currency, left != right { return nil }
    if let left = first.share, let right = second.share, left != right { return nil }
    if first.scale == .one, first.written < second.written, second.scale != .one,
      second.scale != .hundredth || first.currency == nil,
      first.written.magnitude < Number(1_000)
    {
      first.scale = second.scale
      if first.form == .fraction { first.fractionDigits = decimals(of: first.written) }
    }
    first.currency = first.currency ?? second.currency
    second.currency = first.currency
    first.share = first.share ?? second.share
    second.share = first.share
    guard first.currency == nil || first.share == nil,
      let low = try? first.written * first.scale.factor,
      let high = try? second.written * second.scale.factor, low < high
    else { return nil }
    return (first, second)
  }
}
