/// Where in a source's text something stands.
public struct TextPlace: Sendable, Hashable {
  /// The line, from 1.
  public let line: Int
  /// The paragraph, from 1: paragraphs are parted by blank lines.
  public let paragraph: Int
  /// The word's number in its line, from 1; words are ``FoldedText``'s, so marks count as well.
  public let word: Int

  public init(line: Int, paragraph: Int, word: Int) {
    self.line = line
    self.paragraph = paragraph
    self.word = word
  }
}

extension TextPlace: CustomStringConvertible {
  /// For messages: `line 12`.
  public var description: String { "line \(line)" }
}
