extension Quantity {
  /// Reads a quantity as an editor writes it, such as `more than £12 million a year`.
  ///
  /// Every word must be understood: a text that is only partly a quantity is an error, never a guess.
  /// `docs/format/values.md` lists what can be written.
  ///
  /// - Complexity: O(length of the text).
  public init(_ text: String, words: NumberWords = .english) throws(ValueError) {
    var parser = try QuantityParser(text, words)
    self = try parser.quantity()
  }
}

/// Reads one quantity from its tokens, from left to right and without recursion.
struct QuantityParser {
  private let language: NumberWords
  let tokens: [QuantityToken]
  let bytes: [UInt8]
  var index = 0

  init(_ text: String, _ words: NumberWords) throws(ValueError) {
    language = words
    bytes = Array(text.utf8)
    tokens = try QuantityLexer.tokens(of: text)
    if tokens.isEmpty {
      throw ValueError(
        "The value is empty", at: 0..<bytes.count,
        suggestion: "Write a number as the source has it, such as `170` or `about £12 million`")
    }
  }

  /// Lends the tables, because copying them would count a reference for each.
  var words: NumberTables {
    _read { yield language.tables }
  }

  mutating func quantity() throws(ValueError) -> Quantity {
    let start = index
    var comparator = comparatorBefore()
    let comparatorEnd = index
    let (first, second) = try amounts()
    let tail = try QuantityTail(&self, first, second)
    if let trailing = tail.comparator {
      guard comparator == .exactly else {
        throw ValueError(
          "The value is qualified twice, in front and behind", at: range(start, index),
          suggestion: "Keep one, such as `at least 170` or `170 or more`")
      }
      comparator = trailing
    }
    let isVague = first.form == .magnitude
    if second != nil || isVague, comparator != .exactly, comparator != .about {
      throw ValueError(
        isVague
          ? "A rough number such as `hundreds` can not be qualified with another word"
          : "A range has its ends already, so it takes no other qualifier than `about`",
        at: range(start, max(comparatorEnd, start + 1)),
        suggestion: "Leave the qualifier out")
    }
    return try assemble(comparator, first, second, tail, range(start, tokens.count))
  }

  private mutating func comparatorBefore() -> Quantity.Comparator {
    skipFillers()
    if words.vagueCounts.match(tokens, at: index) != nil { return .exactly }
    guard let (comparator, count) = words.comparators.match(tokens, at: index) else {
      return .exactly
    }
    index += count
    skipFillers()
    return comparator
  }

  private mutating func skipFillers() {
    // `just over` and `all but` begin like fillers but mean something of their own.
    while words.comparators.match(tokens, at: index) == nil,
      let (_, count) = words.fillers.match(tokens, at: index)
    {
      index += count
    }
  }

  /// One amount, or the two ends of a range.
  private mutating func amounts() throws(ValueError) -> (QuantityTerm, QuantityTerm?) {
    var joint: String?
    if let word = current?.text, let expected = words.rangeOpeners[word] {
      index += 1
      joint = expected
    }
    let first = try term()
    guard isAtRange(joint) else {
      if let joint {
        throw ValueError(
          "The other end of the range is missing", at: range(0, index),
          suggestion: "Write the range as `5 to 10` or `between 5 \(joint) 10`")
      }
      return (first, nil)
    }
    index += 1
    let second = try term(after: first)
    return try QuantityTerm.range(first, second, in: range(0, index), text: bytes)
  }

  private func isAtRange(_ joint: String?) -> Bool {
    guard let token = current, index + 1 < tokens.count else { return false }
    if let joint { return token.text == joint || !token.isWord && isRangeSign(token) }
    guard words.rangeWords.contains(token.text) else { return false }
    if token.isWord { return startsAmount(index + 1) }
    return isRangeSign(token)
  }

  /// A dash is a range's only between amounts: `5-metre` and `24-hour` go on as one word.
  private func isRangeSign(_ token: QuantityToken) -> Bool {
    words.rangeWords.contains(token.text) && startsAmount(index + 1)
  }

  /// Whether an amount can begin at a token: a number in digits or words, a currency or a sign.
  func startsAmount(_ index: Int) -> Bool {
    guard index < tokens.count else { return false }
    let token = tokens[index]
    if token.numeral != nil || VulgarFraction.value(token.text) != nil { return true }
    if isNumberWord(token.text) || currencyBefore(index) != nil
      || words.magnitudes.match(tokens, at: index) != nil
    {
      return true
    }
    if words.articles.contains(token.text) {
      return index + 1 < tokens.count && isNumberWord(tokens[index + 1].text)
    }
    return isMinus(token) && index + 1 < tokens.count
      && (tokens[index + 1].numeral != nil || currencyBefore(index + 1) != nil)
  }

  /// Whether a word is part of a number, so that it cannot be part of a noun.
  func isNumberWord(_ word: String) -> Bool {
    words.small[word] != nil || words.tens[word] != nil || words.multipliers[word] != nil
      || words.scales[word] != nil || words.fractions[word] != nil
  }

  func isMinus(_ token: QuantityToken) -> Bool {
    token.text == "-" || token.text == "−" || words.minus.contains(token.text)
  }

  var current: QuantityToken? { index < tokens.count ? tokens[index] : nil }

  /// The offsets from one token to before another.
  func range(_ start: Int, _ end: Int) -> Range<Int> {
    guard start < tokens.count else { return bytes.count..<bytes.count }
    let last = min(max(end, start + 1), tokens.count) - 1
    return tokens[start].range.lowerBound..<tokens[last].range.upperBound
  }

  /// The text of some tokens as it was written, with single plain spaces.
  func source(_ start: Int, _ end: Int) -> String {
    var text = ""
    for index in start..<end {
      if index > start, tokens[index].hasSpaceBefore { text += " " }
      text += String(decoding: bytes[tokens[index].range], as: UTF8.self)
    }
    return text
  }
}
