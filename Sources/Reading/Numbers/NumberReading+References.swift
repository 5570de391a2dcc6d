import Model

extension NumberReading {
  /// `section 3`, `paragraphs 12 to 15`, `page 7`, `chapter 5(2)`, `No 604/2013`, `phase two`.
  mutating func reference(_ index: Int) -> Int? {
    guard let head = referenceHead(index) else { return nil }
    let isWord = kind(index) == .word
    let isShort = length(head) <= 2 && !has(head, .references)
    var after = referenceEnd(index)
    if isMeasured(after), !at(head, anyOf: .no, .nos) { return nil }
    let following = following(after)
    if following == .plural,
      has(head - 1, [.definite, .quantifier, .article]) || isWord && !isCapitalised(head),
      !at(head, anyOf: .no, .nos)
    {
      return nil
    }
    if isShort, isWord { return nil }
    let isPlural = has(head, .references) || flag(head, .hasPluralEnd)
    while true {
      let isJoint = at(after, anyOf: .to, .enDash, .hyphen, .minusSign)
      let isList = at(after, anyOf: .and, .or, .comma, .ampersand)
      guard isJoint || isList && isPlural else { break }
      var next = after + 1
      if isList, at(after, .comma), at(next, anyOf: .and, .or) { next += 1 }
      if has(next, .reference), kind(next) == .word { next += 1 }
      guard kind(next) == .digits || kind(next) == .dotted || isWord && has(next, .small) else {
        break
      }
      let end = referenceEnd(next)
      guard !isMeasured(end), !isList || self.following(end) != .plural else { break }
      after = end
    }
    return exempt(.reference, index, after)
  }

  /// The word in front that says what is numbered.
  private func referenceHead(_ index: Int) -> Int? {
    var head = index - 1
    if at(head, .period), isGlued(head), length(head - 1) <= 5, has(head - 1, .reference) {
      return head - 1
    }
    // `Resolution (EU) 2017/1`, `section (3)`.
    if at(head, .rightParenthesis), at(head - 2, .leftParenthesis) { head -= 3 }
    if at(head, .leftParenthesis), isGlued(index) { head -= 1 }
    guard kind(head) != nil, has(head, .reference) else { return nil }
    if kind(head) == .sign { return head }
    // Single letters only close by: `s3`, `p 12`.
    if length(head) == 1, isCapitalised(head), !isGlued(index) { return nil }
    if at(head, .order) { return nil }
    return head
  }

  /// Behind one number of a reference: `3`, `12A`, `5(2)(a)`, `604/2013`, `4.1`.
  private func referenceEnd(_ index: Int) -> Int {
    if kind(index) == .word {
      return cardinal(index)?.end ?? index + 1
    }
    var end = runEnd(index)
    while at(end, .leftParenthesis), isGlued(end), at(end + 2, .rightParenthesis),
      length(end + 1) <= 4
    {
      end += 3
    }
    if at(end, .rightParenthesis), at(index - 1, .leftParenthesis) { end += 1 }
    return end
  }
}
