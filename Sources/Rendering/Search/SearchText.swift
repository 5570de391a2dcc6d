import Linking

/// How text is compared in searching: without the case and the accents of letters, and as words.
///
/// `search.js` does the same to what a reader types; both are held to the same examples by tests.
enum SearchText {
  /// Longer words, which are no words, cannot be found.
  static let longestWord = 48

  /// The text with plain small letters: `Élysée` is `elysee`, `Straße` is `strasse`.
  /// - Complexity: O(n).
  static func fold(_ text: borrowing Span<UInt8>) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte < 0x80 {
        folded.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        index += 1
        continue
      }
      let (scalar, length) = Characters.decode(text, at: index)
      appendFolded(scalar, to: &folded)
      index += length
    }
    return folded
  }

  static func fold(_ text: String) -> String {
    String(decoding: fold(Array(text.utf8).span), as: UTF8.self)
  }

  private static func appendFolded(_ scalar: UInt32, to folded: inout [UInt8]) {
    // Says where a word may be broken, or stands above a letter: nobody types it.
    if isInvisible(scalar) { return }
    switch PlainLetters.plain(scalar) ?? foldCase(scalar) {
    case 0xDF: folded += "ss".utf8
    case 0xE6: folded += "ae".utf8
    case 0x153: folded += "oe".utf8
    case 0xFE: folded += "th".utf8
    case let plain:
      guard let scalar = Unicode.Scalar(plain) else { return }
      folded += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
    }
  }

  private static func isInvisible(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF, 0x300...0x36F: true
    default: false
    }
  }

  /// Calls `body` with each word of a folded text: runs of letters and digits, and numbers, which keep
  /// their decimal point and lose what groups their digits (`29,000` is `29000`).
  ///
  /// A letter by itself is no word.
  /// - Complexity: O(n).
  static func forEachWord(of folded: borrowing Span<UInt8>, _ body: (borrowing Span<UInt8>) -> Void)
  {
    var word: [UInt8] = []
    var index = 0
    func emit() {
      let isLetter = word.count == 1 && word[0] &- 0x61 < 26
      if !word.isEmpty, !isLetter, word.count <= longestWord { body(word.span) }
      word.removeAll(keepingCapacity: true)
    }
    while index < folded.count {
      let byte = folded[index]
      let isInNumber = word.first.map(isDigit) ?? false
      if isDigit(byte) || byte &- 0x61 < 26 {
        if isInNumber, !isDigit(byte) { emit() }
        word.append(byte)
        index += 1
      } else if let length = groupingLength(folded, index) {
        index += length
      } else if byte == UInt8(ascii: "."), isInNumber, isDigit(folded, index + 1) {
        word.append(byte)
        index += 1
      } else if byte < 0x80 {
        emit()
        index += 1
      } else {
        let (scalar, length) = Characters.decode(folded, at: index)
        if isWord(scalar) {
          if isInNumber { emit() }
          for place in index..<index + length { word.append(folded[place]) }
        } else {
          emit()
        }
        index += length
      }
    }
    emit()
  }

  /// The words of a text.
  static func words(_ text: String) -> [String] {
    var words: [String] = []
    let folded = fold(Array(text.utf8).span)
    forEachWord(of: folded.span) { word in
      var letters: [UInt8] = []
      for index in word.indices { letters.append(word[index]) }
      words.append(String(decoding: letters, as: UTF8.self))
    }
    return words
  }

  /// The length of a mark that groups the digits of a number by three; nil where there is none.
  private static func groupingLength(_ text: borrowing Span<UInt8>, _ index: Int) -> Int? {
    guard index > 0, isDigit(text[index - 1]) else { return nil }
    let length: Int
    switch text[index] {
    case UInt8(ascii: ","), UInt8(ascii: "'"): length = 1
    case 0xC2 where isAt(text, index + 1, 0xA0): length = 2
    case 0xE2
    where isAt(text, index + 1, 0x80)
      && (isAt(text, index + 2, 0xAF)
        || isAt(text, index + 2, 0x99)):
      length = 3
    default: return nil
    }
    let next = index + length
    let isGroup = isDigit(text, next) && isDigit(text, next + 1) && isDigit(text, next + 2)
    return isGroup && !isDigit(text, next + 3) ? length : nil
  }

  private static func isAt(_ text: borrowing Span<UInt8>, _ index: Int, _ byte: UInt8) -> Bool {
    index < text.count && text[index] == byte
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  private static func isDigit(_ text: borrowing Span<UInt8>, _ index: Int) -> Bool {
    index < text.count && isDigit(text[index])
  }

  /// Whether a scalar beyond ASCII is a letter, a mark on one, or a number.
  private static func isWord(_ scalar: UInt32) -> Bool {
    guard let scalar = Unicode.Scalar(scalar) else { return false }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      return true
    default: return false
    }
  }
}
