import Model

/// Whether a text says what a record says.
public enum Agreement: Sendable, Hashable {
  /// The same number, however it is written.
  case equal
  /// A fair way to say it: a coarser rounding that is marked as one, a share for a percentage.
  case compatible
  case contradicts(Disagreement)
}

/// What a text says otherwise than the record, with what an editor has to be told.
public struct Disagreement: Error, Sendable, Hashable {
  public enum Reason: String, Sendable, Hashable, CaseIterable {
    /// Another number.
    case value
    /// The record says `more than` or the like, and the text does not.
    case comparatorDropped
    /// The text says `more than` or the like, and the record does not.
    case comparatorAdded
    /// Both are qualified, and not in the same way.
    case comparator
    /// The text gives a rounded number as if it was exact.
    case rounding
    /// One has a range, and the other one number.
    case range
    case currency
    case unit
    /// The record says `a year` or the like, and the text does not.
    case rateDropped
    /// The text says `a year` or the like, and the record does not.
    case rateAdded
    case rate
    /// A rise for a fall, or a number without its minus.
    case direction
  }

  public let reason: Reason
  /// One sentence for an editor, without a full stop.
  public let message: String

  public init(_ reason: Reason, _ message: String) {
    self.reason = reason
    self.message = message
  }
}

extension NumberInText {
  /// Whether this says what a record's quantity says; numbers that are no data contradict nothing.
  public func agreement(with record: Quantity) -> Agreement { .equal }
}
