/// Values as bars that lie under each other, each with its words: what always fits.
struct BarRows: Sendable {
  /// One bar.
  struct Row: Sendable {
    /// What it is of.
    let label: String
    /// What is said of that besides, in a lower voice.
    var notes: [String] = []
    /// The value in words.
    let value: String
    let amount: DrawnValue
    var isHatched = false
  }

  let picture: Picture

  private static let barHeight = 18.0
  private static let gap = 8.0
  private static let rowGap = 12.0
  /// The arrow of what is open at its end.
  private static let arrowWidth = 14.0
  /// Room for a value that stands beside its bar, as a share of the picture.
  private static let valueShare = 0.36

  init(rows: [Row], _ format: DrawingFormat) {
    let line = format.lineHeight
    // A label has a column of its own where there is room for two columns.
    let labelWidth = format.isWide ? min(Self.widestLabel(rows, format), format.width * 0.34) : 0
    let left = labelWidth > 0 ? labelWidth + 2 * Self.gap : 0
    let valueWidth = min(
      rows.map { format.width(of: $0.value, .strong) }.max() ?? 0,
      format.width * Self.valueShare)
    let right = format.width - valueWidth - Self.gap - Self.arrowWidth
    let bounds = [0.0] + rows.flatMap { [$0.amount.lower, $0.amount.upper] }
    let scale = ValueScale(
      values: (bounds.min() ?? 0)...(bounds.max() ?? 0), first: left, last: right)
    var picture = Picture(width: format.width)
    var y = 0.0
    for row in rows {
      let start = y
      var labels: [TextLine] = []
      for (text, tone) in [(row.label, TextLine.Tone.plain)] + row.notes.map({ ($0, .muted) }) {
        labels += format.lines(
          text, tone, x: 0, top: start + Double(labels.count) * line,
          width: labelWidth > 0 ? labelWidth : format.width, limit: 4)
      }
      picture.add(labels)
      let labelHeight = Double(labels.count) * line
      let top = labelWidth > 0 ? start : start + labelHeight + 2
      let middle = top + max(line, Self.barHeight) / 2
      let end = BarMark(
        row.amount, middle: middle, height: Self.barHeight, scale: scale,
        arrowWidth: Self.arrowWidth
      ).draw(isHatched: row.isHatched, into: &picture)
      let values = format.lines(
        row.value, .strong, x: end + Self.gap, top: middle - line / 2, width: valueWidth, limit: 4)
      picture.add(values)
      y = max(
        start + labelHeight, middle + Self.barHeight / 2,
        middle - line / 2 + Double(values.count) * line)
      y += Self.rowGap
    }
    picture.height = max(y - Self.rowGap, 0) + 1
    self.picture = picture
  }

  private static func widestLabel(_ rows: [Row], _ format: DrawingFormat) -> Double {
    rows.flatMap { [$0.label] + $0.notes }.map { format.width(of: $0) }.max() ?? 0
  }
}
