extension QuantityParser {
  /// A number in words: `twenty-one`, `a third`, `two and a half million`, `one in five`.
  mutating func numberInWords() throws(ValueError) -> QuantityTerm {
    let start = index
    if let fraction = try fractionInWords() { return fraction }
    if let ratio = words.ratios[current?.text ?? ""] {
      index += 1
      guard let value = try? Number(Int128(ratio.numerator), over: Int128(ratio.denominator))
      else { throw tooLarge(start) }
      return QuantityTerm(written: value, form: .words, share: .times)
    }
    var term = try cardinalInWords()
    if let whole = term.written.int, term.scale == .one {
      if let ratio = try ratio(whole, start) { return ratio }
      if current?.text == words.and, let mixed = try andAFraction(term.written, start) {
        return mixed
      }
      if let token = current, token.text == "-" || token.isWord {
        let rewind = index
        if token.text == "-" { index += 1 }
        if let bottom = words.fractions[current?.text ?? ""], !isCalendarQuarter(term) {
          index += 1
          return try scaledFraction(fractionTerm(.zero, whole, bottom, start))
        }
        index = rewind
      }
    }
    if term.scale == .thousand {
      // Thousands in words are the way to write a number out; only digits with a word are rounded.
      guard let value = try? term.written * term.scale.factor else { throw tooLarge(start) }
      term.written = value
      term.scale = .one
    }
    return term
  }

  /// `three quarters` is a fraction, but `five quarters` can only be of a year.
  private func isCalendarQuarter(_ term: QuantityTerm) -> Bool {
    words.timeUnits[current?.text ?? ""] == .quarter && term.written >= Number(4)
  }

  /// `half`, `a third`, `half a million`; nil when no fraction begins here.
  private mutating func fractionInWords() throws(ValueError) -> QuantityTerm? {
    let start = index
    let hasArticle = words.articles.contains(current?.text ?? "")
    let place = hasArticle ? index + 1 : index
    guard place < tokens.count, let bottom = words.fractions[tokens[place].text] else { return nil }
    guard hasArticle || bottom == 2 else {
      index = place
      throw ValueError(
        "`\(source(place, place + 1))` does not say how many", at: range(place, place + 1),
        replacement: "a \(source(place, place + 1))")
    }
    index = place + 1
    return try scaledFraction(fractionTerm(.zero, 1, bottom, start))
  }

  /// What a fraction is taken of, where that is a number: `half a million`, `a quarter of a million`.
  private mutating func scaledFraction(_ fraction: QuantityTerm) throws(ValueError) -> QuantityTerm
  {
    var term = fraction
    let rewind = index
    if current?.text == words.of { index += 1 }
    let hasArticle = words.articles.contains(current?.text ?? "")
    if hasArticle { index += 1 }
    let word = current?.text ?? ""
    if let scale = words.scales[word], hasArticle || rewind == index {
      index += 1
      term.scale = scale
      term.fractionDigits = Self.decimals(of: term.written)
    } else if hasArticle, let factor = words.multipliers[word],
      let value = try? term.written * Number(factor)
    {
      index += 1
      term = QuantityTerm(written: value, form: value.isInteger ? .words : .fraction)
    } else if !hasArticle
      || words.measures.match(tokens, at: index) == nil
        && words.currencyNames.match(tokens, at: index) == nil
    {
      // `half an hour` and `a third of a tonne` go on with the unit; all else is none of the number's.
      index = rewind
    }
    return term
  }

  /// `and a half` behind a whole number.
  mutating func andAFraction(_ whole: Number, _ start: Int) throws(ValueError) -> QuantityTerm? {
    let rewind = index
    index += 1
    var top = 1
    if let token = current {
      if words.articles.contains(token.text) {
        index += 1
      } else if let count = words.small[token.text] {
        top = count
        index += 1
        if current?.text == "-" { index += 1 }
      }
    }
    guard let bottom = words.fractions[current?.text ?? ""] else {
      index = rewind
      return nil
    }
    index += 1
    return try scaledFraction(fractionTerm(whole, top, bottom, start))
  }

  /// A whole number in words, with its scale apart where one scale word ends it: `nine million`.
  mutating func cardinalInWords() throws(ValueError) -> QuantityTerm {
    let start = index
    var total = 0
    var lastScale = Amount.Scale.trillion.rawValue + 1
    while true {
      let groupStart = index
      guard let group = try belowThousand(isFirst: groupStart == start) else {
        if groupStart == start { throw missingNumber() }
        break
      }
      guard let scale = words.scales[current?.text ?? ""] else {
        total += group
        break
      }
      guard scale.rawValue < lastScale else {
        throw ValueError(
          "These words are not one number", at: range(start, index + 1),
          suggestion: "Write the number in digits")
      }
      index += 1
      if groupStart == start, !continues() {
        return QuantityTerm(written: Number(group), scale: scale, form: .words)
      }
      // A group is below 10,000 and scales fall from a trillion, so the sum stays far below 2⁶³.
      total += group * (scale.factor.int ?? 1)
      lastScale = scale.rawValue
      if !continues() { break }
      if current?.text == words.and || current?.text == "," { index += 1 }
    }
    return QuantityTerm(written: Number(total), form: .words)
  }

  /// Whether the number goes on behind a scale word or a hundred.
  private func continues() -> Bool {
    guard let token = current else { return false }
    let isJoint = token.text == words.and || token.text == ","
    let place = isJoint ? index + 1 : index
    guard place < tokens.count else { return false }
    let word = tokens[place].text
    guard words.small[word] != nil || words.tens[word] != nil else { return false }
    // `a hundred and three quarters` is rare; `two million and a half` does not begin here.
    return place + 1 >= tokens.count || words.fractions[tokens[place + 1].text] == nil
  }

  /// A number up to 9,999 without `thousand`: `a hundred`, `one hundred and seventy`, `a dozen`.
  private mutating func belowThousand(isFirst: Bool) throws(ValueError) -> Int? {
    let start = index
    guard let first = current, first.isWord else { return nil }
    var value: Int
    if words.articles.contains(first.text) {
      let next = index + 1 < tokens.count ? tokens[index + 1].text : ""
      guard isFirst, words.multipliers[next] != nil || words.scales[next] != nil else { return nil }
      index += 1
      value = 1
    } else if let below = try belowHundred() {
      value = below
    } else {
      return nil
    }
    guard let factor = words.multipliers[current?.text ?? ""] else { return value }
    index += 1
    value *= factor
    guard value < 10_000, factor == 100 || value < 1_000 else { throw tooLarge(start) }
    if factor == 100, continues() {
      if current?.text == words.and { index += 1 }
      if let rest = try belowHundred() { value += rest }
    }
    return value
  }

  /// A number below 100: `nine`, `twenty-one`, `twenty one`.
  private mutating func belowHundred() throws(ValueError) -> Int? {
    guard let token = current else { return nil }
    if let value = words.small[token.text] {
      index += 1
      return value
    }
    guard let ten = words.tens[token.text] else { return nil }
    index += 1
    let place = current?.text == "-" ? index + 1 : index
    guard place < tokens.count, let one = words.small[tokens[place].text] else { return ten }
    guard (1...9).contains(one) else {
      if place > index { return ten }
      throw ValueError(
        "These words are not one number", at: range(index - 1, place + 1),
        suggestion: "Write the number in digits")
    }
    index = place + 1
    return ten + one
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
}
