/// How far measures had gone and when: a row for each, a mark for each stage on a line of time.
///
/// A thin line joins the first stage known to the last; what is not dated stands in a column of its
/// own, and says so.
public struct StagesDrawing: Sendable {
  /// A measure.
  public struct Row: Sendable {
    public let label: String
    /// What rows stand under; empty when they need no heading.
    public let group: String
    public let stages: [Stage]

    public init(label: String, group: String = "", stages: [Stage]) {
      self.label = label
      self.group = group
      self.stages = stages
    }
  }

  /// A step in the life of a measure.
  public struct Stage: Sendable {
    public let step: Step
    /// The step in words.
    public let label: String
    /// The date in words; empty when there is none.
    public let dateLabel: String
    /// The first and the last day that are meant, in days since 1970-01-01; nil without a date.
    public let days: ClosedRange<Int>?
    /// False when the date is approximate or uncertain; the mark is then hollow.
    public let isCertain: Bool

    public init(
      step: Step, label: String, dateLabel: String, days: ClosedRange<Int>?, isCertain: Bool = true
    ) {
      self.step = step
      self.label = label
      self.dateLabel = dateLabel
      self.days = days
      self.isCertain = isCertain
    }
  }

  /// What is told apart by shape.
  public enum Step: Sendable, Hashable, CaseIterable {
    case announced, agreed, inForce, ended
  }

  let rows: [Row]
  let words: TimelineDrawing.Words
  /// The heading of the column of what is not dated.
  let undated: String
  let id: String

  /// - Parameters:
  ///   - rows: in the order in which they are drawn; those of a group stand together.
  ///   - undated: the heading of the column of stages without a date.
  ///   - id: unique on the page; the ids in the picture begin with it and a full stop.
  public init(rows: [Row], words: TimelineDrawing.Words, undated: String, id: String) {
    self.rows = rows
    self.words = words
    self.undated = undated
    self.id = id
  }

  /// The two pictures as `svg` elements, classes `wide` and `narrow`; nothing without stages.
  public func svg() -> [UInt8] {
    guard rows.contains(where: { !$0.stages.isEmpty }) else { return [] }
    return Picture.svg(
      wide: layout(.wide).picture, narrow: layout(.narrow).picture, id: id, title: words.title,
      description: words.description)
  }

  func layout(_ format: DrawingFormat) -> StagesLayout {
    StagesLayout(rows.filter { !$0.stages.isEmpty }, format, words, undated)
  }
}
