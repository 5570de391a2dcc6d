/// Finds the words that cannot be parted from the one before by the beginning or the end of a quote.
struct WordCloseness {
  private let characters: [ReadCharacter]
  private var previous: Range<Int>?
  /// Whether the next word cannot be parted from the last one that was asked about.
  private var holdsNext = false
  /// Whether the last word continues a number in groups of three digits.
  private var isDigitGroup = false

  init(_ characters: [ReadCharacter]) { self.characters = characters }

  /// Whether the word in these characters is close to the one before; asked word by word.
  mutating func isClose(_ word: Range<Int>) -> Bool {
    defer { previous = word }
    let isHeld = holdsNext
    holdsNext = false
    if word.allSatisfy({ characters[$0].kind.isDash }) {
      let joins = isCloseDash(word)
      return isHeld || joins
    }
    guard let previous else {
      holdsNext = isSignOfNext(word)
      return false
    }
    let isGroup = isGroupOfThree(word) && (isDigitGroup || isFirstGroup(previous))
    isDigitGroup = isGroup
    let isSuffix = isSignOfPrevious(word, previous)
    if !isSuffix { holdsNext = isSignOfNext(word) }
    return isHeld || isGroup || isSuffix
  }

  /// A dash that joins the word before to the one behind, or a minus with a blank before its number.
  private mutating func isCloseDash(_ dash: Range<Int>) -> Bool {
    isDigitGroup = false
    guard dash.count == 1 else { return false }
    let kind = characters[dash.lowerBound].kind
    let before = self.kind(at: dash.lowerBound - 1)
    let after = self.kind(at: dash.upperBound)
    let next = firstBehindSpace(dash.upperBound)
    let isBehindWord = before?.isWord == true
    let joins =
      switch kind {
      case .hyphen:
        isBehindWord && (after?.isWord == true || (next.isNextLine && next.kind?.isWord == true))
      case .shortDash, .minus: before == .digit && after == .digit
      default: false
      }
    let isMinus =
      kind == .minus && before?.isSpace != false && next.kind == .digit && !isBehindNumber
    holdsNext = joins || isMinus
    return joins
  }

  private var isBehindNumber: Bool {
    previous.map { characters[$0.upperBound - 1].kind == .digit } ?? false
  }

  /// `£`, `+` and the like, standing alone before a number.
  private func isSignOfNext(_ word: Range<Int>) -> Bool {
    isAllNumberSigns(word) && firstBehindSpace(word.upperBound).kind == .digit
      && !word.contains { Self.suffixes.contains(characters[$0].value) }
  }

  /// `%`, `€` and the like, standing alone behind a number.
  private func isSignOfPrevious(_ word: Range<Int>, _ previous: Range<Int>) -> Bool {
    guard characters[previous.upperBound - 1].kind == .digit else { return false }
    if characters[word.lowerBound].value == 0xB0 { return true }
    return isAllNumberSigns(word) && !word.contains { Self.prefixes.contains(characters[$0].value) }
  }

  private func isAllNumberSigns(_ word: Range<Int>) -> Bool {
    word.allSatisfy { characters[$0].kind == .numberSign }
  }

  /// `%`, per mille, per ten thousand, degrees and primes stand only behind a number …
  private static let suffixes: Set<UInt32> = [
    0x25, 0x2030, 0x2031, 0x2032, 0x2033, 0xB0, 0x2103, 0x2109,
  ]
  /// … and `+`, plus-minus and comparisons only before one; currencies either way.
  private static let prefixes: Set<UInt32> = [
    0x2B, 0xB1, 0x3C, 0x3E, 0x7E, 0x2248, 0x2264, 0x2265,
  ]

  /// Three digits, and no digit more.
  private func isGroupOfThree(_ word: Range<Int>) -> Bool {
    let digits = word.prefix { characters[$0].kind == .digit }
    return digits.count == 3
  }

  /// One to three digits, perhaps behind a sign: how `10 000` begins.
  private func isFirstGroup(_ word: Range<Int>) -> Bool {
    let digits = word.drop { characters[$0].kind == .numberSign || characters[$0].kind.isDash }
    return (1...3).contains(digits.count) && digits.allSatisfy { characters[$0].kind == .digit }
  }

  private func kind(at index: Int) -> CharacterClass? {
    characters.indices.contains(index) ? characters[index].kind : nil
  }

  private func firstBehindSpace(_ start: Int) -> (kind: CharacterClass?, isNextLine: Bool) {
    var index = start
    var isNextLine = false
    while let kind = kind(at: index), kind.isSpace {
      if kind == .lineBreak { isNextLine = true }
      index += 1
    }
    return (kind(at: index), isNextLine)
  }
}
