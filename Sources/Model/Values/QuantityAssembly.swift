extension QuantityParser {
  /// Puts the parts of a quantity together.
  func assemble(
    _ comparator: Quantity.Comparator, _ first: QuantityTerm, _ second: QuantityTerm?,
    _ tail: QuantityTail,
    _ range: Range<Int>
  ) throws(ValueError) -> Quantity {
    var unit = tail.unit ?? .none
    let lower = try amount(first, unit, range)
    let upper = try second.map { term throws(ValueError) in try amount(term, unit, range) }
    var complement = tail.noun
    if unit == .none, let noun = tail.noun {
      switch lower.form {
      case .fraction where !lower.value.isAboveOne, .ratio:
        break
      case .magnitude:
        let opening = words.of + " "
        unit = .counted(noun.hasPrefix(opening) ? String(noun.dropFirst(opening.count)) : noun)
        complement = nil
      default:
        // `170 of them` counts nothing that is named here.
        guard !noun.hasPrefix(words.of + " ") else { break }
        unit = .counted(noun)
        complement = nil
      }
    }
    return Quantity(
      comparator: comparator, lower: lower, upper: upper, unit: unit, complement: complement,
      rate: tail.rate, span: tail.span)
  }

  private func amount(_ term: QuantityTerm, _ unit: Quantity.Unit, _ range: Range<Int>)
    throws(ValueError) -> Amount
  {
    var scale = term.scale
    if unit == .percent || unit == .percentagePoint {
      guard scale == .one else {
        throw ValueError(
          "A percentage takes no `million` or the like", at: range,
          suggestion: "Write the percentage in digits, such as `150%`")
      }
      scale = .hundredth
    }
    guard term.form != .magnitude || scale == .one else {
      throw ValueError("A rough number takes no unit in hundredths", at: range)
    }
    guard let value = try? term.written * scale.factor else {
      throw ValueError("This number is too large", at: range)
    }
    return Amount(
      value: value, scale: scale, fractionDigits: term.fractionDigits, form: term.form)
  }
}

extension Number {
  fileprivate var isAboveOne: Bool { magnitude > .one }
}

extension Quantity.Unit {
  /// The unit that a figure's `unit` field names: a currency's sign, code or name, `%`,
  /// a physical unit, or else the words for what is counted.
  public static func named(_ text: String, words: NumberWords = .english) -> Quantity.Unit {
    guard var parser = try? QuantityParser(text, words) else { return .counted(text) }
    let count = parser.tokens.count
    let currencies = [
      parser.words.currencySigns.match(parser.tokens, at: 0),
      parser.words.currencyNames.match(parser.tokens, at: 0),
    ]
    for case (let code, count)? in currencies { return .currency(code) }
    if count == 1, let (code, _) = parser.currencyBefore(0) { return .currency(code) }
    if parser.words.percentagePoint.match(parser.tokens, at: 0)?.count == count {
      return .percentagePoint
    }
    if parser.words.percent.match(parser.tokens, at: 0)?.count == count { return .percent }
    if let (symbol, length) = parser.words.measures.match(parser.tokens, at: 0), length == count {
      return .measure(symbol)
    }
    parser.index = 0
    return .counted(parser.source(0, count))
  }
}
