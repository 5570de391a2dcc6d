import Model

extension NumberReading {
  /// What follows a number, as far as a few words show.
  enum Following {
    /// Things that can be counted: `people`, `illegal migrants`.
    case plural
    /// Words that are unknown, none of them a plural: `agreement`, `former officer`.
    case singular
    /// The end of a clause, a verb, a preposition.
    case nothing
  }

  func following(_ start: Int) -> Following {
    var index = start
    var hasWord = false
    while index < start + 4, kind(index) == .word {
      if has(index, .function) || has(index, .verb) && !has(index, .pluralNoun) { break }
      if isPlural(index) { return .plural }
      if has(index, [.month, .ordinal]) && isCapitalised(index) { break }
      hasWord = true
      index += 1
      if at(index, .hyphen), isGlued(index), isGlued(index + 1) { index += 1 }
    }
    return hasWord ? .singular : .nothing
  }

  func isPlural(_ index: Int) -> Bool {
    guard kind(index) == .word else { return false }
    if has(index, .pluralNoun) { return true }
    return flag(index, .hasPluralEnd) && !flag(index, .isPossessive)
      && !has(index, [.verb, .function])
  }

  /// Whether a number goes on with a unit, a currency or per cent, so that it measures something.
  func isMeasured(_ index: Int) -> Bool {
    let place = at(index, .hyphen) ? index + 1 : index
    return has(place, .scale) || vocabulary.percent.match(tokens, place) != nil
      || vocabulary.measures.match(tokens, place) != nil && length(place) > 1
      || vocabulary.currencyNames.match(tokens, place) != nil
  }

  /// Behind a number and a hyphen stands a word that is no unit: `two-way` counts nothing,
  /// `nine-member` does. Returns nil where the number has to be taken as it is.
  mutating func compound(_ core: Range<Int>, _ hyphen: Int) -> Int? {
    let head = hyphen + 1
    let isOne = core.count == 1 && at(core.lowerBound, .one)
    let isVague = has(head, .compoundHead) || flag(head, .endsInEd) || isOne
    guard isVague, !at(head, .strong) else { return nil }
    var end = head + 1
    // `five-a-side`, `two-for-one`.
    while at(end, .hyphen), isGlued(end), isGlued(end + 1), end < head + 6 { end += 2 }
    return exempt(.idiom, core.lowerBound, min(end, tokens.count))
  }
}
