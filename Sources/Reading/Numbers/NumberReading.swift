import Model

/// Reads the numbers of one text from its tokens, from left to right.
///
/// At every token that can be a number the rules are asked in a fixed order, those for what is no
/// data first. No rule looks further than a few words to either side, so that the whole is linear.
struct NumberReading {
  let text: [UInt8]
  let vocabulary: NumberVocabulary
  let tokens: [NumberToken]
  let numerals: [TextNumeral]
  var found: [NumberInText] = []
  /// The first token that belongs to no number yet.
  var floor = 0
  /// The run without spaces that was looked at last, and whether it is an address of the web.
  private var chunk = (range: 0..<0, isOpaque: false)
  private var titleCase: Bool?
  /// The last token of the year that was found last, so that `2011 and 2014` are both years.
  var lastYear = -9
  /// The last token of the time of day that was found last, for `9.00 to 17.30`.
  var lastTime = -9
  /// The last token of the telephone number that was found last, for `112 or 999`.
  var lastPhone = -9

  init(_ text: [UInt8], _ vocabulary: NumberVocabulary, excluding names: [Range<Int>]) {
    self.text = text
    self.vocabulary = vocabulary
    let lexer = NumberLexer(text, vocabulary, excluding: names)
    tokens = lexer.tokens
    numerals = lexer.numerals
  }

  mutating func run() -> [NumberInText] {
    var index = 0
    while index < tokens.count {
      var next = index + 1
      switch tokens[index].kind {
      case .digits, .dotted, .vulgarFraction:
        next = readDigits(index)
      case .word where !classes(index).isDisjoint(with: .triggers):
        next = readWord(index) ?? next
      case .word where has(index, .decade):
        next = exempt(.date, index, index + 1)
      default: break
      }
      index = max(next, index + 1)
    }
    return found
  }

  // What stands at a place; nothing stands beyond the ends.

  func classes(_ index: Int) -> WordClass {
    guard index >= 0, index < tokens.count else { return [] }
    return vocabulary.entries[Int(tokens[index].id)].classes
  }

  func has(_ index: Int, _ wanted: WordClass) -> Bool {
    !classes(index).isDisjoint(with: wanted)
  }

  func entry(_ index: Int) -> NumberVocabulary.Entry {
    guard index >= 0, index < tokens.count else { return vocabulary.entries[0] }
    return vocabulary.entries[Int(tokens[index].id)]
  }

  func at(_ index: Int, _ keyword: Keyword) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].id == keyword.rawValue
  }

  func at(_ index: Int, anyOf keywords: Keyword...) -> Bool {
    index >= 0 && index < tokens.count && keywords.contains { tokens[index].id == $0.rawValue }
  }

  func kind(_ index: Int) -> NumberToken.Kind? {
    index >= 0 && index < tokens.count ? tokens[index].kind : nil
  }

  func flag(_ index: Int, _ flag: NumberToken.Flags) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].flags.contains(flag)
  }

  /// Whether a token follows the one before it without a space.
  func isGlued(_ index: Int) -> Bool {
    index > 0 && index < tokens.count && !tokens[index].flags.contains(.hasSpaceBefore)
  }

  func isCapitalised(_ index: Int) -> Bool { flag(index, .isCapitalised) }

  func numeral(_ index: Int) -> TextNumeral? {
    kind(index) == .digits ? numerals[Int(tokens[index].detail)] : nil
  }

  /// The whole number in digits that stands at a place, without separators.
  func plainInt(_ index: Int) -> Int? {
    guard let numeral = numeral(index), !numeral.isGrouped else { return nil }
    return numeral.int
  }

  func length(_ index: Int) -> Int {
    index >= 0 && index < tokens.count ? Int(tokens[index].end - tokens[index].start) : 0
  }

  func bytes(_ start: Int, _ end: Int) -> Range<Int> {
    Int(tokens[start].start)..<Int(tokens[max(start, end - 1)].end)
  }

  func isSentenceStart(_ index: Int) -> Bool {
    index == 0
      || kind(index - 1) == .sign && has(index - 1, [.sentenceEnd, .quoteOrBracket])
        && !at(index - 1, anyOf: .rightParenthesis, .rightBracket)
      || at(index - 1, anyOf: .enDash, .emDash)
  }

  /// Whether a clause ends before a token: nothing that it could belong to follows.
  func isClauseEnd(_ index: Int) -> Bool {
    guard index < tokens.count else { return true }
    return tokens[index].kind == .sign && !has(index, .hyphen) && !at(index, .percent)
      || tokens[index].kind == .barrier
  }

  /// Whether nearly all words begin with a capital, so that capitals mark no names.
  mutating func isTitleCase() -> Bool {
    if let titleCase { return titleCase }
    var small = 0
    var large = 0
    for index in tokens.indices where kind(index) == .word && !has(index, .function) {
      let token = tokens[index]
      if token.flags.contains(.isCapitalised) { large += 1 } else { small += 1 }
    }
    let isTitle = large > 3 && large > small * 3
    titleCase = isTitle
    return isTitle
  }

  // Results.

  /// Notes that tokens are no data; returns where to go on.
  mutating func exempt(_ exemption: Exemption, _ start: Int, _ end: Int) -> Int {
    let range = bytes(max(start, floor), end)
    found.append(NumberInText(range: range, core: range, meaning: .exempt(exemption)))
    floor = end
    switch exemption {
    case .year, .date: lastYear = end - 1
    case .timeOfDay: lastTime = end - 1
    case .phoneNumber: lastPhone = end - 1
    default: break
    }
    return end
  }

  mutating func add(
    _ range: Range<Int>, core: Range<Int>, _ meaning: NumberInText.Meaning, rates: [Rate] = []
  ) {
    found.append(
      NumberInText(
        range: bytes(range.lowerBound, range.upperBound),
        core: bytes(core.lowerBound, core.upperBound), meaning: meaning, nearbyRates: rates))
    floor = range.upperBound
  }

  // Runs without spaces.

  /// The tokens of the web address, e-mail address, file name or hashtag around a token.
  mutating func webAddress(_ index: Int) -> Range<Int>? {
    let start = Int(tokens[index].start)
    if !chunk.range.contains(start) {
      var (low, high) = (start, start)
      while low > 0, !isChunkEnd(low - 1) { low -= 1 }
      while high < text.count, !isChunkEnd(high) { high += 1 }
      chunk = (low..<max(high, start + 1), WebAddress.isOpaque(text, low..<high))
    }
    guard chunk.isOpaque else { return nil }
    var (first, end) = (index, index + 1)
    while first > floor, Int(tokens[first - 1].start) >= chunk.range.lowerBound { first -= 1 }
    while end < tokens.count, Int(tokens[end].end) <= chunk.range.upperBound { end += 1 }
    while end > index + 1, tokens[end - 1].kind == .sign { end -= 1 }
    return first..<end
  }

  private func isChunkEnd(_ index: Int) -> Bool {
    switch text[index] {
    case 0...0x20, 0x22, 0x28, 0x29, 0x2C, 0x3B, 0x3C, 0x3E, 0x5B, 0x5D, 0xE2, 0xEF: true
    default: false
    }
  }
}

/// Runs of characters that are addresses and no text.
enum WebAddress {
  /// Whether a run without spaces is a web address, an e-mail address, a file name or a hashtag.
  static func isOpaque(_ text: [UInt8], _ run: Range<Int>) -> Bool {
    var slashes = 0
    var index = run.lowerBound
    if index < run.upperBound, text[index] == 0x23 || text[index] == 0x40,
      index + 1 < run.upperBound, isLetter(text[index + 1])
    {
      return true
    }
    while index < run.upperBound {
      let before = index > run.lowerBound ? text[index - 1] : 0
      let after = index + 1 < run.upperBound ? text[index + 1] : 0
      switch text[index] {
      case 0x3A where after == 0x2F && index + 2 < run.upperBound && text[index + 2] == 0x2F:
        return true
      case 0x40 where isWord(before) && isWord(after): return true
      case 0x5F where isWord(before) || isWord(after): return true
      case 0x5C, 0x60: return true
      case 0x2F:
        if isLetter(after) || isLetter(before) { slashes += 1 }
      case 0x2E where isWord(before) && isLower(after):
        if isExtension(text, index + 1, run.upperBound) { return true }
      default: break
      }
      index += 1
    }
    return slashes > 1
  }

  /// Two to five small letters or digits, a letter first, that end there: `.pdf`, `.mp4`, `.gov.uk`.
  private static func isExtension(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    var index = start
    while index < end, isLower(text[index]) || text[index] &- 0x30 < 10 { index += 1 }
    guard index - start >= 2, index - start <= 12 else { return false }
    // `p.m.` and `e.g.` have single letters.
    return index == end || !isLetter(text[index])
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
  private static func isLower(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }
  private static func isWord(_ byte: UInt8) -> Bool {
    isLetter(byte) || byte &- 0x30 < 10 || byte >= 0x80
  }
}
