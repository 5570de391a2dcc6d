/// Parts characters into the words that ``FoldedText`` describes.
struct WordSplitter {
  private let characters: [ReadCharacter]
  private(set) var bytes: [UInt8] = []
  private(set) var words: [FoldedText.Word] = []

  init(_ characters: [ReadCharacter]) {
    self.characters = characters
    bytes.reserveCapacity(characters.count + characters.count / 8)
    words.reserveCapacity(characters.count / 5)
  }

  mutating func split() {
    var closeness = WordCloseness(characters)
    var index = 0
    while index < characters.count {
      let kind = characters[index].kind
      if kind.isSpace {
        index += 1
        continue
      }
      let end = endOfWord(from: index)
      let isClose = closeness.isClose(index..<end)
      appendWord(index..<end, kind)
      if isClose { words[words.count - 1].isCloseToPrevious = true }
      index = end
    }
  }

  private func endOfWord(from start: Int) -> Int {
    var end = start + 1
    if isTypedHyphen(start) {
      while isTypedHyphen(end) { end += 1 }
      if end > start + 1 { return end }
    }
    guard isInWord(start) || isMinusSign(start) else { return end }
    while end < characters.count, isInWord(end) { end += 1 }
    return end
  }

  /// `-`, two of which stand for a dash.
  private func isTypedHyphen(_ index: Int) -> Bool {
    characters.indices.contains(index) && characters[index].value == 0x2D
  }

  /// Whether the character is part of a word rather than a mark of its own.
  private func isInWord(_ index: Int) -> Bool {
    let kind = characters[index].kind
    let before = self.kind(at: index - 1)
    let after = self.kind(at: index + 1)
    switch kind {
    case .letter, .digit, .numberSign, .sign:
      return true
    case .singleQuote:
      return (before == .letter || before == .digit) && (after == .letter || after == .digit)
    case .doubleQuote:
      return before == .digit && after == .digit
    case .numberMark:
      guard after == .digit else { return false }
      if before == .digit { return true }
      return characters[index].value != 0x3A && before != .letter && before != .numberMark
    default:
      return false
    }
  }

  /// Whether the character is a dash that makes a number negative: nothing parts it from the number,
  /// and no word stands right before it.
  private func isMinusSign(_ index: Int) -> Bool {
    let kind = characters[index].kind
    guard kind.isDash, kind != .longDash, self.kind(at: index - 1)?.isWord != true else {
      return false
    }
    var next = index + 1
    if self.kind(at: next) == .numberSign { next += 1 }
    if self.kind(at: next) == .numberMark { next += 1 }
    return self.kind(at: next) == .digit
  }

  private func kind(at index: Int) -> CharacterClass? {
    characters.indices.contains(index) ? characters[index].kind : nil
  }

  private mutating func appendWord(_ range: Range<Int>, _ kind: CharacterClass) {
    if !bytes.isEmpty { bytes.append(0x20) }
    let start = bytes.count
    if kind.isDash { bytes.append(UInt8(ascii: "-")) }
    for index in range where !characters[index].kind.isDash { appendCharacter(index) }
    words.append(
      FoldedText.Word(
        folded: start..<bytes.count,
        original: Int(
          characters[range.lowerBound].start)..<Int(characters[range.upperBound - 1].end),
        isCloseToPrevious: false))
  }

  private mutating func appendCharacter(_ index: Int) {
    let character = characters[index]
    switch character.kind {
    case .singleQuote:
      let isApostrophe = isInWord(index)
      let isBehindDigit = kind(at: index - 1) == .digit
      bytes.append(isApostrophe || isBehindDigit ? UInt8(ascii: "'") : UInt8(ascii: "\""))
    case .doubleQuote:
      bytes.append(UInt8(ascii: "\""))
    default:
      if character.value < 0x80 {
        bytes.append(UInt8(character.value))
      } else if let scalar = Unicode.Scalar(character.value) {
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }
}
