/// What follows the number of a quantity: unit, rate, span, trailing qualifier.
struct QuantityTail {
  var unit: Quantity.Unit?
  /// The words that are neither unit nor rate nor span, as written.
  var noun: String?
  var rate: Rate?
  var span: TimeSpan?
  var comparator: Quantity.Comparator?
  /// Whether the rate is a word that may stand before what is counted: `2,000 daily attempts`.
  private var hasRateWord = false

  /// Reads to the end of the text.
  init(_ parser: inout QuantityParser, _ first: QuantityTerm, _ second: QuantityTerm?)
    throws(ValueError)
  {
    unit = first.share ?? first.currency.map { .currency($0) }
    readComparator(&parser)
    try readUnit(&parser, isVague: first.form == .magnitude)

    var nounStart: Int?
    var nounEnd = 0
    while let token = parser.current {
      let start = parser.index
      if readComparator(&parser) { continue }
      if try readRate(&parser) { continue }
      if try readSpan(&parser) { continue }
      guard token.isWord || isWithinNoun(parser, nounStart) else {
        throw Self.unexpected(parser)
      }
      try Self.checkNoNumber(parser)
      if let nounStart {
        guard nounEnd == start else { throw Self.late(parser, from: nounStart) }
      } else if rate != nil && !hasRateWord || span != nil {
        throw Self.late(parser, from: start)
      } else {
        try checkNoUnit(parser)
        nounStart = start
      }
      parser.index += 1
      nounEnd = parser.index
    }
    guard let nounStart else { return }
    try Self.checkComplete(parser, nounStart..<nounEnd)
    guard nounEnd - nounStart <= 12 else {
      throw ValueError(
        "This value says more than a quantity", at: parser.range(nounStart, nounEnd),
        suggestion: "Keep the number and what is counted; put the rest into `note`")
    }
    noun = parser.source(nounStart, nounEnd)
  }

  /// A physical unit, `times`, or `-metre` as in `5-metre fence`.
  private mutating func readUnit(_ parser: inout QuantityParser, isVague: Bool) throws(ValueError) {
    guard unit == nil else { return }
    var place = parser.index
    if isVague, parser.current?.text == parser.words.of { place += 1 }
    if parser.current?.text == "-" { place += 1 }
    if place < parser.tokens.count, parser.words.times.contains(parser.tokens[place].text) {
      unit = .times
      parser.index = place + 1
    } else if let (symbol, count) = parser.words.measures.match(parser.tokens, at: place),
      !isPartOfNoun(parser, place + count)
    {
      unit = .measure(symbol)
      parser.index = place + count
    }
  }

  /// A unit that a hyphen follows is part of a longer word: `hour-long`.
  private func isPartOfNoun(_ parser: QuantityParser, _ index: Int) -> Bool {
    index < parser.tokens.count && parser.tokens[index].text == "-"
      && !parser.tokens[index].hasSpaceBefore
  }

  @discardableResult
  private mutating func readComparator(_ parser: inout QuantityParser) -> Bool {
    guard comparator == nil,
      let (meaning, count) = parser.words.trailingComparators.match(
        parser.tokens, at: parser.index)
    else { return false }
    comparator = meaning
    parser.index += count
    return true
  }

  private mutating func readRate(_ parser: inout QuantityParser) throws(ValueError) -> Bool {
    let start = parser.index
    var found: Rate?
    if let (unit, count) = parser.words.rates.match(parser.tokens, at: start) {
      parser.index += count
      found = Rate(unit: .time(unit))
      hasRateWord = true
    } else if let opener = parser.current?.text, parser.words.rateOpeners.contains(opener) {
      parser.index += 1
      found = try rateBehindOpener(&parser, takesThings: parser.words.per.contains(opener))
    }
    guard let found else {
      parser.index = start
      return false
    }
    guard rate == nil else {
      throw ValueError(
        "How often is said twice", at: parser.range(start, parser.index),
        suggestion: "Keep one, such as `a year`")
    }
    rate = found
    return true
  }

  private func rateBehindOpener(_ parser: inout QuantityParser, takesThings: Bool)
    throws(ValueError) -> Rate?
  {
    var count = Number.one
    let isUnit = parser.words.timeUnits[parser.current?.text ?? ""] != nil
    if !isUnit, parser.startsAmount(parser.index) {
      guard let term = try? parser.cardinal(),
        let value = try? term.written * term.scale.factor, value > .zero
      else { return nil }
      count = value
    }
    guard let token = parser.current, token.isWord else { return nil }
    if let unit = parser.words.timeUnits[token.text] {
      parser.index += 1
      return Rate(count: count, unit: .time(unit))
    }
    guard takesThings, parser.words.sharedSigns[token.text] == nil else { return nil }
    let start = parser.index
    parser.index += 1
    while let next = parser.current, next.isWord, parser.index - start < 3,
      !parser.isNumberWord(next.text), !parser.words.rateOpeners.contains(next.text),
      !parser.words.spanOpeners.contains(next.text)
    {
      parser.index += 1
    }
    return Rate(count: count, unit: .counted(parser.source(start, parser.index)))
  }

  private mutating func readSpan(_ parser: inout QuantityParser) throws(ValueError) -> Bool {
    let start = parser.index
    guard let opener = parser.current?.text, parser.words.spanOpeners.contains(opener) else {
      return false
    }
    parser.index += 1
    let hasArticle = parser.words.articles.contains(parser.current?.text ?? "")
    var count = Number.one
    if hasArticle, !parser.startsAmount(parser.index) {
      parser.index += 1
    } else if parser.startsAmount(parser.index), let term = try? parser.cardinal(),
      let value = try? term.written * term.scale.factor
    {
      count = value
    } else {
      parser.index = start
      return false
    }
    guard let unit = parser.words.timeUnits[parser.current?.text ?? ""], count > .zero else {
      parser.index = start
      return false
    }
    parser.index += 1
    guard span == nil else {
      throw ValueError("For how long is said twice", at: parser.range(start, parser.index))
    }
    span = TimeSpan(count: count, unit: unit)
    return true
  }

  /// Signs that may stand inside the words for what is counted: `rear-end`, `R&D`, `drivers’ unions`.
  private func isWithinNoun(_ parser: QuantityParser, _ nounStart: Int?) -> Bool {
    guard let token = parser.current else { return false }
    if token.numeral != nil { return true }
    guard nounStart != nil else { return false }
    if token.text == "’" || token.text == "'" { return !token.hasSpaceBefore }
    return ["-", "‑", "&"].contains(token.text) && parser.index + 1 < parser.tokens.count
  }

  /// What is counted cannot begin with a currency or percent: that belongs beside the number.
  private func checkNoUnit(_ parser: QuantityParser) throws(ValueError) {
    let (words, tokens, index) = (parser.words, parser.tokens, parser.index)
    let count =
      words.currencyNames.match(tokens, at: index)?.count
      ?? words.minorCurrencies.match(tokens, at: index)?.count ?? parser.currencyBefore(index)?
      .count
      ?? words.percentagePoint.match(tokens, at: index)?.count
      ?? words.percent.match(tokens, at: index)?.count
      ?? (isMisplaced(tokens[index].text, words) ? 1 : nil)
    guard let count else { return }
    throw ValueError(
      unit == nil
        ? "`\(parser.source(index, index + count))` does not stand beside its number"
        : "A second unit stands in this value", at: parser.range(index, index + count),
      suggestion: "Write the unit once, right behind the number, such as `at least 5 euros`")
  }

  /// Words that would have been read had they stood right behind the number.
  private func isMisplaced(_ word: String, _ words: NumberTables) -> Bool {
    words.scaleLetters[word] != nil || words.scales[word] != nil || words.multipliers[word] != nil
      || words.sharedSigns[word] != nil || words.per.contains(word)
  }

  private static func checkNoNumber(_ parser: QuantityParser) throws(ValueError) {
    guard let token = parser.current,
      token.numeral != nil || parser.isNumberWord(token.text)
        || parser.words.magnitudes.mayBegin(with: token.text)
    else { return }
    let next = parser.index + 1
    if next < parser.tokens.count, parser.tokens[next].text == "-" { return }
    if parser.index > 0, parser.tokens[parser.index - 1].text == "-" { return }
    if token.numeral != nil, parser.isYear(parser.index) {
      throw ValueError(
        "A year is no part of a quantity", at: token.range,
        suggestion: "Put it into `period`, such as `period: \(token.text)`")
    }
    throw ValueError(
      "A second number stands in this value", at: token.range,
      suggestion: "Give each number its own statement or figure; write a range as `5 to 10`")
  }

  /// A noun that begins or ends with a word that joins amounts is half of something else.
  private static func checkComplete(_ parser: QuantityParser, _ noun: Range<Int>)
    throws(ValueError)
  {
    for index in [noun.lowerBound, noun.upperBound - 1] {
      let text = parser.tokens[index].text
      guard parser.words.rangeWords.contains(text) || text == parser.words.and else { continue }
      throw ValueError(
        "`\(text)` joins this number to nothing that can be read", at: parser.tokens[index].range,
        suggestion: "Write a range as `5 to 10`, and what is counted in plain words")
    }
  }

  private static func unexpected(_ parser: QuantityParser) -> ValueError {
    let index = parser.index
    let text = parser.source(index, index + 1)
    if text == ".", index + 1 == parser.tokens.count {
      return ValueError(
        "A value is no sentence", at: parser.range(index, index + 1),
        suggestion: "Leave the full stop out", replacement: "")
    }
    return ValueError(
      "`\(text)` can not be read as part of a quantity", at: parser.range(index, index + 1),
      suggestion: "Keep the number, its unit and how often, such as `£5 million a year`; "
        + "put the rest into `note`")
  }

  private static func late(_ parser: QuantityParser, from start: Int) -> ValueError {
    ValueError(
      "Words stand behind the end of the quantity",
      at: parser.range(parser.index, parser.index + 1),
      suggestion: "Put what is counted right behind the number, such as `2,000 attempts a day`")
  }
}
