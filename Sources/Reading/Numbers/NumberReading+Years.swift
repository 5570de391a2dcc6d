import Model

extension NumberReading {
  /// Years: four digits without a comma that nothing is counted by.
  mutating func year(_ index: Int) -> Int? {
    guard isYearNumber(index), let value = plainInt(index) else { return nil }
    guard !isMeasured(index + 1),
      // A citation stands right behind its year.
      !isGlued(index + 1) || kind(index + 1) == .sign || kind(index + 1) == .barrier
    else { return nil }
    if let end = yearRange(index),
      at(index - 1, anyOf: .from, .between)
        || has(index - 1, .beforeYear) || following(end) == .nothing
    {
      return exempt(.year, index, end)
    }
    if at(index + 1, anyOf: .hyphen, .enDash), isGlued(index + 1), kind(index + 2) == .word {
      // `2014–present`, `the 2014-born`.
      return exempt(.year, index, index + 1)
    }
    return isYear(index, value) ? exempt(.year, index, index + 1) : nil
  }

  private func isYear(_ index: Int, _ value: Int) -> Bool {
    let isRecent = (1900...2060).contains(value)
    // `2014 prices` are those of the year.
    let following =
      isRecent && has(index + 1, .yearly) ? Following.singular : following(index + 1)
    if has(index - 1, .era) || has(index + 1, .era) && flag(index + 1, .isAllCapitals) {
      return true
    }
    if flag(index, .isPossessive) || at(index + 1, .apostrophe) && at(index + 2, .s) { return true }
    if at(index - 1, anyOf: .year, .fy) { return true }
    if index - lastYear <= 2, index > lastYear, following != .plural || isRecent,
      at(index - 1, anyOf: .and, .or, .to, .comma, .slash, .ampersand)
    {
      return true
    }
    if at(index - 1, anyOf: .leftParenthesis, .leftBracket),
      isClauseEnd(index + 1) || following == .nothing
    {
      return true
    }
    if at(index - 1, anyOf: .in, .since, .during, .until, .till, .before, .early, .late, .mid) {
      return isRecent || following != .plural
    }
    if at(index - 1, .hyphen), isGlued(index) { return true }
    if comparator(before: index, .none).start < index {
      return isYearBehindComparator(index, isRecent)
    }
    if has(index - 1, .amountVerb) { return false }
    if has(index - 1, [.definite, .yearNoun]) || flag(index - 1, .isPossessive) {
      return isRecent || following != .plural
    }
    if isCapitalised(index - 1), !isSentenceStart(index - 1), kind(index - 1) == .word {
      return isRecent || following == .nothing
    }
    if at(index - 1, .of) { return isYearBehindOf(index, following, isRecent) }
    if at(index - 1, .by), isRecent { return changeBefore(index) == nil }
    if following == .plural { return false }
    // `the total was 1900`, but `it was 1914`.
    if has(index - 1, .auxiliary), isClauseEnd(index + 1) {
      return isRecent && (at(index - 2, anyOf: .it, .this) || has(index - 2, .timeUnit))
    }
    if has(index - 1, .beforeYear) { return isRecent || at(index - 1, anyOf: .by, .from, .after) }
    return isRecent
  }

  /// `the attempts of 2011` and `the total of 2015`, but `a figure of 2014` and `crowds of 2000 people`.
  private func isYearBehindOf(_ index: Int, _ following: Following, _ isRecent: Bool) -> Bool {
    let isAmount = has(index - 2, [.changeNoun, .amountNoun])
    if following == .plural, isAmount || flag(index - 2, .hasPluralEnd) { return false }
    if isAmount, has(index - 3, .article) { return false }
    return isRecent || has(index - 2, .yearNoun)
  }

  /// `around 2014` is a year where nothing can be counted; `over 2014` is none.
  private func isYearBehindComparator(_ index: Int, _ isRecent: Bool) -> Bool {
    if at(index - 1, .circa) || at(index - 1, .period) && at(index - 2, .c) {
      return following(index + 1) != .plural
    }
    guard isRecent, following(index + 1) == .nothing, plainInt(index).map({ $0 % 100 != 0 }) == true
    else { return false }
    return at(index - 1, anyOf: .around, .about)
  }
}
