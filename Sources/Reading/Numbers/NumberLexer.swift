import Model

/// Cuts a text into words, numbers in digits and signs.
struct NumberLexer {
  private let text: [UInt8]
  private let vocabulary: NumberVocabulary
  private(set) var tokens: [NumberToken] = []
  private(set) var numerals: [TextNumeral] = []
  private var offset = 0
  private var hasSpace = true

  /// - Complexity: O(length of the text).
  init(_ text: [UInt8], _ vocabulary: NumberVocabulary, excluding names: [Range<Int>]) {
    self.text = text
    self.vocabulary = vocabulary
    tokens.reserveCapacity(text.count / 5 + 8)
    var next = 0
    while offset < text.count {
      while next < names.count, names[next].upperBound <= offset { next += 1 }
      if next < names.count, names[next].contains(offset) {
        let start = offset
        offset = min(names[next].upperBound, text.count)
        add(.barrier, start, 0)
        continue
      }
      step()
    }
  }

  private mutating func step() {
    let byte = text[offset]
    if byte < 0x80 {
      if (byte | 0x20) &- 0x61 < 26 { return word() }
      if byte &- 0x30 < 10 { return digits() }
      if byte <= 0x20 {
        offset += 1
        hasSpace = true
        return
      }
      return sign(length: 1)
    }
    let (scalar, length) = TextScalar.decode(text, at: offset)
    if TextScalar.isSpace(scalar) {
      offset += length
      hasSpace = true
    } else if scalar == 0xFFFC {
      offset += length
      add(.barrier, offset - length, 0)
    } else if TextScalar.digit(scalar) != nil {
      digits()
    } else if VulgarFractions.value(scalar) != nil {
      offset += length
      add(.vulgarFraction, offset - length, 0, detail: Int32(truncatingIfNeeded: scalar))
    } else if TextScalar.isLetter(scalar) {
      word()
    } else if scalar == 0xAD || scalar == 0x200B || scalar == 0xFE0F {
      offset += length
    } else {
      sign(length: length)
    }
  }

  private mutating func sign(length: Int) {
    let start = offset
    offset += length
    add(.sign, start, WordKey(text.span, start, offset).map(vocabulary.id) ?? 0)
  }

  private mutating func add(
    _ kind: NumberToken.Kind, _ start: Int, _ id: Int16, _ flags: NumberToken.Flags = [],
    detail: Int32 = 0
  ) {
    tokens.append(
      NumberToken(
        start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: offset), id: id,
        kind: kind, flags: hasSpace ? flags.union(.hasSpaceBefore) : flags, detail: detail))
    hasSpace = false
  }

  /// A word goes on over letters, over an apostrophe between letters and over `²` and `³`.
  private mutating func word() {
    let start = offset
    var key = WordKey()
    var capitals = 0
    var end = start
    let text = text
    while end < text.count {
      let byte = text[end]
      guard (byte | 0x20) &- 0x61 < 26 else { break }
      if end &- start < WordKey.maximumLength { key.append(byte, at: end &- start) }
      if byte < 0x61 { capitals &+= 1 }
      end &+= 1
    }
    if end < text.count, text[end] >= 0x80 || text[end] == 0x27 { return wordBeyondASCII() }
    offset = end
    add(start, offset, key, Self.case(capitals, of: offset &- start))
  }

  private static func `case`(_ capitals: Int, of letters: Int) -> NumberToken.Flags {
    if capitals == 0 { return [] }
    return capitals == letters ? [.isCapitalised, .isAllCapitals] : .isCapitalised
  }

  /// Adds a word whose letters end at `end`, be it with more behind them.
  private mutating func add(
    _ start: Int, _ end: Int, _ key: WordKey, _ flags: NumberToken.Flags
  ) {
    let id = end &- start <= WordKey.maximumLength ? vocabulary.id(key) : 0
    add(.word, start, id, flags.union(ending(start, end)))
  }

  private mutating func wordBeyondASCII() {
    let start = offset
    var key = WordKey()
    var capitals = 0
    var letters = 0
    var stemEnd = -1
    while offset < text.count {
      let byte = text[offset]
      if byte < 0x80 {
        let isLetter = (byte | 0x20) &- 0x61 < 26
        if !isLetter {
          guard byte == 0x27, stemEnd < 0, isLetterAt(offset + 1) else { break }
          stemEnd = offset
        } else {
          letters += 1
          if byte < 0x61 { capitals += 1 }
        }
        offset += 1
      } else {
        let (scalar, length) = TextScalar.decode(text, at: offset)
        if TextScalar.isLetter(scalar) || scalar == 0xB2 || scalar == 0xB3 || scalar == 0xAD
          || scalar &- 0x2080 < 10
        {
          letters += 1
          if TextScalar.isLatinCapital(scalar) { capitals += 1 }
        } else if scalar == 0x2019, stemEnd < 0, isLetterAt(offset + length) {
          stemEnd = offset
        } else {
          break
        }
        offset += length
      }
    }
    var flags = Self.case(capitals, of: letters)
    var end = offset
    if stemEnd > 0 {
      let tail = text[offset - 1]
      let tailLength = offset - stemEnd - (text[stemEnd] == 0x27 ? 1 : 3)
      if tailLength == 1, tail == 0x73 || tail == 0x53 {
        flags.insert(.isPossessive)
        end = stemEnd
      }
    }
    for index in 0..<min(end - start, WordKey.maximumLength) {
      key.append(text[start + index], at: index)
    }
    add(start, end, key, flags)
  }

  private func ending(_ start: Int, _ end: Int) -> NumberToken.Flags {
    let length = end - start
    guard length > 3 else { return [] }
    let (first, second, last) = (text[end - 3] | 0x20, text[end - 2] | 0x20, text[end - 1] | 0x20)
    switch last {
    case 0x73:
      // `class`, `bus`, `crisis` are no plurals.
      return second == 0x73 || second == 0x75 || second == 0x69 ? [] : .hasPluralEnd
    case 0x64: return second == 0x65 ? .endsInEd : []
    case 0x67: return first == 0x69 && second == 0x6E ? .endsInIng : []
    case 0x79: return second == 0x6C ? .endsInLy : []
    default: return []
    }
  }

  private func isLetterAt(_ index: Int) -> Bool {
    guard index < text.count else { return false }
    if text[index] < 0x80 { return (text[index] | 0x20) &- 0x61 < 26 }
    return TextScalar.isLetter(TextScalar.decode(text, at: index).scalar)
  }

  private mutating func digits() {
    let start = offset
    var reader = TextNumeralReader(text, at: offset)
    let result = reader.read()
    offset = result.end
    if result.isDotted {
      add(.dotted, start, 0)
      return
    }
    numerals.append(result.numeral)
    let id = WordKey(text.span, start, offset).map(vocabulary.id) ?? 0
    add(.digits, start, id, detail: Int32(numerals.count - 1))
  }
}
