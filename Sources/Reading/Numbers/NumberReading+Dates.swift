import Model

extension NumberReading {
  func isMonth(_ index: Int) -> Bool { has(index, .month) && isCapitalised(index) }

  /// A date around digits: `11 September 2014`, `September 11`, `2014-09-11`, `11/09/2014`, `Q3 2014`.
  mutating func date(_ index: Int) -> Int? {
    if let end = dateInDigits(index) { return exempt(.date, index, end) }
    guard let value = plainInt(index) else { return nil }
    if let end = dayBeforeMonth(index, value) { return exempt(.date, index, end) }
    if let end = behindMonth(index, value) { return exempt(.date, index, end) }
    if at(index - 1, .apostrophe), isGlued(index), !isGlued(index - 1), length(index) == 2,
      !at(index + 1, .apostrophe) || at(index + 2, .s)
    {
      let end = at(index + 1, .s) && isGlued(index + 1) ? index + 2 : index + 1
      return exempt(.date, index, end)
    }
    if isDecade(index, value) { return exempt(.date, index, index + 2) }
    // `Mon–Fri 9–5`.
    if has(index - 1, .weekday), at(index + 1, anyOf: .enDash, .hyphen), plainInt(index + 2) != nil,
      (1...24).contains(value)
    {
      return exempt(.timeOfDay, index, min(index + 3, tokens.count))
    }
    if has(index - 1, .weekday), isCapitalised(index - 1), (1...31).contains(value),
      following(index + 1) != .plural
    {
      return exempt(.date, index, index + 1)
    }
    return nil
  }

  /// `1990s`, `1990’s`, `90s`.
  private func isDecade(_ index: Int, _ value: Int) -> Bool {
    guard value % 10 == 0, length(index) == 4 || length(index) == 2 else { return false }
    if at(index + 1, .s), isGlued(index + 1) { return true }
    return at(index + 1, .apostrophe) && at(index + 2, .s) && isGlued(index + 2)
  }

  /// `2014-09-11`, `11/09/2014`, `2014/15`, `2009–2015`, `11.9.2014`; the token behind it.
  private func dateInDigits(_ index: Int) -> Int? {
    if kind(index) == .dotted { return isDottedDate(index) ? index + 1 : nil }
    guard let first = digitsOnly(index), isJoint(index + 1), let second = digitsOnly(index + 2)
    else { return nil }
    let isSlash = at(index + 1, .slash)
    let isHyphen = at(index + 1, .hyphen)
    if isSlash || isHyphen,
      tokens[index + 3 < tokens.count ? index + 3 : index].id
        == tokens[index + 1].id, isJoint(index + 3), let third = digitsOnly(index + 4)
    {
      let isForward = first.length == 4 && second.length <= 2 && third.length <= 2
      let isBackward =
        first.length <= 2 && second.length <= 2 && (third.length == 4 || third.length == 2)
      guard isForward || isBackward else { return nil }
      let (month, day) =
        isForward ? (second.value, third.value) : (second.value, first.value)
      guard (1...31).contains(month), (1...31).contains(day), min(month, day) <= 12 else {
        return nil
      }
      return index + 5
    }
    guard first.length == 4, (1000...2199).contains(first.value), !isMeasured(index + 3) else {
      return nil
    }
    if second.length == 4 {
      return second.value > first.value && (1000...2199).contains(second.value)
        && !(has(index - 1, .amountVerb)) ? index + 3 : nil
    }
    guard second.length == 2, !isGlued(index + 3) || kind(index + 3) == .sign,
      !has(index - 1, .reference)
    else { return nil }
    // `2014/15`, `2009–15`, `2014-09`.
    return isSlash || second.value > first.value % 100
      || isHyphen && (1...12).contains(second.value)
      ? index + 3 : nil
  }

  func digitsOnly(_ index: Int) -> (value: Int, length: Int)? {
    guard let numeral = numeral(index), !numeral.isGrouped, numeral.fractionDigits == 0,
      length(index) <= 4
    else { return nil }
    return (numeral.value.int ?? 0, length(index))
  }

  private func isJoint(_ index: Int) -> Bool {
    at(index, anyOf: .slash, .hyphen, .enDash, .minusSign) && isGlued(index) && isGlued(index + 1)
  }

  /// `11.9.2014`, but not `1.0.3`.
  private func isDottedDate(_ index: Int) -> Bool {
    let range = bytes(index, index + 1)
    let parts = text[range].split(separator: 0x2E, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count <= 2, parts[1].count <= 2 else { return false }
    return parts[2].count == 4
      || parts[2].count == 2 && parts[1].count == 2
        && (parts[1].first ?? 0) < 0x32 && parts[0].count == 2
  }

  /// `29 August`, `29th of August 2014`, `11–12 September`, `5 to 9 May`.
  private func dayBeforeMonth(_ index: Int, _ value: Int) -> Int? {
    guard (1...31).contains(value), length(index) <= 2 else { return nil }
    var place = behindOrdinal(index + 1)
    var steps = 0
    while at(place, anyOf: .hyphen, .enDash, .to, .and, .comma, .or, .slash), steps < 4,
      let next = plainInt(place + 1), (1...31).contains(next)
    {
      place = behindOrdinal(place + 2)
      steps += 1
    }
    if at(place, .of) || at(place, .hyphen) { place += 1 }
    guard isMonth(place) else { return nil }
    return behindYear(place + 1)
  }

  private func behindOrdinal(_ index: Int) -> Int {
    has(index, .ordinalSuffix) && isGlued(index) ? index + 1 : index
  }

  /// The end of a date behind its month: `2014`, `, 2014`, `. 2014`, `’14`.
  private func behindYear(_ index: Int) -> Int {
    var place = index
    if at(place, .period), isGlued(place), length(index - 1) <= 4 { place += 1 }
    if at(place, .hyphen) || at(place, .comma) { place += 1 }
    if isYearNumber(place), following(place + 1) != .plural || at(place - 1, .comma) {
      return place + 1
    }
    return index
  }

  /// `September 11, 2014`, `September 2014`, `May 5`.
  private func behindMonth(_ index: Int, _ value: Int) -> Int? {
    var month = index - 1
    if at(month, .period), isGlued(month) { month -= 1 }
    if at(month, .comma), length(index) == 4 { month -= 1 }
    guard isMonth(month), !isMeasured(index + 1) || (1...31).contains(value) == false else {
      return nil
    }
    if isYearNumber(index) {
      return yearRange(index) ?? index + 1
    }
    guard (1...31).contains(value), length(index) <= 2 else { return nil }
    // `in September 12 officers were sent`, but `the September 11 attacks`.
    if following(index + 1) == .plural,
      at(month - 1, anyOf: .in, .during, .last, .since, .until, .early, .late, .mid, .this)
        || at(month - 1, .hyphen)
    {
      return nil
    }
    var place = behindOrdinal(index + 1)
    while at(place, anyOf: .hyphen, .enDash, .to, .and), let next = plainInt(place + 1),
      (1...31).contains(next), length(place + 1) <= 2, following(place + 2) != .plural
    {
      place = behindOrdinal(place + 2)
    }
    return behindYear(place)
  }

  /// The end of a range of years that begins with one.
  func yearRange(_ index: Int) -> Int? {
    guard isYearNumber(index), at(index + 1, anyOf: .to, .and, .or, .hyphen, .enDash, .slash),
      isYearNumber(index + 2), let first = plainInt(index), let second = plainInt(index + 2),
      second >= first || at(index + 1, anyOf: .and, .or),
      following(index + 3) != .plural
        || !at(index + 1, anyOf: .and, .or)
    else { return nil }
    return index + 3
  }
}
