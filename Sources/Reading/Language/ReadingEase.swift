/// How easy a text is to read, by Rudolf Flesch's formula of 1948, the reading ease:
/// 206.835 − 1.015 × words per sentence − 84.6 × syllables per word.
///
/// A hundred is easy, thirty difficult, zero very difficult; the formula was made for English.
public struct ReadingEase: Sendable {
  public private(set) var sentences = 0
  public private(set) var words = 0
  public private(set) var syllables = 0

  public init() {}

  /// Adds the words of a sentence, but for those that are quoted.
  /// - Returns: how many words were added.
  @discardableResult
  public mutating func add(_ sentence: Range<Int>, of passage: Passage) -> Int {
    var count = 0
    for word in Words(passage.text, in: sentence) where !passage.isQuoted(word) {
      count += 1
      syllables += Syllables.count(passage.text[word])
    }
    if count > 0 { sentences += 1 }
    words += count
    return count
  }

  /// The score; nil for a text without words.
  public var score: Double? {
    guard words > 0, sentences > 0 else { return nil }
    return 206.835 - 1.015 * Double(words) / Double(sentences) - 84.6 * Double(syllables)
      / Double(words)
  }
}
