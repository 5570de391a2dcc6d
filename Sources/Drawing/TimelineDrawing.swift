/// Entries on a line of time as a picture: a dot for a day, a bar for a span.
///
/// The entries of one date stand together in a row; rows follow each other in the order given. Too
/// many rows become counts in columns. The picture is drawn twice, wide and narrow, and the
/// stylesheet shows the one that fits, so that its words are large enough on every screen.
public struct TimelineDrawing: Sendable {
  /// One event, or one stage of a measure.
  public struct Entry: Sendable {
    public let label: String
    /// The date in words.
    public let dateLabel: String
    /// What is said beside the date: how far a measure had gone.
    public let detail: String?
    public let start: End
    public let end: End
    public let kind: Kind
    /// False when the date is approximate or uncertain; the mark is then hollow.
    public let isCertain: Bool

    public init(
      label: String, dateLabel: String, detail: String? = nil, start: End, end: End, kind: Kind,
      isCertain: Bool = true
    ) {
      self.label = label
      self.dateLabel = dateLabel
      self.detail = detail
      self.start = start
      self.end = end
      self.kind = kind
      self.isCertain = isCertain
    }
  }

  /// One side of an entry's time.
  public enum End: Sendable, Hashable {
    /// The first or last day that is meant, in days since 1970-01-01.
    case day(Int)
    /// It goes on without end: an arrow.
    case open
    /// There is an end that nobody knows: the bar breaks up.
    case unknown
  }

  /// What is told apart by shape: events are round, measures are pointed.
  public enum Kind: Sendable, Hashable, CaseIterable {
    case event, measure
  }

  /// The words of the picture, in the language of the page.
  public struct Words: Sendable {
    public var title: String
    public var description: String
    /// The names of the twelve months, for lines of time that are short.
    public var months: [String]
    /// The name of a month, 1 to 12, with its year, which is given first.
    public var monthOfYear: @Sendable (Int, Int) -> String
    /// What round marks are, and what pointed ones are.
    public var event: String
    public var measure: String
    /// What hollow marks are.
    public var uncertain: String
    /// What columns count.
    public var counts: String
    /// What stands for so many further entries of one date.
    public var more: @Sendable (Int) -> String

    public init(
      title: String, description: String, months: [String],
      monthOfYear: @escaping @Sendable (Int, Int) -> String, event: String, measure: String,
      uncertain: String, counts: String, more: @escaping @Sendable (Int) -> String
    ) {
      self.title = title
      self.description = description
      self.months = months
      self.monthOfYear = monthOfYear
      self.event = event
      self.measure = measure
      self.uncertain = uncertain
      self.counts = counts
      self.more = more
    }
  }

  let entries: [Entry]
  let words: Words
  let id: String
  let firstDay: Int?
  let lastDay: Int?

  /// - Parameters:
  ///   - entries: in the order in which they are drawn, by date.
  ///   - id: unique on the page; the ids in the picture begin with it and a full stop.
  ///   - firstDay: where the line begins, in days since 1970-01-01; nil for the first entry. What
  ///     goes on before it is drawn with an arrow.
  ///   - lastDay: where it ends; nil for the last entry.
  public init(
    entries: [Entry], words: Words, id: String, firstDay: Int? = nil, lastDay: Int? = nil
  ) {
    self.entries = entries
    self.words = words
    self.id = id
    self.firstDay = firstDay
    self.lastDay = lastDay
  }

  /// The two pictures as `svg` elements, classes `wide` and `narrow`; nothing without entries.
  public func svg() -> [UInt8] {
    guard !entries.isEmpty else { return [] }
    return svg(.wide, "drawing wide", id) + svg(.narrow, "drawing narrow", id + ".narrow")
  }

  private func svg(_ format: TimelineFormat, _ classes: StaticString, _ id: String) -> [UInt8] {
    let rows = layout(format)
    let columns = rows == nil ? counts(format) : nil
    var svg = SVGWriter(
      width: format.width, height: rows?.height ?? columns?.height ?? 0, classes: classes, id: id,
      title: words.title, description: words.description)
    rows?.draw(into: &svg)
    columns?.draw(into: &svg)
    return svg.finish()
  }

  /// The picture as rows; nil when there would be too many.
  func layout(_ format: TimelineFormat) -> TimelineLayout? {
    let groups = TimelineGroup.groups(of: entries)
    guard groups.count <= format.maximumRows else { return nil }
    return TimelineLayout(groups, format, words, span)
  }

  /// The picture as columns.
  func counts(_ format: TimelineFormat) -> TimelineCounts {
    TimelineCounts(entries, format, words, span)
  }

  /// The days that the line has to show.
  var span: ClosedRange<Int> {
    let known = entries.flatMap { entry in
      [entry.start, entry.end].compactMap { end in
        if case .day(let day) = end { day } else { nil }
      }
    }
    let calendar = CalendarTicks.calendar
    func clamped(_ day: Int) -> Int { min(max(day, calendar.lowerBound), calendar.upperBound) }
    let first = clamped(firstDay ?? known.min() ?? lastDay ?? 0)
    let last = clamped(lastDay ?? known.max() ?? first)
    return min(first, last)...max(first, last)
  }
}
