import Model

extension NumberReading {
  /// How often, right behind a quantity: `a year`, `/day`, `per 100,000 people`, `-a-day`.
  func rate(_ end: inout Int) -> Rate? {
    var place = end
    let isHyphenated = at(place, .hyphen) && isGlued(place) && isGlued(place + 1)
    if isHyphenated { place += 1 }
    if let (unit, count) = vocabulary.rates.match(tokens, place) {
      end = place + count
      return Rate(unit: .time(unit))
    }
    guard has(place, .rateOpener) else { return nil }
    if at(place, .slash), !isGlued(place) { return nil }
    let takesThings = at(place, anyOf: .per, .slash)
    place += 1
    if at(place, .hyphen) { place += 1 }
    var count = Number.one
    if let (value, after) = wholeNumber(place), value > 0 {
      count = Number(value)
      place = after
    }
    if let unit = entry(place).timeUnit, !at(place, .s) {
      end = place + 1
      return Rate(count: count, unit: .time(unit))
    }
    guard takesThings, kind(place) == .word, !has(place, .function) else { return nil }
    // A slash stands between a number and its unit in one piece: `£5/head`.
    let words = at(place, anyOf: .square, .cubic) ? 2 : 1
    guard kind(place + words - 1) == .word else { return nil }
    end = place + words
    return Rate(count: count, unit: .counted(string(place, end)))
  }

  /// How often, behind what is counted: `2,000 meals a day`.
  func rateBehindNoun(_ start: Int) -> Rate? {
    var index = start
    while index < start + 4 {
      guard kind(index) == .word, has(index, .rateOpener) || !has(index, .function) else {
        return nil
      }
      if index > start || has(index, .rateOpener) {
        var end = index
        if !at(index, .per) || has(index + 1, .timeUnit), let rate = rate(&end),
          case .time = rate.unit
        {
          return rate
        }
      }
      if has(index, [.verb, .function]) { return nil }
      index += 1
    }
    return nil
  }

  /// Every rate in time that stands near, within the sentence.
  func ratesNearby(_ start: Int, _ end: Int) -> [Rate] {
    var rates: [Rate] = []
    var index = start - 1
    while index > start - 10, index >= 0, !endsSentence(index) { index -= 1 }
    index += 1
    var left = 16
    while index < tokens.count, index < end + 14, left > 0 {
      if index >= start, index < end {
        index = end
        continue
      }
      if index >= end, endsSentence(index) { break }
      var next = index
      if has(index, [.rateWord, .rateOpener]), let rate = rate(&next), case .time = rate.unit {
        if !rates.contains(rate) { rates.append(rate) }
        index = next
      } else {
        index += 1
      }
      left -= 1
    }
    return rates
  }

  private func endsSentence(_ index: Int) -> Bool {
    kind(index) == .sign && has(index, .sentenceEnd) && !at(index, .colon)
      && (flag(index + 1, .hasSpaceBefore) || index + 1 >= tokens.count)
  }

  func string(_ start: Int, _ end: Int) -> String {
    String(decoding: text[bytes(start, end)], as: UTF8.self)
  }
}
