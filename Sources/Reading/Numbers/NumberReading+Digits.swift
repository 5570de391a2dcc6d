import Model

extension NumberReading {
  /// Says what digits are; the rules for what is no data come first, the narrow ones before the wide.
  mutating func readDigits(_ index: Int) -> Int {
    if let run = webAddress(index) { return exempt(.webAddress, run.lowerBound, run.upperBound) }
    if let end = time(index) { return end }
    if let idiom = vocabulary.idioms.match(tokens, index), idiom.lowerBound + 1 > floor {
      return exempt(.idiom, idiom.lowerBound, idiom.upperBound)
    }
    if kind(index) == .vulgarFraction { return quantity(index) ?? exempt(.code, index, index + 1) }
    if let end = listMarker(index) { return end }
    if hasCurrencyBefore(index), let end = quantity(index) { return end }
    if let end = date(index) { return end }
    if let end = phone(index) { return end }
    if let end = reference(index) { return end }
    if let end = nameInOnePiece(index) { return end }
    if let end = code(index) { return end }
    if let end = address(index) { return end }
    if let end = year(index) { return end }
    if let end = nameBefore(index) { return end }
    return quantity(index) ?? exempt(.code, index, index + 1)
  }

  private func hasCurrencyBefore(_ index: Int) -> Bool {
    vocabulary.currencySigns.match(tokens, index - 1, from: max(floor, index - 1)) != nil
      || currencyCode(index - 1) != nil
  }

  /// `1.`, `2)` or `(3)` in front of what is listed.
  private mutating func listMarker(_ index: Int) -> Int? {
    guard let value = plainInt(index) else { return nil }
    if index == 0, at(1, anyOf: .period, .rightParenthesis), isGlued(1), flag(2, .hasSpaceBefore),
      length(0) <= 3
    {
      return exempt(.listMarker, 0, 2)
    }
    if value <= 20, at(index + 1, .rightParenthesis), isGlued(index + 1), isSentenceStart(index),
      !at(index - 1, .leftParenthesis)
    {
      return exempt(.listMarker, index, index + 2)
    }
    guard value <= 20, at(index - 1, anyOf: .leftParenthesis, .leftBracket), isGlued(index),
      at(index + 1, anyOf: .rightParenthesis, .rightBracket)
    else { return nil }
    if at(index - 1, .leftBracket) || index == 1
      || kind(index + 2) == .word && !isCapitalised(index + 2)
    {
      return exempt(.listMarker, index - 1, index + 2)
    }
    return nil
  }

  /// `020 7946 0000`, `+33 3 21 46 00 00`, `call 999`.
  private mutating func phone(_ index: Int) -> Int? {
    let isInternational = at(index - 1, .plusSign) && isGlued(index)
    let start = isInternational ? index - 1 : index
    let numeral = numeral(index)
    var end = index + 1
    var digits = length(index)
    while kind(end) == .digits || kind(end) == .dotted
      || at(end, anyOf: .hyphen, .leftParenthesis, .rightParenthesis, .period, .slash)
        && (kind(end + 1) == .digits || at(end, .leftParenthesis) || at(end, .rightParenthesis)),
      end < index + 24
    {
      if at(end, .period), !isGlued(end) || !isGlued(end + 1) { break }
      if kind(end) == .digits { digits += length(end) }
      end += 1
    }
    if isInternational, digits >= 7 || end > index + 2 {
      return exempt(.phoneNumber, start, end)
    }
    if let numeral, numeral.hasLeadingZero, digits >= 6 || isDialled(index) {
      return exempt(.phoneNumber, start, end)
    }
    if end == index + 5, at(index + 1, .hyphen), at(index + 3, .hyphen), length(index) == 3,
      length(index + 2) == 3, length(index + 4) == 4
    {
      return exempt(.phoneNumber, start, end)
    }
    guard isDialled(index), numeral?.fractionDigits == 0, following(end) != .plural,
      digits >= 3, digits != 4 || end > index + 1, !isMeasured(end)
    else { return nil }
    return exempt(.phoneNumber, start, end)
  }

  /// `call 101`, `phone the police on 101`, `Tel.: 112`.
  private func isDialled(_ index: Int) -> Bool {
    var place = index - 1
    while at(place, anyOf: .colon, .period, .plusSign, .leftParenthesis) { place -= 1 }
    if has(place, .dialling) { return true }
    if lastPhone == place - 1, at(place, anyOf: .or, .and, .comma) { return true }
    guard at(place, anyOf: .on, .number, .to) else { return false }
    for step in 1...5 where has(place - step, .dialling) { return true }
    return false
  }

  /// ISBNs, versions, file numbers, and other digits that say no amount.
  private mutating func code(_ index: Int) -> Int? {
    if isBehindHead(index, .codeHead) { return exempt(.code, index, runEnd(index)) }
    if has(index - 1, .versionHead) || at(index - 1, .period) && at(index - 2, .v) && isGlued(index)
    {
      if length(index - 1) > 1 || isGlued(index) {
        return exempt(.version, index, runEnd(index))
      }
    }
    if kind(index) == .dotted { return exempt(.version, index, runEnd(index)) }
    guard let numeral = numeral(index) else { return nil }
    if numeral.hasLeadingZero { return exempt(.code, index, runEnd(index)) }
    if isLawReport(index) { return exempt(.code, index, index + 1) }
    if numeral.wholeDigits > 6, !numeral.isGrouped, numeral.fractionDigits == 0,
      following(index + 1) == .nothing, !isMeasured(index + 1)
    {
      return exempt(.code, index, runEnd(index))
    }
    // `#12`, and groups of digits that hyphens or slashes join: `978-0-14-044913-6`, `604/2013`.
    if at(index - 1, .hash), isGlued(index) { return exempt(.reference, index - 1, index + 1) }
    var groups = 1
    var end = index + 1
    while at(end, anyOf: .hyphen, .slash), isGlued(end), isGlued(end + 1),
      kind(end + 1) == .digits
    {
      groups += 1
      end += 2
    }
    if groups > 2 { return exempt(.code, index, end) }
    if groups == 2, at(index + 1, .slash), isFileNumber(index) {
      return exempt(.code, index, end)
    }
    return nil
  }

  /// `(2014) 12 EHRR 345`, `COM(2015) 240`.
  private func isLawReport(_ index: Int) -> Bool {
    guard at(index - 1, anyOf: .rightParenthesis, .rightBracket), isYearNumber(index - 2) else {
      return false
    }
    return isGlued(index - 3) && flag(index - 4, .isAllCapitals)
      || flag(index + 1, .isAllCapitals) && kind(index + 2) == .digits
  }

  /// `604/2013` and `2013/33`, but not `3/4`.
  private func isFileNumber(_ index: Int) -> Bool {
    guard let top = plainInt(index), let bottom = plainInt(index + 2) else { return true }
    if length(index) == 4 || length(index + 2) == 4 { return true }
    return top >= bottom || bottom > 20 && bottom % 10 != 0
  }

  func isBehindHead(_ index: Int, _ head: WordClass) -> Bool {
    var place = index - 1
    while at(place, anyOf: .colon, .period, .leftParenthesis), place > index - 3 { place -= 1 }
    return has(place, head)
  }

  /// The end of a run of letters, digits and signs without spaces.
  func runEnd(_ index: Int) -> Int {
    var end = index + 1
    while isGlued(end), let kind = kind(end), kind != .barrier {
      if kind == .sign {
        guard at(end, anyOf: .hyphen, .slash, .period, .enDash, .colon), isGlued(end + 1),
          self.kind(end + 1) == .word || self.kind(end + 1) == .digits
        else { break }
      }
      end += 1
    }
    return end
  }

  /// The end of a street's name that begins at a token: `Downing Street`.
  func street(_ start: Int) -> Int? {
    var place = start
    while place < start + 4, isCapitalised(place) {
      if has(place, .streetBehind), place > start, !isPlural(place + 1) { return place + 1 }
      place += 1
    }
    return nil
  }

  /// `10 Downing Street`, `12 rue Lamarck`, `75001 Paris`.
  private mutating func address(_ index: Int) -> Int? {
    guard let numeral = numeral(index), numeral.fractionDigits == 0, !numeral.isGrouped else {
      return nil
    }
    if numeral.wholeDigits <= 4 {
      if has(index + 1, .streetBefore),
        !has(index + 1, .streetBehind) || isCapitalised(index + 2)
          || at(index + 2, anyOf: .de, .du, .des)
      {
        return exempt(.address, index, index + 1)
      }
      if street(index + 1) != nil { return exempt(.address, index, index + 1) }
      // `12–14 Downing Street`.
      if at(index + 1, anyOf: .enDash, .hyphen), isGlued(index + 1), isGlued(index + 2),
        kind(index + 2) == .digits, street(index + 3) != nil
      {
        return exempt(.address, index, index + 3)
      }
    }
    if numeral.wholeDigits == 5, isCapitalised(index + 1), following(index + 1) != .plural,
      comparator(before: index, .none).start == index
    {
      return exempt(.address, index, index + 1)
    }
    return nil
  }
}
