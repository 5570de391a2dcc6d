/// Names of several words with a capital each, such as `Board of Harbours`, with their first letters.
public struct CapitalisedNames: Sequence, IteratorProtocol {
  private let text: [UInt8]
  private var tokens: Tokens
  private var ahead: Range<Int>?

  public init(_ text: [UInt8]) {
    self.text = text
    tokens = Tokens(text)
    ahead = tokens.next()
  }

  /// The first letters of the next name's words but for small ones, and its place.
  /// - Complexity: O(length of what is passed).
  public mutating func next() -> (letters: String, range: Range<Int>)? {
    while let first = ahead {
      ahead = tokens.next()
      guard isCapitalised(first) else { continue }
      var letters = [text[first.lowerBound]]
      var start = first.lowerBound
      var end = first.upperBound
      var last = first
      while let following = ahead, isJoined(last, following) {
        let isName = isCapitalised(following)
        guard isName || isSmall(following) else { break }
        ahead = tokens.next()
        last = following
        guard isName else { continue }
        if letters.count == 1, isArticle(first), start == first.lowerBound {
          letters = []
          start = following.lowerBound
        }
        letters.append(text[following.lowerBound])
        end = following.upperBound
      }
      if letters.count > 1 { return (String(decoding: letters, as: UTF8.self), start..<end) }
    }
    return nil
  }

  private func isCapitalised(_ token: Range<Int>) -> Bool {
    text[token.lowerBound] &- 0x41 < 26 && token.count > 1
      && text[token.lowerBound + 1] &- 0x61 < 26
  }

  private func isJoined(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    right.lowerBound == left.upperBound + 1
      && (text[left.upperBound] == UInt8(ascii: " ") || text[left.upperBound] == UInt8(ascii: "-"))
  }

  private func isArticle(_ token: Range<Int>) -> Bool {
    token.count <= 3 && ["the", "a", "an"].contains(word(token))
  }

  private func isSmall(_ token: Range<Int>) -> Bool {
    token.count <= 3
      && ["of", "and", "for", "the", "on", "in", "de", "du", "la"].contains(word(token))
  }

  private func word(_ token: Range<Int>) -> String {
    String(decoding: text[token], as: UTF8.self).lowercased()
  }
}
