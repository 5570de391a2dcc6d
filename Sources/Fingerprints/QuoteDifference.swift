/// How a quote that was not found differs from what the source says.
public struct QuoteDifference: Sendable, Equatable {
  public enum Reason: Sendable, Equatable {
    /// The words ``QuoteDifference/differing`` are not there, or not between what is.
    case differentWords
    /// Every word is there, but the source has something between what stands before
    /// ``QuoteDifference/differing`` and what stands behind it.
    case missingWords
    /// The words are there, but begin or end inside a number or a compound: `EU citizens` in
    /// `non-EU citizens`.
    case cutWord
    /// Each part is there, but not in this order.
    case wrongOrder
    /// There are no words in the quote.
    case noWords
  }

  public let reason: Reason
  /// The bytes of the quote that are not there; empty where the source has more.
  public let differing: Range<Int>
  /// The longest run of words before that is there.
  public let before: FoundPart?
  /// The longest run of words behind that is there.
  public let behind: FoundPart?
  /// What the source has in place of the differing words, where its text is at hand.
  public let instead: String?
  /// How many words in a row must be there for any of them to be found.
  public let fewestWords: Int

  public init(
    reason: Reason, differing: Range<Int>, before: FoundPart? = nil, behind: FoundPart? = nil,
    instead: String? = nil, fewestWords: Int = 1
  ) {
    self.reason = reason
    self.differing = differing
    self.before = before
    self.behind = behind
    self.instead = instead
    self.fewestWords = fewestWords
  }
}
