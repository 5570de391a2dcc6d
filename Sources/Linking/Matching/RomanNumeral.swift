/// Tells Roman numerals from acronyms.
package enum RomanNumeral {
  /// Whether `word` is a Roman numeral in capitals, from I to MMMCMXCIX.
  package static func isOne(_ word: borrowing Span<UInt8>) -> Bool {
    var index = 0
    while index < 3, index < word.count, word[index] == 0x4D { index += 1 }
    for digits in [(0x43, 0x44, 0x4D), (0x58, 0x4C, 0x43), (0x49, 0x56, 0x58)] as [Digits] {
      index = skip(digits, in: word, from: index)
    }
    return index == word.count && !word.isEmpty
  }

  private typealias Digits = (one: UInt8, five: UInt8, ten: UInt8)

  /// Past one decimal place, which may be empty.
  private static func skip(
    _ digits: Digits, in word: borrowing Span<UInt8>, from start: Int
  ) -> Int {
    var index = start
    if index + 1 < word.count, word[index] == digits.one,
      word[index + 1] == digits.five || word[index + 1] == digits.ten
    {
      return index + 2
    }
    if index < word.count, word[index] == digits.five { index += 1 }
    let limit = index + 3
    while index < limit, index < word.count, word[index] == digits.one { index += 1 }
    return index
  }
}
