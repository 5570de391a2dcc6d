import Diagnostics
import Linking
import Reading

/// The text of a page or record with what each number in it rests on.
public struct TracedPage: Sendable {
  public let text: PageText
  /// Every number that is data, in reading order.
  public let numbers: [TracedNumber]

  /// A page whose numbers nobody asks for.
  public init(_ text: PageText) {
    self.init(text, numbers: [])
  }

  init(_ text: PageText, numbers: [TracedNumber]) {
    self.text = text
    self.numbers = numbers
  }

  public func passage(of number: TracedNumber) -> Passage { text.passages[number.passage] }

  /// Where the number stands in its file.
  public func range(of number: TracedNumber) -> SourceRange {
    passage(of: number).range(number.core)
  }
}
