public import Model

/// Counts over time as a picture: a column each, from zero.
///
/// What covers only a part of its time is hatched, years without a count are left open, and nothing
/// joins one column to the next. Where the words do not fit above columns, bars lie in rows instead.
public struct ColumnsDrawing: Sendable {
  /// One count.
  public struct Column: Sendable {
    /// The time that it covers, in words.
    public let period: String
    /// The calendar years that the time lies in; nil when it is open or not known.
    public let years: ClosedRange<Int>?
    /// What is said below the time: "so far", whose count it is.
    public let notes: [String]
    /// The value in words.
    public let value: String
    public let amount: DrawnValue
    /// Whether it covers less time than the others.
    public let isPartial: Bool

    public init(
      period: String, years: ClosedRange<Int>?, notes: [String] = [], value: String,
      amount: DrawnValue, isPartial: Bool = false
    ) {
      self.period = period
      self.years = years
      self.notes = notes
      self.value = value
      self.amount = amount
      self.isPartial = isPartial
    }
  }

  /// The words of the picture, in the language of the page.
  public struct Words: Sendable {
    public var title: String
    public var description: String
    /// What the columns count; it stands once, above the numbers of the axis.
    public var unit: String
    /// What stands where there is no count.
    public var noCount: String
    /// A number of the axis.
    public var tick: @Sendable (Number) -> String
    /// Some years in words.
    public var years: @Sendable (ClosedRange<Int>) -> String

    public init(
      title: String, description: String, unit: String, noCount: String,
      tick: @escaping @Sendable (Number) -> String,
      years: @escaping @Sendable (ClosedRange<Int>) -> String
    ) {
      self.title = title
      self.description = description
      self.unit = unit
      self.noCount = noCount
      self.tick = tick
      self.years = years
    }
  }

  let columns: [Column]
  let words: Words
  let id: String
  let wholeOnly: Bool

  /// - Parameters:
  ///   - columns: in the order of their times.
  ///   - id: unique on the page; the ids in the picture begin with it and a full stop.
  ///   - wholeOnly: whether what is counted cannot be halved.
  public init(columns: [Column], words: Words, id: String, wholeOnly: Bool) {
    self.columns = columns
    self.words = words
    self.id = id
    self.wholeOnly = wholeOnly
  }

  /// The two pictures as `svg` elements, classes `wide` and `narrow`; nothing without columns.
  public func svg() -> [UInt8] {
    guard !columns.isEmpty else { return [] }
    return Picture.svg(
      wide: picture(.wide), narrow: picture(.narrow), id: id, title: words.title,
      description: words.description)
  }

  func picture(_ format: DrawingFormat) -> Picture {
    ColumnsLayout(slots, self, format)?.picture
      ?? BarRows(
        rows: columns.map {
          BarRows.Row(
            label: $0.period, notes: $0.notes, value: $0.value, amount: $0.amount,
            isHatched: $0.isPartial)
        }, format
      ).picture
  }

  /// A place on the axis of time.
  enum Slot: Sendable {
    case column(Column)
    case gap(ClosedRange<Int>)
  }

  /// The columns, and the years between them that have none, when each column is of a year of its own.
  var slots: [Slot] {
    let years = columns.compactMap { column in
      column.years.flatMap { $0.count == 1 ? $0.lowerBound : nil }
    }
    let isByYear =
      years.count == columns.count && zip(years, years.dropFirst()).allSatisfy { $0 < $1 }
    guard isByYear else { return columns.map { .column($0) } }
    var slots: [Slot] = []
    for (index, column) in columns.enumerated() {
      if index > 0 {
        let missing = (years[index - 1] + 1)..<years[index]
        // Many years without a count are one gap, or the columns would be crowded out.
        if missing.count > 3 {
          slots.append(.gap(missing.lowerBound...(missing.upperBound - 1)))
        } else {
          slots += missing.map { .gap($0...$0) }
        }
      }
      slots.append(.column(column))
    }
    return slots
  }
}
