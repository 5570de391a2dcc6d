import Model

extension NumberReading {
  /// Reads the quantity whose number begins at a token, with everything that belongs to it.
  mutating func quantity(_ index: Int) -> Int? {
    guard let single = term(index, from: floor) else { return nil }
    let (first, second) = ends(single)
    var core = first.range.lowerBound..<(second ?? first).range.upperBound
    var unit = first.share ?? first.currency.map { .currency($0) } ?? .none
    var end = core.upperBound
    let trailing = trailingComparator(&end)
    if unit == .none { unit = measure(first, second, &end) ?? .none }
    let late = trailing ?? trailingComparator(&end)
    guard let lower = first.amount(unit), let upper = (second ?? first).amount(unit) else {
      return nil
    }
    var quantity = Quantity(lower: lower, upper: second == nil ? nil : upper, unit: unit)
    quantity.rate = rate(&end)
    if quantity.rate == nil { quantity.rate = rateBehindNoun(end) }
    let comparator = comparator(before: core.lowerBound, unit)
    quantity.comparator = comparator.meaning
    if comparator.meaning == .exactly, let late { quantity.comparator = late }
    if at(end, .hyphen), unit == .none, kind(end + 1) == .word, isGlued(end + 1),
      let compound = compound(core, end)
    {
      return compound
    }
    let start = comparator.start
    if let change = change(quantity, core, start, end) { return change }
    core = core.clamped(to: start..<end)
    if first.form == .fraction {
      // The article of `half a mile` belongs to the unit.
      while core.count > 1, has(core.upperBound - 1, .article) || at(core.upperBound - 1, .of) {
        core = core.lowerBound..<core.upperBound - 1
      }
    }
    let rates = quantity.rate == nil ? ratesNearby(start, end) : []
    add(start..<end, core: core, .quantity(quantity), rates: rates)
    return end
  }

  /// The two ends of a range that begins with a term; the term alone when it is none.
  private func ends(_ first: NumberTerm) -> (NumberTerm, NumberTerm?) {
    let end = first.range.upperBound
    var place = end
    var isOr = false
    if at(place, .hyphen), at(place + 1, .to) {
      // `7- to 10-day`.
      place += at(place + 2, .hyphen) ? 2 : 1
    } else if at(place, anyOf: .hyphen, .enDash, .minusSign) {
      let isClose = isGlued(place) && isGlued(place + 1)
      let isApart = !isGlued(place) && !isGlued(place + 1) && !at(place, .hyphen)
      guard isClose || isApart && kind(place + 1) == .digits else { return (first, nil) }
    } else if at(place, .to), !isChange(before: first.range.lowerBound) {
    } else if at(place, .and), isBetween(first.range.lowerBound) {
    } else if at(place, .or) {
      isOr = true
    } else {
      return (first, nil)
    }
    place += 1
    guard let second = secondTerm(place, first.currency != nil),
      let (low, high) = NumberTerm.range(first, second)
    else { return (first, nil) }
    if isOr {
      guard high.written.isInteger, low.written.isInteger, second.scale == first.scale,
        let difference = try? high.written - low.written, difference <= Number(5)
      else { return (first, nil) }
    }
    return (low, high)
  }

  /// The amount that begins at a token, be it with its currency or its minus.
  private func secondTerm(_ place: Int, _ isMoney: Bool) -> NumberTerm? {
    var index = place
    while index < place + 3, kind(index) != nil {
      if let found = term(index, from: place, isMoney: isMoney) {
        return found.range.lowerBound == place ? found : nil
      }
      index += 1
    }
    return nil
  }

  private func isBetween(_ start: Int) -> Bool {
    at(start - 1, .between) || at(comparator(before: start, .none).start - 1, .between)
  }

  /// Whether something rose or fell before `from 5`, so that `to 10` is where it went.
  private func isChange(before start: Int) -> Bool {
    let from = comparator(before: start, .none).start - 1
    guard at(from, .from) else { return false }
    for index in stride(from: from - 1, to: max(start - 12, -1), by: -1) {
      if has(index, [.rising, .falling]) { return true }
      if kind(index) == .sign, has(index, .sentenceEnd) { return false }
    }
    return false
  }

  /// A physical unit or `times` behind a number, perhaps after a hyphen: `12-mile`.
  private func measure(_ first: NumberTerm, _ second: NumberTerm?, _ end: inout Int)
    -> Quantity.Unit?
  {
    let isHyphenated = at(end, .hyphen) && isGlued(end) && isGlued(end + 1)
    var place = isHyphenated ? end + 1 : end
    if first.form == .magnitude, at(place, .of) { place += 1 }
    if at(place, .times) || at(place, .x) && isGlued(place) || length(place) == 4 && isFold(place) {
      end = place + 1
      return .times
    }
    if let symbol = powerOfLength(place) {
      end = place + 2
      return .measure(symbol)
    }
    if at(place, .m), first.scale == .one {
      end = place + 1
      return .measure("m")
    }
    guard let (symbol, count) = vocabulary.measures.match(tokens, place) else { return nil }
    let after = place + count
    let isSingular = (second ?? first).written == .one || first.form == .fraction
    if count == 1, at(place, .second), !isHyphenated, !isSingular { return nil }
    if count == 1, length(place) == 1, isGlued(after), kind(after) == .word { return nil }
    if !isHyphenated, at(after, .hyphen), isGlued(after), isGlued(after + 1) { return nil }
    // `two years’ work` and `a three-year-old`.
    end = at(after, .apostrophe) && isGlued(after) ? after + 1 : after
    if at(end, .hyphen), at(end + 1, .old) { end += 2 }
    return .measure(symbol)
  }

  /// `km2`, `m3`, written with a plain digit.
  private func powerOfLength(_ index: Int) -> String? {
    guard at(index, anyOf: .m, .km), isGlued(index + 1), let power = plainInt(index + 1),
      power == 2 || power == 3 && at(index, .m)
    else { return nil }
    return (at(index, .m) ? "m" : "km") + (power == 2 ? "²" : "³")
  }

  private func isFold(_ index: Int) -> Bool {
    let range = bytes(index, index + 1)
    return text[range].elementsEqual("fold".utf8)
  }

  private func trailingComparator(_ end: inout Int) -> Quantity.Comparator? {
    guard let (meaning, count) = vocabulary.trailingComparators.match(tokens, end) else {
      return nil
    }
    if count == 1 {
      // `5 + 3` and `5 plus 3` go on; `170+` does not.
      let isSign = at(end, .plusSign)
      guard isSign ? isGlued(end) && kind(end + 1) != .digits : isClauseEnd(end + 1) else {
        return nil
      }
    } else if at(end, .at), !isClauseEnd(end + count) {
      return nil
    }
    if at(end, .and), !at(end + 1, anyOf: .over, .more) || !isClauseEnd(end + 2) { return nil }
    end += count
    return meaning
  }

  /// What qualifies a number that begins at a token, and where that begins.
  func comparator(before start: Int, _ unit: Quantity.Unit)
    -> (meaning: Quantity.Comparator, start: Int)
  {
    var start = start
    var meaning = Quantity.Comparator.exactly
    for _ in 0..<3 {
      if let (found, count) = vocabulary.comparators.match(tokens, start - 1, from: floor),
        isComparator(start - count, count, unit, meaning)
      {
        if meaning == .exactly || found != .about { meaning = found }
        start -= count
      } else if let (_, count) = vocabulary.fillers.match(tokens, start - 1, from: floor) {
        start -= count
      } else {
        break
      }
    }
    return (meaning, start)
  }

  private func isComparator(
    _ start: Int, _ count: Int, _ unit: Quantity.Unit, _ known: Quantity.Comparator
  ) -> Bool {
    guard count == 1 else { return true }
    // `£12 million over three years` and `spread over three years` say for how long.
    if at(start, .over), case .measure(let symbol) = unit,
      let dimension = MeasureUnit.named(symbol)?.dimension,
      dimension == .time || dimension == .calendarTime
    {
      return start > floor || found.isEmpty
    }
    if at(start, .period) { return false }
    return true
  }
}
