import Model

/// Finds the numbers in a text and says what each of them is: data, or a date, a name, an idiom.
///
/// It knows the grammar of English, nothing of any site. `docs/format/numbers-in-text.md` lists what
/// is recognised.
public struct NumberScanner: Sendable {
  private let vocabulary: NumberVocabulary

  public init(words: NumberWords = .english) {
    vocabulary = words === NumberWords.english ? .english : NumberVocabulary(words)
  }

  /// The numbers in a text, in order and without overlap.
  ///
  /// - Parameters:
  ///   - text: One paragraph in UTF-8 as a reader sees it. U+FFFC stands for what is no text.
  ///   - names: The places of names that are known to hold digits or number words; nothing is found
  ///     there. In order, without overlap.
  /// - Complexity: O(length of the text); little more than a look at each byte where no number stands.
  public func numbers(in text: [UInt8], excluding names: [Range<Int>] = []) -> [NumberInText] {
    guard mayHoldNumber(text.span) else { return [] }
    var reading = NumberReading(text, vocabulary, excluding: names)
    return reading.run()
  }

  /// Whether a digit, a word that a number may begin with, or the like stands in a text.
  private func mayHoldNumber(_ text: borrowing Span<UInt8>) -> Bool {
    let lengths = vocabulary.triggerLengths
    var index = 0
    while index < text.count {
      let byte = text[index]
      if (byte | 0x20) &- 0x61 < 26 {
        let start = index
        var key = WordKey()
        repeat {
          let letter = text[index]
          guard (letter | 0x20) &- 0x61 < 26 else { break }
          if index &- start < 16 { key.append(letter, at: index &- start) }
          index &+= 1
        } while index < text.count
        let length = index &- start
        guard length <= WordKey.maximumLength,
          lengths[Int(key.low & 0xFF) &- 0x61] &>> UInt32(length) & 1 != 0
        else { continue }
        let id = Int(vocabulary.id(key))
        if !vocabulary.entries[id].classes.isDisjoint(with: WordClass.triggers.union(.decade)) {
          return true
        }
      } else if byte &- 0x30 < 10 {
        return true
      } else if byte < 0xC2 {
        index &+= 1
      } else {
        // Vulgar fractions, and digits of other scripts.
        if mayBeginNumber(text, index) { return true }
        index &+= 1
      }
    }
    return false
  }

  /// Whether bytes beyond ASCII are a fraction or a digit, or might be.
  private func mayBeginNumber(_ text: borrowing Span<UInt8>, _ index: Int) -> Bool {
    let second = index + 1 < text.count ? text[index + 1] : 0
    switch text[index] {
    case 0xC2: return second >= 0xBC && second <= 0xBE
    case 0xC3...0xD8: return false
    case 0xE2: return second == 0x85
    case 0xE3...0xE9, 0xEB...0xEE: return false
    case 0xEF: return second == 0xBC
    default: return true
    }
  }
}
