import Model

extension NumberReading {
  /// One amount whose number begins at a token: with its sign and currency in front, which begin no
  /// earlier than `floor`, and scale, currency and per cent behind.
  /// - Parameter isMoney: Whether a currency in front of a range goes for this end, too.
  func term(_ index: Int, from floor: Int, isMoney: Bool = false) -> NumberTerm? {
    guard var term = number(index) else { return nil }
    var start = index
    var isNegative = isMinus(start - 1, from: floor)
    if isNegative { start -= 1 }
    if let (code, count) = currencyBefore(start - 1, from: floor) {
      term.currency = code
      start -= count
      if !isNegative, isMinus(start - 1, from: floor) {
        isNegative = true
        start -= 1
      }
    }
    if isNegative {
      guard term.form != .magnitude else { return nil }
      term.written = term.written.negated
    }
    var end = term.range.upperBound
    if term.share == nil, term.scale == .one, term.form != .magnitude {
      end = scale(&term, end, isMoney: isMoney || term.currency != nil)
      if term.form == .fraction, term.scale != .one {
        term.fractionDigits = NumberTerm.decimals(of: term.written)
      }
    }
    if term.share == nil { end = currencyBehind(&term, end) }
    if term.currency == nil, term.share == nil { end = shareBehind(&term, end) }
    term.range = start..<end
    return term
  }

  /// A minus that stands close to what follows and not to what precedes it, or `minus`.
  private func isMinus(_ index: Int, from floor: Int) -> Bool {
    guard index >= floor, index >= 0 else { return false }
    if at(index, .minus) { return kind(index - 1) != .digits }
    guard at(index, anyOf: .hyphen, .minusSign, .enDash), isGlued(index + 1) else { return false }
    return !isGlued(index) || has(index - 1, .quoteOrBracket)
  }

  /// A currency's sign or code that ends at a token.
  private func currencyBefore(_ index: Int, from floor: Int) -> (code: String, count: Int)? {
    guard index >= floor, index >= 0 else { return nil }
    if let (code, count) = vocabulary.currencySigns.match(tokens, index, from: floor) {
      // `a $5 note` is no Australian dollar.
      if count == 1 || isGlued(index) && isCapitalised(index - 1) { return (code, count) }
      return vocabulary.currencySigns.match(tokens, index, from: index).map { ($0, $1) }
    }
    return currencyCode(index).map { ($0, 1) }
  }

  /// A code counts in capitals only.
  func currencyCode(_ index: Int) -> String? {
    guard has(index, .currencyCode), flag(index, .isAllCapitals) else { return nil }
    return entry(index).code
  }

  private func scale(_ term: inout NumberTerm, _ end: Int, isMoney: Bool) -> Int {
    let place = at(end, .hyphen) && isGlued(end) && isGlued(end + 1) ? end + 1 : end
    if has(place, .scale) {
      term.scale = entry(place).scale
      return place + 1
    }
    if has(place, .magnitude), let (value, count) = vocabulary.magnitudes.match(tokens, place),
      count == 1, term.form == .digits, let scale = Amount.Scale.of(value)
    {
      term.scale = scale
      return place + 1
    }
    guard term.form != .words, !isRatio(term) else { return end }
    if has(place, .multiplier), let value = try? term.written * Number(entry(place).value) {
      term.written = value
      return place + 1
    }
    guard has(end, .scaleLetter), length(end) > 1 || isMoney || isGlued(end) else { return end }
    if length(end) == 1 {
      // `5b` and `5 k` are none; `5m` and `5 m` are metres where a length or what is long follows.
      if !isMoney, at(end, .m), has(end + 1, .metreNoun) || at(end + 1, anyOf: .slash, .x) {
        return end
      }
      guard isMoney || at(end, anyOf: .m, .k) else { return end }
    }
    term.scale = entry(end).scale
    return end + 1
  }

  private func isRatio(_ term: NumberTerm) -> Bool {
    if case .ratio = term.form { true } else { false }
  }

  private func currencyBehind(_ term: inout NumberTerm, _ end: Int) -> Int {
    guard term.currency == nil else {
      // `£5 million pounds` says it twice.
      return vocabulary.currencyNames.match(tokens, end).map { end + $0.count } ?? end
    }
    var place = end
    if at(end, .of), term.form == .magnitude || isPart(term) {
      place += 1
    } else if at(end, .hyphen), isGlued(end), isGlued(end + 1) {
      place += 1
    }
    if let (code, count) = vocabulary.currencyNames.match(tokens, place) {
      term.currency = code
      return place + count
    }
    if let (code, count) = vocabulary.minorCurrencies.match(tokens, place), place == end,
      term.scale == .one, term.form == .digits || term.form == .words,
      vocabulary.rates.match(tokens, place) == nil,
      !at(place + 1, .period) || !at(place, .p)
        || !isGlued(place + 2)
    {
      term.currency = code
      term.scale = .hundredth
      return place + count
    }
    if let (code, count) = vocabulary.currencySignsAhead.match(tokens, end), count == 1,
      kind(end + 1) != .digits
    {
      term.currency = code
      return end + count
    }
    if let code = currencyCode(end), kind(end + 1) != .digits {
      term.currency = code
      return end + 1
    }
    return end
  }

  private func isPart(_ term: NumberTerm) -> Bool { term.form == .fraction && term.scale != .one }

  private func shareBehind(_ term: inout NumberTerm, _ end: Int) -> Int {
    var place = at(end, .hyphen) && isGlued(end) && isGlued(end + 1) ? end + 1 : end
    // `half a per cent`.
    if term.form == .fraction, has(end, .article) { place = end + 1 }
    guard term.scale == .one, term.form != .magnitude, !isRatio(term) else { return end }
    if let (_, count) = vocabulary.percentagePoint.match(tokens, place) {
      term.share = .percentagePoint
      return place + count
    }
    if let (_, count) = vocabulary.percent.match(tokens, place) {
      term.share = .percent
      return place + count
    }
    return end
  }
}
