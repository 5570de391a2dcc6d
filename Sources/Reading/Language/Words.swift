/// The words of a text as people count them: `well-known`, `keeper’s` and `29,000` are one each.
public struct Words: Sequence, IteratorProtocol {
  private let text: [UInt8]
  private var tokens: Tokens
  private var ahead: Range<Int>?

  public init(_ text: [UInt8], in range: Range<Int>? = nil) {
    self.text = text
    tokens = Tokens(text, in: range)
    ahead = tokens.next()
  }

  /// The place of the next word.
  public mutating func next() -> Range<Int>? {
    guard var word = ahead else { return nil }
    ahead = tokens.next()
    while let following = ahead, joins(word.upperBound, following.lowerBound) {
      word = word.lowerBound..<following.upperBound
      ahead = tokens.next()
    }
    return word
  }

  /// Whether what stands between two tokens makes one word of them.
  private func joins(_ start: Int, _ end: Int) -> Bool {
    switch end - start {
    case 1:
      switch text[start] {
      case UInt8(ascii: "-"), UInt8(ascii: "'"), UInt8(ascii: "_"): return true
      case UInt8(ascii: "."), UInt8(ascii: ","):
        return text[start - 1] &- 0x30 < 10 && text[end] &- 0x30 < 10
      default: return false
      }
    case 3:
      // ’ and the hyphens U+2010 and U+2011.
      guard text[start] == 0xE2, text[start + 1] == 0x80 else { return false }
      return [0x99, 0x90, 0x91].contains(text[start + 2])
    default: return false
    }
  }
}
