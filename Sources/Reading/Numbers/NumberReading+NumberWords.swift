import Model

extension NumberReading {
  /// Says what a number word is; nil when it is none here.
  mutating func readWord(_ index: Int) -> Int? {
    if let idiom = vocabulary.idioms.match(tokens, index), idiom.lowerBound + 1 > floor {
      return exempt(.idiom, max(idiom.lowerBound, floor), idiom.upperBound)
    }
    if isInAddress(index), let run = webAddress(index) {
      return exempt(.webAddress, run.lowerBound, run.upperBound)
    }
    if has(index, .ratioVerb) { return readRatioVerb(index) }
    if has(index, .ratio) { return readRatio(index) }
    if has(index, .fraction), !has(index, .cardinal) { return readFraction(index) }
    if has(index, .magnitude) {
      // `Cost (millions)` names the unit of a column.
      let isLabel = at(index - 1, .leftParenthesis) && at(index + 1, .rightParenthesis)
      return isLabel ? nil : quantity(index)
    }
    if has(index, .scale) || has(index, .multiplier) { return readMultiplier(index) }
    return readCardinal(index)
  }

  private func isInAddress(_ index: Int) -> Bool {
    isGlued(index) && kind(index - 1) == .sign && !at(index - 1, .hyphen)
      || isGlued(index + 1) && kind(index + 1) == .sign && !at(index + 1, .hyphen)
  }

  private mutating func readCardinal(_ index: Int) -> Int? {
    guard let (value, scale, end) = cardinal(index) else { return nil }
    // `multi-million`, `top-ten`: the number is the end of a longer word.
    if at(index - 1, .hyphen), isGlued(index), isGlued(index - 1), kind(index - 2) == .word,
      index - 2 >= floor, !has(index - 2, .function)
    {
      return exempt(.idiom, index, end)
    }
    if let end = timeInWords(index, end, value) { return end }
    // `nineteen eighty-four`.
    if (17...20).contains(value), end == index + 1, !isGlued(end),
      has(end, .ten) || has(end, .small) && entry(end).value > 9,
      let (_, scale, after) = cardinal(end), scale == .one, following(after) != .plural
    {
      return exempt(.year, index, after)
    }
    let last = at(end, .hyphen) ? end + 1 : end
    if value % 10 == 0, has(last, .ordinal), !flag(last, .hasPluralEnd), isGlued(last) {
      return exempt(.ordinal, index, last + 1)
    }
    if value == 1, scale == .one, end == index + 1, let end = one(index) { return end }
    if let end = nameInWords(index, end) { return end }
    if at(index, .two), end == index + 1, let end = knownTwo(index) { return end }
    return quantity(index) ?? end
  }

  /// `the two governments`, `cut in two`: no count, but both of what was named.
  private mutating func knownTwo(_ index: Int) -> Int? {
    let before = at(index - 1, .other) ? index - 2 : index - 1
    if has(before, .definite) || at(index - 1, .between), !at(index + 1, .and),
      !isMeasured(index + 1),
      !has(index + 1, [.scale, .multiplier, .fraction]), !at(index + 1, .hyphen)
    {
      return exempt(.pronoun, index, index + 1)
    }
    if at(index - 1, anyOf: .in, .into), isClauseEnd(index + 1) || has(index + 1, .function) {
      return exempt(.idiom, index, index + 1)
    }
    return nil
  }

  /// `nine o’clock`, `half past two`, `at five`, `nine thirty`.
  private mutating func timeInWords(_ index: Int, _ end: Int, _ value: Int) -> Int? {
    guard value <= 60 else { return nil }
    if at(end, .oclock) || has(end, .halfOfDay) && isLowerOrCapitals(end) {
      return exempt(.timeOfDay, index, end + 1)
    }
    if at(end, .past), has(end + 1, .small) { return exempt(.timeOfDay, index, end + 2) }
    // `at ten to nine`.
    if at(end, .to), value % 5 == 0, value < 30, has(end + 1, .small), entry(end + 1).value <= 12,
      at(index - 1, anyOf: .at, .by, .until, .till, .before, .after, .around)
    {
      return exempt(.timeOfDay, index, end + 2)
    }
    if at(index - 1, .past), has(index - 2, .fraction) || at(index - 2, .minutes) {
      return exempt(.timeOfDay, index, end)
    }
    guard value <= 12, at(index - 1, anyOf: .at, .until, .till), !has(index - 2, .placing) else {
      return nil
    }
    let isEvening =
      at(end, .in) && at(end + 1, .the)
      && at(end + 2, anyOf: .morning, .evening, .afternoon)
    guard isEvening || at(index - 1, .at) && value > 1 && isClauseEnd(end) else { return nil }
    return exempt(.timeOfDay, index, end)
  }

  private func isLowerOrCapitals(_ index: Int) -> Bool {
    !isCapitalised(index) || flag(index, .isAllCapitals)
  }

  /// `half`, `a third`, `third`: a part, or which one.
  private mutating func readFraction(_ index: Int) -> Int? {
    if at(index, .half) {
      if at(index - 1, .hyphen), isGlued(index) { return exempt(.idiom, index, index + 1) }
      if at(index - 1, .in), isClauseEnd(index + 1) || has(index + 1, .function) {
        return cutInHalf(index)
      }
      if has(index - 1, .ordinal) { return exempt(.idiom, index, index + 1) }
      if at(index + 1, .hyphen), isGlued(index + 1), isGlued(index + 2),
        !has(index + 2, [.multiplier, .scale, .article]),
        vocabulary.measures.match(tokens, index + 2) == nil
      {
        return exempt(.idiom, index, index + 3)
      }
      if has(index - 1, .definite), !at(index + 1, .of), !at(index - 1, .that) {
        return exempt(.idiom, index, index + 1)
      }
      let start = has(index - 1, .article) && index - 1 >= floor ? index - 1 : index
      return start < index ? unitAndAHalf(start) ?? quantity(start) : quantity(start)
    }
    // `a quarter to nine`.
    if at(index, .quarter), at(index + 1, anyOf: .to, .past),
      kind(index + 2) == .digits || has(index + 2, .small)
    {
      return exempt(.timeOfDay, index, index + 3)
    }
    // Only `a third` and what stands in a number before it say how many.
    if at(index + 1, .of), has(index + 2, .article), has(index + 3, .scale),
      !has(index - 1, [.article, .definite])
    {
      return quantity(index)
    }
    guard has(index - 1, .article), index - 1 >= floor else { return nil }
    guard isPartBehind(index) else { return exempt(.ordinal, index, index + 1) }
    return quantity(index - 1)
  }

  /// `cut crossings in half`; what is folded in half is no data.
  private mutating func cutInHalf(_ index: Int) -> Int? {
    for place in stride(from: index - 2, to: max(index - 8, -1), by: -1) {
      if kind(place) == .sign { break }
      guard has(place, .falling), let value = try? Number(1, over: 2) else { continue }
      let quantity = Quantity(lower: Amount(value: value, form: .words), unit: .times)
      add(
        index..<index + 1, core: index..<index + 1,
        .change(Change(direction: .fall, quantity: quantity)))
      return index + 1
    }
    return exempt(.idiom, index, index + 1)
  }

  /// `an hour and a half`.
  private mutating func unitAndAHalf(_ article: Int) -> Int? {
    let unit = article - 2
    guard at(article - 1, .and), has(unit - 1, .article), unit - 1 >= floor, has(unit, .timeUnit),
      let (symbol, count) = vocabulary.measures.match(tokens, unit), count == 1,
      let value = try? Number(3, over: 2)
    else { return nil }
    let comparator = comparator(before: unit - 1, .none)
    let quantity = Quantity(
      comparator: comparator.meaning, lower: Amount(value: value, form: .fraction),
      unit: .measure(symbol))
    add(comparator.start..<article + 2, core: unit - 1..<article + 2, .quantity(quantity))
    return article + 2
  }

  /// Whether `a third` is a part: `a third of`, `by a third`, `a third fewer`, `about a third`.
  private func isPartBehind(_ index: Int) -> Bool {
    let after = index + 1
    if at(after, .of) || has(after, [.comparative, .auxiliary, .scale]) { return true }
    if at(after, anyOf: .as, .off) || has(after, [.changeNoun, .plainVerb]) { return true }
    if comparator(before: index - 1, .none).start < index - 1 { return true }
    if at(index - 2, anyOf: .by, .to, .and) { return following(after) == .nothing }
    guard isClauseEnd(after) || has(after, .function) else { return false }
    return !at(after, anyOf: .who, .which, .that)
  }

  /// `double the number`, `twice as many`, `threefold`.
  private mutating func readRatio(_ index: Int) -> Int? {
    let next = index + 1
    let isComparison = at(next, anyOf: .as, .the, .that, .those, .its, .their, .what, .this, .our)
    guard at(index, anyOf: .twice, .double, .triple, .treble) || at(index, .quadruple) else {
      return quantity(index)
    }
    if at(index, .twice) {
      if isComparison { return quantity(index) }
      var end = next
      return rate(&end) != nil ? quantity(index) : exempt(.idiom, index, next)
    }
    if at(next, .hyphen), isGlued(next) {
      return exempt(.idiom, index, min(index + 3, tokens.count))
    }
    // `will double`, `to double`, `nearly double`.
    if has(index - 1, .auxiliary) || at(index - 1, .to), !isComparison, !has(index - 1, .article) {
      return ratioVerb(index)
    }
    if isComparison || comparator(before: index, .none).start < index || at(next, .in)
      || at(index - 2, .be)
    {
      return quantity(index)
    }
    return exempt(.idiom, index, next)
  }

  private mutating func readRatioVerb(_ index: Int) -> Int? {
    // `redoubled` is one word and no number; `doubled-up` is no change.
    if at(index + 1, .hyphen), isGlued(index + 1) { return exempt(.idiom, index, index + 1) }
    return ratioVerb(index)
  }

  /// `hundred`, `dozen`, `million` with no number in front, but for `a` and `several`.
  private mutating func readMultiplier(_ index: Int) -> Int? {
    if let (_, count) = vocabulary.vagueCounts.match(tokens, index - 1, from: floor) {
      return vagueNumber(index, index - count)
    }
    if has(index - 1, .article), index - 1 >= floor {
      if let end = nameInWords(index, index + 1) { return end }
      return quantity(index - 1)
    }
    if at(index - 1, .hyphen), isGlued(index) { return exempt(.idiom, index, index + 1) }
    guard has(index, .multiplier), !at(index - 1, .per) else { return nil }
    if let end = nameInWords(index, index + 1) { return end }
    return quantity(index)
  }

  /// `several hundred`, `a few thousand`.
  private mutating func vagueNumber(_ index: Int, _ start: Int) -> Int? {
    let value = has(index, .scale) ? entry(index).scale.factor : Number(entry(index).value)
    var unit = Quantity.Unit.none
    var end = index + 1
    if let (code, count) = vocabulary.currencyNames.match(tokens, end) {
      (unit, end) = (.currency(code), end + count)
    } else if let (symbol, count) = vocabulary.measures.match(tokens, end) {
      (unit, end) = (.measure(symbol), end + count)
    }
    var quantity = Quantity(lower: Amount(value: value, form: .magnitude), unit: unit)
    quantity.rate = rate(&end)
    let comparator = comparator(before: start, unit)
    quantity.comparator = comparator.meaning
    add(comparator.start..<end, core: start..<index + 1, .quantity(quantity))
    return end
  }
}
