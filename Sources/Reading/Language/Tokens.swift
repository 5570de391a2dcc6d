import Linking

/// The runs of letters and digits in a text, in order: `wrecker-built` are two, `keeper’s` are two.
public struct Tokens: Sequence, IteratorProtocol {
  private let text: [UInt8]
  private var index: Int
  private let end: Int

  public init(_ text: [UInt8], in range: Range<Int>? = nil) {
    self.text = text
    index = range?.lowerBound ?? 0
    end = range?.upperBound ?? text.count
  }

  /// The place of the next token.
  /// - Complexity: O(length of what is passed).
  public mutating func next() -> Range<Int>? {
    while index < end, case let length = Self.wordLength(text, index), length <= 0 {
      index += Swift.max(1, -length)
    }
    guard index < end else { return nil }
    let start = index
    while index < end, case let length = Self.wordLength(text, index), length > 0 {
      index += length
    }
    index = Swift.min(index, end)
    return start..<index
  }

  /// The length of the character at `index`: below zero for one that is no letter or digit.
  @inline(__always)
  static func wordLength(_ text: [UInt8], _ index: Int) -> Int {
    let byte = text[index]
    if byte < 0x80 { return (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 ? 1 : -1 }
    let (scalar, length) = Characters.decode(text.span, at: index)
    return Characters.isWord(scalar) ? length : -length
  }
}
