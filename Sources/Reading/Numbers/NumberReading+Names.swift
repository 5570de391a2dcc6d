import Model

extension NumberReading {
  /// Letters and digits in one piece: `A26`, `COVID-19`, `3D`, `21st`, `SW1A 2AA`; but not `5km`.
  mutating func nameInOnePiece(_ index: Int) -> Int? {
    if isGlued(index), kind(index - 1) == .word {
      return gluedName(index, from: index - 1)
    }
    if at(index - 1, .hyphen), isGlued(index), isGlued(index - 1), kind(index - 2) == .word,
      index - 2 >= floor, !has(index - 2, .cardinal)
    {
      if isYearNumber(index), at(index - 2, anyOf: .mid, .pre, .post, .early, .late) {
        return exempt(.year, index, index + 1)
      }
      return exempt(.name, pieceStart(index), runEnd(index))
    }
    if at(index - 1, .slash), isGlued(index), isGlued(index - 1), flag(index - 2, .isAllCapitals) {
      return exempt(.name, index, runEnd(index))
    }
    guard isGlued(index + 1), kind(index + 1) == .word else { return nil }
    return numberWithLetters(index)
  }

  private mutating func gluedName(_ index: Int, from word: Int) -> Int? {
    if at(word, .circa) || at(word, .c), isYearNumber(index) {
      return exempt(.year, index, index + 1)
    }
    if flag(word, .isAllCapitals), at(word, anyOf: .q, .h, .fy), !isGlued(index + 1) {
      let end = isYearNumber(index + 1) ? index + 2 : index + 1
      return exempt(.date, word, end)
    }
    if at(word, .v) { return exempt(.version, word, runEnd(index)) }
    if has(word, .reference), !isCapitalised(word) || length(word) > 1 {
      return exempt(.reference, pieceStart(index), runEnd(index))
    }
    // A British postcode has a second part, which begins with a digit.
    var end = runEnd(index)
    if kind(end) == .digits, length(end) == 1, length(end + 1) == 2, isGlued(end + 1),
      flag(end + 1, .isAllCapitals), flag(word, .isAllCapitals)
    {
      end += 2
      return exempt(.address, pieceStart(index), end)
    }
    return exempt(.name, pieceStart(index), end)
  }

  /// The first token of the piece without spaces that ends in letters or a hyphen before a place.
  private func pieceStart(_ index: Int) -> Int {
    var start = index
    while start > floor, isGlued(start),
      kind(start - 1) == .word || kind(start - 1) == .digits || at(start - 1, .hyphen)
    {
      start -= 1
    }
    return start
  }

  /// Digits that letters follow: a unit, a scale and `p` go on with the number, all else is a name.
  private mutating func numberWithLetters(_ index: Int) -> Int? {
    let suffix = index + 1
    if length(suffix) == 1, let end = street(suffix + 1) {
      return exempt(.address, index, min(end, suffix + 1))
    }
    let isLast = !(isGlued(suffix + 1) && (kind(suffix + 1) == .digits || at(suffix + 1, .hyphen)))
    if has(suffix, .ordinalSuffix), numeral(index)?.fractionDigits == 0 {
      return exempt(.ordinal, index, suffix + 1)
    }
    if at(suffix, .s), at(suffix + 1, .of), let end = magnitudeInDigits(index) { return end }
    if at(suffix, .s) { return exempt(.name, index, suffix + 1) }
    if isLast || vocabulary.measures.match(tokens, suffix) != nil {
      let isCapitalLetter = length(suffix) == 1 && isCapitalised(suffix)
      if isCapitalLetter {
        let isResolution = at(suffix, .k) && length(index) == 1 && following(suffix + 1) != .plural
        if at(suffix, anyOf: .m, .k, .c, .w), !isResolution { return nil }
        return exempt(.name, index, runEnd(index))
      }
      if has(suffix, [.scaleLetter, .scale]) && !at(suffix, .b) || at(suffix, anyOf: .p, .pence, .x)
        || vocabulary.measures.match(tokens, suffix) != nil
        || vocabulary.currencyNames.match(tokens, suffix) != nil
        || vocabulary.percent.match(tokens, suffix) != nil || currencyCode(suffix) != nil
      {
        return nil
      }
    }
    return exempt(.name, index, runEnd(index))
  }

  /// `100s of lorries`.
  private mutating func magnitudeInDigits(_ index: Int) -> Int? {
    guard let value = numeral(index)?.int, [10, 100, 1_000, 1_000_000].contains(value) else {
      return nil
    }
    let quantity = Quantity(lower: Amount(value: Number(value), form: .magnitude))
    add(index..<index + 2, core: index..<index + 2, .quantity(quantity))
    return index + 2
  }

  /// Digits behind the head of a name: `Channel 4`, `Boeing 747`, `Schedule 2`, `level 3`.
  mutating func nameBefore(_ index: Int) -> Int? {
    let head = index - 1
    guard head >= 0, kind(head) == .word, !isGlued(index) || at(head, .number),
      let value = numeral(index), value.fractionDigits <= 1, !value.isGrouped
    else { return nil }
    guard !isMeasured(index + 1) else { return nil }
    let following = following(index + 1)
    if has(head, .nameHead) {
      if isCapitalised(head) || following != .plural {
        return exempt(.name, index, runEnd(index))
      }
    }
    if at(head, .of), isCapitalised(head - 1), !isSentenceStart(head - 1), following != .plural,
      has(head - 1, .nameHead)
    {
      return exempt(.name, index, index + 1)
    }
    let isAcronym = flag(head, .isAllCapitals) && length(head) > 1
    guard isCapitalised(head), isAcronym || !isSentenceStart(head), !has(head, .function),
      value.fractionDigits == 0, following != .plural, isAcronym || !isTitleCase(),
      value.wholeDigits <= (isAcronym ? 5 : 2), value.wholeDigits > 3 || !isListed(index)
    else { return nil }
    if has(index + 1, .auxiliary), isBehindPreposition(head) { return nil }
    if following == .singular, !isCapitalised(index + 1), isBehindPreposition(head) { return nil }
    return exempt(.name, index, runEnd(index))
  }

  /// `Paris 12, Lyon 8`: places, each with a number.
  private func isListed(_ index: Int) -> Bool {
    for step in [-3, 3] {
      let joint = step < 0 ? index - 2 : index + 1
      if at(joint, anyOf: .comma, .semicolon, .and), isCapitalised(index + step - 1),
        kind(index + step) == .digits
      {
        return true
      }
    }
    return false
  }

  /// `In Paris 500 were arrested`: a place, and then a number.
  private func isBehindPreposition(_ head: Int) -> Bool {
    var place = head
    while isCapitalised(place) || at(place, .the), place > head - 4 { place -= 1 }
    return at(place, anyOf: .in, .at, .from, .near, .for)
      || isCapitalised(place + 1) && has(place + 1, .function)
  }

  /// `World War Two`, `Five Eyes`, `Chapter Two`: a number word with a capital among capitals.
  mutating func nameInWords(_ index: Int, _ end: Int) -> Int? {
    if let end = reference(index) { return end }
    if has(index - 1, .nameHead), following(end) != .plural,
      !has(index - 2, [.definite, .quantifier]),
      !isMeasured(end)
    {
      return exempt(.name, index, end)
    }
    guard isCapitalised(index), !isSentenceStart(index) else { return nil }
    // `the Group of Twelve`, `News at Ten`, `BBC Two`.
    if at(index - 1, anyOf: .of, .at) && isCapitalised(index - 2)
      || flag(index - 1, .isAllCapitals) && !flag(index, .isAllCapitals)
    {
      return exempt(.name, index, end)
    }
    guard !isTitleCase() else { return nil }
    if isCapitalised(index - 1), kind(index - 1) == .word, !isSentenceStart(index - 1) {
      return exempt(.name, index, end)
    }
    if isCapitalised(end), kind(end) == .word { return exempt(.name, index, end) }
    return nil
  }
}
