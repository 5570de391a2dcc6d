import Bytes

/// Entries on a line of time: a dot for a day, a bar for a span.
public struct TimelineDrawing: Sendable {
  /// One event, or one stage of a measure.
  public struct Entry: Sendable {
    public let label: String
    /// The date in words.
    public let dateLabel: String
    /// Days since 1970-01-01; nil when it is open on that side.
    public let earliestDay: Int?
    public let latestDay: Int?
    public let isMeasure: Bool

    public init(
      label: String, dateLabel: String, earliestDay: Int?, latestDay: Int?, isMeasure: Bool
    ) {
      self.label = label
      self.dateLabel = dateLabel
      self.earliestDay = earliestDay
      self.latestDay = latestDay
      self.isMeasure = isMeasure
    }
  }

  public let entries: [Entry]

  public init(entries: [Entry]) {
    self.entries = entries
  }

  /// The drawing as an `svg` element.
  public func svg() -> [UInt8] { [] }
}
