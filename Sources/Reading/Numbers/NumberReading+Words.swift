import Model

extension NumberReading {
  /// A number in digits, in words or as a fraction that begins at a token; no sign, no currency.
  func number(_ index: Int) -> NumberTerm? {
    switch kind(index) {
    case .digits: return numberInDigits(index)
    case .vulgarFraction:
      guard let part = vulgarFraction(index) else { return nil }
      return fraction(.zero, part.numerator, part.denominator, index..<index + 1)
    case .word: return numberInWords(index)
    default: return nil
    }
  }

  private func vulgarFraction(_ index: Int) -> (numerator: Int, denominator: Int)? {
    guard kind(index) == .vulgarFraction else { return nil }
    return VulgarFractions.value(UInt32(tokens[index].detail))
  }

  private func numberInDigits(_ index: Int) -> NumberTerm? {
    guard let numeral = numeral(index), !numeral.hasLeadingZero else { return nil }
    let place = at(index + 1, .hyphen) ? index + 2 : index + 1
    if numeral.int != nil, let part = vulgarFraction(place) {
      return fraction(numeral.value, part.numerator, part.denominator, index..<place + 1)
    }
    if let top = numeral.int, let bottom = denominator(index + 1) {
      return fraction(.zero, top, bottom, index..<index + 3)
    }
    if numeral.int != nil, let top = plainInt(index + 1), let bottom = denominator(index + 2),
      top < bottom
    {
      return fraction(numeral.value, top, bottom, index..<index + 4)
    }
    if let top = numeral.int, let ratio = ratio(top, index, index + 1) { return ratio }
    return NumberTerm(
      range: index..<index + 1, written: numeral.value, fractionDigits: numeral.fractionDigits)
  }

  /// The number behind a slash that stands close.
  private func denominator(_ index: Int) -> Int? {
    guard at(index, anyOf: .slash, .fractionSlash), isGlued(index), isGlued(index + 1) else {
      return nil
    }
    return plainInt(index + 1)
  }

  /// A whole number and a part of one, which is smaller than one.
  private func fraction(_ whole: Number, _ top: Int, _ bottom: Int, _ range: Range<Int>)
    -> NumberTerm?
  {
    guard bottom > 0, top < bottom, let part = try? Number(Int128(top), over: Int128(bottom)),
      let sum = try? whole + part
    else { return nil }
    return NumberTerm(range: range, written: sum, form: .fraction)
  }

  /// `one in five`, `nine out of ten`; `end` stands behind the first number.
  private func ratio(_ top: Int, _ start: Int, _ end: Int) -> NumberTerm? {
    var place = at(end, .hyphen) ? end + 1 : end
    guard let (_, count) = vocabulary.outOf.match(tokens, place) else { return nil }
    let isIn = count == 1
    place += count
    if at(place, .hyphen) { place += 1 }
    guard let (bottom, after) = wholeNumber(place), top <= bottom, bottom > 1 else { return nil }
    if has(after, .timeUnit) || at(after, .percent) || isYearNumber(place) { return nil }
    if isIn, at(place, .one) || vocabulary.measures.match(tokens, after) != nil { return nil }
    guard let share = try? Number(Int128(top), over: Int128(bottom)) else { return nil }
    return NumberTerm(range: start..<after, written: share, form: .ratio(outOf: bottom))
  }

  /// Whether four digits could be a year of our time.
  func isYearNumber(_ index: Int) -> Bool {
    guard let numeral = numeral(index), !numeral.isGrouped, numeral.wholeDigits == 4 else {
      return false
    }
    return numeral.int.map { (1000...2199).contains($0) } ?? false
  }

  /// A whole number in digits or words, and the token behind it.
  func wholeNumber(_ index: Int) -> (Int, Int)? {
    if let numeral = numeral(index) {
      guard let value = numeral.int, !numeral.hasLeadingZero else { return nil }
      if has(index + 1, .scale), let factor = entry(index + 1).scale.factor.int, value < 1_000_000 {
        return (value * factor, index + 2)
      }
      return (value, index + 1)
    }
    guard let (value, scale, end) = cardinal(index), let factor = scale.factor.int else {
      return nil
    }
    let (product, overflow) = value.multipliedReportingOverflow(by: factor)
    return overflow ? nil : (product, end)
  }

  private func numberInWords(_ index: Int) -> NumberTerm? {
    if let term = fractionInWords(index) { return term }
    if has(index, .magnitude), let (value, count) = vocabulary.magnitudes.match(tokens, index) {
      return NumberTerm(
        range: index..<index + count, written: Number(value), form: .magnitude)
    }
    if has(index, .ratio), let ratio = entry(index).ratio,
      let value = try? Number(Int128(ratio.numerator), over: Int128(ratio.denominator))
    {
      return NumberTerm(range: index..<index + 1, written: value, form: .words, share: .times)
    }
    guard let (value, scale, end) = cardinal(index) else { return nil }
    if scale == .one {
      if let ratio = ratio(value, index, end) { return ratio }
      if let mixed = andAFraction(value, index, end) { return mixed }
      if let decimal = decimalInWords(value, index, end) { return decimal }
      let place = at(end, .hyphen) ? end + 1 : end
      if has(place, .fraction), !at(end - 1, .hyphen), !at(place, .quarter) || value == 1,
        value < entry(place).denominator, isFractionPlural(place, value),
        let term = fraction(.zero, value, entry(place).denominator, index..<place + 1)
      {
        return scaled(term)
      }
    }
    var term = NumberTerm(
      range: index..<end, written: Number(value), scale: scale, form: .words)
    if scale == .thousand, let written = try? term.written * scale.factor {
      // Thousands in words are the way to write a number out; only digits with a word are rounded.
      (term.written, term.scale) = (written, .one)
    }
    return term
  }

  /// `two third officers` are no two thirds.
  private func isFractionPlural(_ index: Int, _ value: Int) -> Bool {
    value == 1 || flag(index, .hasPluralEnd) || at(index, .half)
  }

  /// `half`, `a third`, `half a million`.
  private func fractionInWords(_ index: Int) -> NumberTerm? {
    let hasArticle = has(index, .article)
    let place = hasArticle ? index + 1 : index
    guard has(place, .fraction), entry(place).denominator > 1,
      hasArticle || entry(place).denominator == 2
        || at(place + 1, .of) && has(place + 2, .article) && has(place + 3, .scale)
    else { return nil }
    return fraction(.zero, 1, entry(place).denominator, index..<place + 1).map(scaled)
  }

  /// What a fraction is taken of, where that is a number: `half a million`, `half a dozen`.
  private func scaled(_ fraction: NumberTerm) -> NumberTerm {
    var term = fraction
    var place = fraction.range.upperBound
    if at(place, .of) { place += 1 } else if at(place, .hyphen) { place += 1 }
    let hasArticle = has(place, .article)
    if hasArticle { place += 1 }
    if at(place, .hyphen) { place += 1 }
    let isClose = place == fraction.range.upperBound
    if has(place, .scale), hasArticle || isClose {
      term.range = term.range.lowerBound..<place + 1
      term.scale = entry(place).scale
      term.fractionDigits = NumberTerm.decimals(of: term.written)
    } else if has(place, .multiplier), hasArticle || !isClose && !at(place - 1, .of),
      let value = try? term.written * Number(entry(place).value)
    {
      term.range = term.range.lowerBound..<place + 1
      term.written = value
      term.form = value.isInteger ? .words : .fraction
    } else if hasArticle, vocabulary.measures.match(tokens, place) != nil {
      // `half an hour` goes on with the unit.
      term.range = term.range.lowerBound..<place
    }
    return term
  }

  /// `two and a half`, `two-and-a-half`.
  private func andAFraction(_ whole: Int, _ start: Int, _ end: Int) -> NumberTerm? {
    var place = at(end, .hyphen) ? end + 1 : end
    guard at(place, .and) else { return nil }
    place += at(place + 1, .hyphen) ? 2 : 1
    var top = 1
    if has(place, .article) {
      place += at(place + 1, .hyphen) ? 2 : 1
    } else if has(place, .small), entry(place).value > 0 {
      top = entry(place).value
      place += at(place + 1, .hyphen) ? 2 : 1
    } else {
      return nil
    }
    guard has(place, .fraction), !has(place + 1, .ordinal) else { return nil }
    return fraction(Number(whole), top, entry(place).denominator, start..<place + 1).map(scaled)
  }

  /// `one point four`.
  private func decimalInWords(_ whole: Int, _ start: Int, _ end: Int) -> NumberTerm? {
    guard at(end, .point) else { return nil }
    var digits = 0
    var place = end + 1
    while has(place, .small), entry(place).value < 10, place < end + 5 {
      digits = digits * 10 + entry(place).value
      place += 1
    }
    let count = place - end - 1
    guard count > 0, let power = try? Number.powerOfTen(-count),
      let fraction = try? Number(digits) * power, let value = try? Number(whole) + fraction
    else { return nil }
    return NumberTerm(range: start..<place, written: value, fractionDigits: count, form: .words)
  }

  /// A whole number in words, with its scale apart where one scale word ends it: `nine million`.
  func cardinal(_ start: Int) -> (value: Int, scale: Amount.Scale, end: Int)? {
    var total = 0
    var index = start
    var lastScale = Amount.Scale.trillion.rawValue + 1
    while let (group, end) = belowThousand(index, isFirst: index == start) {
      let place = at(end, .hyphen) ? end + 1 : end
      guard has(place, .scale), entry(place).scale.rawValue < lastScale else {
        return index == start ? (group, .one, end) : (total + group, .one, end)
      }
      let scale = entry(place).scale
      if index == start, !continues(place + 1) { return (group, scale, place + 1) }
      // A group is below 10,000 and scales fall from a trillion, so the sum stays far below 2⁶³.
      total += group * (scale.factor.int ?? 1)
      lastScale = scale.rawValue
      guard continues(place + 1) else { return (total, .one, place + 1) }
      index = at(place + 1, anyOf: .and, .comma) ? place + 2 : place + 1
    }
    return nil
  }

  /// Whether a number goes on behind a scale word or a hundred.
  private func continues(_ index: Int) -> Bool {
    let place = at(index, anyOf: .and, .comma) ? index + 1 : index
    guard has(place, [.small, .ten]), !at(place, .zero) else { return false }
    // After a comma a new number begins unless it is written out: `two thousand, three hundred`.
    if at(index, .comma) {
      return has(place + 1, [.multiplier, .scale]) && !has(place + 1, .fraction)
    }
    let next = at(place + 1, .hyphen) ? place + 2 : place + 1
    return !has(next, .fraction) || has(next, .multiplier)
  }

  private func belowThousand(_ start: Int, isFirst: Bool) -> (Int, Int)? {
    var index = start
    var value = 1
    if has(start, .article) {
      guard isFirst, has(start + 1, [.multiplier, .scale]) else { return nil }
      index = start + 1
    } else if let (below, end) = belowHundred(start) {
      (value, index) = (below, end)
    } else if !(isFirst && has(start, .multiplier)) {
      return nil
    }
    let place = at(index, .hyphen) && has(index + 1, .multiplier) ? index + 1 : index
    guard has(place, .multiplier), value < 100 else { return (value, index) }
    let factor = entry(place).value
    value *= factor
    index = place + 1
    if factor == 100, continues(index) {
      let rest = at(index, anyOf: .and, .comma) ? index + 1 : index
      if !at(index, .comma), let (below, end) = belowHundred(rest), !has(end, .multiplier) {
        return (value + below, end)
      }
    }
    return (value, index)
  }

  private func belowHundred(_ index: Int) -> (Int, Int)? {
    guard kind(index) == .word else { return nil }
    if has(index, .small) { return (entry(index).value, index + 1) }
    guard has(index, .ten) else { return nil }
    let place = at(index + 1, .hyphen) ? index + 2 : index + 1
    if has(place, .small), (1...9).contains(entry(place).value) {
      return (entry(index).value + entry(place).value, place + 1)
    }
    return (entry(index).value, index + 1)
  }
}
