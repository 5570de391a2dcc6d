/// One amount of a quantity with what belongs to it alone: sign, currency, scale, percent.
struct QuantityTerm {
  /// As written, with its sign, before scale.
  var written: Number
  var fractionDigits = 0
  var scale = Amount.Scale.one
  var form = Amount.Form.digits
  var currency: String?
  /// Percent or percentage points.
  var share: Quantity.Unit?
  /// Whether the letter for the scale could be read as a unit: `5m`.
  var ambiguousScale: Range<Int>?
}

extension QuantityParser {
  /// Reads one amount; `first` is the lower end when this is the upper end of a range.
  mutating func term(after first: QuantityTerm? = nil) throws(ValueError) -> QuantityTerm {
    let start = index
    var isNegative = skipMinus()
    let sign = currencyBefore(index)
    if let sign { index += sign.count }
    if sign != nil, !isNegative { isNegative = skipMinus() }

    var term = try number()
    term.currency = sign?.code
    if term.share == .times { return try signed(term, isNegative, start) }
    if term.scale == .one, term.form != .magnitude {
      // The currency of `£5-10m` stands in front of both.
      try scale(&term, isMoney: sign != nil || first?.currency != nil)
      if term.form == .fraction, term.scale != .one {
        term.fractionDigits = Self.decimals(of: term.written)
      }
    }
    try currencyBehind(&term, start)
    if term.currency == nil { shareBehind(&term) }
    return try signed(term, isNegative, start)
  }

  private func signed(_ term: QuantityTerm, _ isNegative: Bool, _ start: Int)
    throws(ValueError) -> QuantityTerm
  {
    guard isNegative else { return term }
    guard term.form != .magnitude else {
      throw ValueError("A rough number cannot be negative", at: range(start, index))
    }
    var negative = term
    negative.written = term.written.negated
    return negative
  }

  private mutating func skipMinus() -> Bool {
    guard let token = current, isMinus(token), index + 1 < tokens.count else { return false }
    if !token.isWord, tokens[index + 1].hasSpaceBefore { return false }
    index += 1
    return true
  }

  /// A currency's sign or code in front of an amount.
  func currencyBefore(_ index: Int) -> (code: String, count: Int)? {
    if let (code, count) = words.currencySigns.match(tokens, at: index) { return (code, count) }
    if let code = currencyCode(index) { return (code, 1) }
    return nil
  }

  /// A code counts in capitals only: `all`, `try` and `top` are words.
  private func currencyCode(_ index: Int) -> String? {
    guard index < tokens.count, tokens[index].isWord else { return nil }
    let text = String(decoding: bytes[tokens[index].range], as: UTF8.self)
    return CurrencyCode.isKnown(text) ? text : nil
  }

  private mutating func scale(_ term: inout QuantityTerm, isMoney: Bool) throws(ValueError) {
    guard let token = current, token.isWord else { return }
    if let scale = words.scales[token.text] {
      term.scale = scale
      index += 1
      return
    }
    if words.multipliers[token.text] != nil || words.magnitudes.mayBegin(with: token.text) {
      throw ValueError(
        "`\(token.text)` does not follow this number", at: range(index - 1, index + 1),
        suggestion: "Write the number out in digits, such as `500`, or in words")
    }
    guard let scale = words.scaleLetters[token.text] else { return }
    let original = String(decoding: bytes[token.range], as: UTF8.self)
    if token.text == "b", !isMoney { return }
    if original == "m", !isMoney {
      // `5 m/s` and `5m²` are lengths; `5m` alone could be either.
      term.ambiguousScale = range(index - 1, index + 1)
    }
    term.scale = scale
    index += 1
  }

  private mutating func currencyBehind(_ term: inout QuantityTerm, _ start: Int) throws(ValueError)
  {
    let after = term.form == .magnitude && current?.text == words.of ? index + 1 : index
    let found: (code: String, count: Int)?
    var isMinor = false
    if let name = words.currencyNames.match(tokens, at: after) {
      found = (name.meaning, name.count)
    } else if let minor = words.minorCurrencies.match(tokens, at: after), isMinorPlausible(after) {
      found = (minor.meaning, minor.count)
      isMinor = true
    } else if let sign = currencyBefore(after), !startsRange(after + sign.count) {
      found = sign
    } else {
      found = nil
    }
    if let ambiguous = term.ambiguousScale, found == nil {
      let text = String(decoding: bytes[ambiguous].dropLast(), as: UTF8.self)
        .split(separator: " ").joined()
      throw ValueError(
        "`m` could be millions or metres", at: ambiguous,
        suggestion: "Write `\(text) million` or `\(text) metres`")
    }
    term.ambiguousScale = nil
    guard let found else {
      if let token = current, token.isWord, let instead = words.sharedSigns[token.text] {
        throw ValueError(
          "`\(token.text)` is the name of several currencies", at: token.range,
          suggestion: "Write \(instead)")
      }
      return
    }
    index = after + found.count
    if term.currency != nil {
      throw ValueError(
        "The currency is given twice", at: range(start, index),
        suggestion: "Leave one out, such as `£5 million` or `5 million pounds`")
    }
    term.currency = found.code
    guard isMinor else { return }
    guard term.scale == .one, term.form == .digits || term.form == .words else {
      throw ValueError(
        "An amount in hundredths of a currency takes no `million` and no fraction",
        at: range(start, index), suggestion: "Write it in the whole currency")
    }
    term.scale = .hundredth
  }

  /// The currency behind `5 to` belongs to the next amount: `5 to €6 million`.
  private func startsRange(_ index: Int) -> Bool {
    guard index < tokens.count else { return false }
    return tokens[index].numeral != nil
  }

  /// A lone `p` is pence only right behind the number, as in `50p` or `50 p`, never in `p.a.`.
  private func isMinorPlausible(_ index: Int) -> Bool {
    words.rates.match(tokens, at: index) == nil
  }

  private mutating func shareBehind(_ term: inout QuantityTerm) {
    if let (_, count) = words.percentagePoint.match(tokens, at: index) {
      term.share = .percentagePoint
      index += count
    } else if let (_, count) = words.percent.match(tokens, at: index) {
      term.share = .percent
      index += count
    } else {
      return
    }
  }
}

extension QuantityTerm {
  /// Two ends of a range, each with what only the other one says: `£4 to 5 million`.
  static func range(
    _ first: QuantityTerm, _ second: QuantityTerm, in range: Range<Int>, text: [UInt8]
  )
    throws(ValueError) -> (QuantityTerm, QuantityTerm)
  {
    var (first, second) = (first, second)
    guard first.form != .magnitude, second.form != .magnitude else {
      throw ValueError(
        "A range has a number at both ends", at: range,
        suggestion: "Write one rough number, such as `hundreds`, or the range in digits")
    }
    if let left = first.currency, let right = second.currency, left != right {
      throw ValueError("The ends of the range are in two currencies", at: range)
    }
    if let left = first.share, let right = second.share, left != right {
      throw ValueError("The ends of the range are in two units", at: range)
    }
    if first.scale == .one, first.written < second.written,
      second.scale != .one && (second.scale != .hundredth || first.currency == nil),
      first.written.magnitude < Number(1_000)
    {
      first.scale = second.scale
      if first.form == .fraction {
        first.fractionDigits = QuantityParser.decimals(of: first.written)
      }
    }
    first.currency = first.currency ?? second.currency
    second.currency = first.currency
    first.share = first.share ?? second.share
    second.share = first.share
    guard first.currency == nil || first.share == nil else {
      throw ValueError("The ends of the range are in two units", at: range)
    }
    guard let low = try? first.written * first.scale.factor,
      let high = try? second.written * second.scale.factor
    else { throw ValueError("This number is too large", at: range) }
    guard low < high else {
      throw ValueError(
        "A range goes from the smaller number to the larger", at: range,
        suggestion: "Turn the two round, or give each number its own figure")
    }
    return (first, second)
  }
}
