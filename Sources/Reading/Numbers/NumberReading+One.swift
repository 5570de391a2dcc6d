import Model

extension NumberReading {
  /// `one` counts only where a thing follows that it is one of, or a word says that it is a count:
  /// `one officer`, `just one`, `one lorry in ten`. All else is a pronoun.
  ///
  /// Returns nil when it is a number that can be read like any other.
  mutating func one(_ index: Int) -> Int? {
    let next = index + 1
    if let end = oneInMany(index) { return end }
    if let (_, count) = vocabulary.outOf.match(tokens, next),
      let (bottom, after) = wholeNumber(next + count), bottom > 1, !isYearNumber(next + count),
      !has(after, .timeUnit)
    {
      return nil
    }
    if at(next, .hyphen), isGlued(next) {
      // `one-third`, `one-hour`, `one-in-five`.
      return has(next + 1, [.fraction, .multiplier, .scale]) || at(next + 1, anyOf: .in, .and)
        || vocabulary.measures.match(tokens, next + 1) != nil ? nil : exemptOneCompound(index)
    }
    if has(next, [.fraction, .multiplier, .scale]), !at(next, .half) || !at(next + 1, .of) {
      return nil
    }
    if vocabulary.percent.match(tokens, next) != nil { return nil }
    if at(next, .point), has(next + 1, .small) { return nil }
    if at(next, .and), has(next + 1, .article), has(next + 2, .fraction) { return nil }
    if at(next, anyOf: .to, .enDash), kind(next + 1) == .digits || has(next + 1, .small) {
      return nil
    }
    if at(next, .of) || has(index - 1, .definite) || has(index - 1, .quantifier)
      || has(index - 1, .ordinal) || flag(index - 1, .isPossessive)
    {
      return isCounted(index) && !at(next, .of) ? nil : exempt(.pronoun, index, next)
    }
    if flag(index, .isPossessive) { return exempt(.pronoun, index, next) }
    if isCounted(index) {
      if has(next, .vagueNoun), !has(next, .timeUnit) { return exempt(.pronoun, index, next) }
      return nil
    }
    if vocabulary.measures.match(tokens, next) != nil
      || vocabulary.currencyNames.match(tokens, next) != nil
    {
      return nil
    }
    return isNounBehindOne(next) ? nil : exempt(.pronoun, index, next)
  }

  /// `one lorry in ten`.
  private mutating func oneInMany(_ index: Int) -> Int? {
    var place = index + 1
    while place < index + 4, kind(place) == .word, !has(place, .function) { place += 1 }
    guard place > index + 1, place <= index + 3,
      let (_, count) = vocabulary.outOf.match(tokens, place),
      let (bottom, end) = wholeNumber(place + count), bottom > 1, !isYearNumber(place + count),
      following(end) != .plural, !isMeasured(end), !has(end, .timeUnit),
      let share = try? Number(1, over: Int128(bottom))
    else { return nil }
    let comparator = comparator(before: index, .none)
    let quantity = Quantity(
      comparator: comparator.meaning, lower: Amount(value: share, form: .ratio(outOf: bottom)))
    add(comparator.start..<end, core: index..<end, .quantity(quantity))
    return end
  }

  private mutating func exemptOneCompound(_ index: Int) -> Int {
    exempt(.idiom, index, max(index + 1, runEnd(index)))
  }

  /// `just one`, `at least one`, `only one`.
  private func isCounted(_ index: Int) -> Bool {
    let start = comparator(before: index, .none).start
    guard start < index, !at(index - 1, anyOf: .all, .another, .some, .minimum, .maximum) else {
      return false
    }
    // `the only one`, `not just one`.
    return !has(start - 1, [.definite, .article])
      && !at(index - 1, anyOf: .over, .above, .under, .below, .about, .around)
  }

  /// Whether a thing is named behind `one`: an unknown word that is no verb.
  private func isNounBehindOne(_ start: Int) -> Bool {
    var index = start
    while flag(index, .endsInLy), kind(index + 1) == .word, !has(index + 1, .function),
      index < start + 2
    {
      index += 1
    }
    guard kind(index) == .word else { return false }
    if at(index, anyOf: .more, .other), kind(index + 1) == .word, !has(index + 1, .function) {
      return true
    }
    if has(index, [.function, .verb, .vagueNoun, .rateOpener]) { return false }
    // A plural cannot follow, so what ends like one is a verb: `one wonders`.
    if flag(index, .hasPluralEnd), !has(index, .pluralNoun) { return false }
    if flag(index, .endsInEd) || flag(index, .endsInIng) {
      return kind(index + 1) == .word && !has(index + 1, .function)
    }
    return true
  }
}
