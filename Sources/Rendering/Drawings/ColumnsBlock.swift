import Drawing
import Model

/// A `chart` of the type `columns`: counts over time.
struct ColumnsBlock: DrawnBlock {
  let kind = "columns"
  let title: String
  let subtitle: String?
  private let data: StatedValues

  /// Nil when no statement has a time.
  init?(_ heading: DrawnHeading, _ data: StatedValues) {
    // Sorted by time alone, counts of one time stay in the order in which they are named.
    let dated = data.entries.enumerated().compactMap { index, entry in
      entry.period.map { (period: $0, index: index, entry: entry) }
    }
    .sorted { ($0.period, $0.index) < ($1.period, $1.index) }
    .map(\.entry)
    guard !dated.isEmpty else { return nil }
    title = heading.title
    subtitle = heading.subtitle ?? data.measure(below: heading.title)
    self.data = data.with(dated)
  }

  var table: DrawnTable { data.table }
  var sources: [Int] { data.sources }

  func svg(id: String) -> [UInt8] {
    let columns = columns
    let wording = data.wording
    let words = ColumnsDrawing.Words(
      title: title, description: wording.described(columns.map { ($0.period, $0.value) }),
      unit: data.unit ?? "", noCount: wording.text("drawing_no_count"), tick: data.tick,
      years: { wording.years($0) })
    return ColumnsDrawing(columns: columns, words: words, id: id, wholeOnly: data.isWhole).svg()
  }

  var columns: [ColumnsDrawing.Column] {
    let lengths = data.entries.map { $0.period?.dayCount }
    let longest = lengths.compactMap { $0 }.max() ?? 0
    let periods = data.entries.map { $0.period?.edtf }
    return zip(data.entries, lengths).map { entry, length in
      // A leap year is longer than others, and February shorter than March.
      let isShort = length.map { Double($0) < 0.9 * Double(longest) } ?? false
      let isRepeated = periods.count { $0 == entry.period?.edtf } > 1
      let source = isRepeated ? entry.source.map { data.name(of: $0) } : nil
      return ColumnsDrawing.Column(
        period: entry.period.map { data.wording.date($0) } ?? "", years: entry.period?.years,
        notes: (entry.isComplete ? [] : [data.wording.text("so_far")])
          + (source.map { [$0] } ?? []),
        value: entry.text, amount: entry.amount, isPartial: !entry.isComplete || isShort)
    }
  }
}

extension Period {
  /// The calendar years that it lies in; nil when an end is open or not known.
  fileprivate var years: ClosedRange<Int>? {
    guard let first = start.date?.year, let last = end.date?.year, first <= last else { return nil }
    return first...last
  }

  /// How many days it has; nil when an end is open or not known.
  fileprivate var dayCount: Int? {
    guard let first = earliestDay, let last = latestDay else { return nil }
    return last - first + 1
  }
}
