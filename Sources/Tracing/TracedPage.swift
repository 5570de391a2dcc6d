import Linking
import Reading

/// The text of a page or record with what each number in it rests on.
public struct TracedPage: Sendable {
  public let text: PageText

  public init(_ text: PageText) {
    self.text = text
  }
}
