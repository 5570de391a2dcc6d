import Model

/// Finds the numbers in a text and says what each of them is: data, or a date, a name, an idiom.
public struct NumberScanner: Sendable {
  public init(words: NumberWords = .english) {}

  /// The numbers in a text, in order and without overlap.
  ///
  /// - Parameters:
  ///   - text: One paragraph in UTF-8 as a reader sees it. U+FFFC stands for what is no text.
  ///   - names: The places of names that are known to hold digits or number words; nothing is found
  ///     there. In order, without overlap.
  /// - Complexity: O(length of the text).
  public func numbers(in text: [UInt8], excluding names: [Range<Int>] = []) -> [NumberInText] {
    []
  }
}
