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
  /// The same for a single word that takes more.
  private static let mostValueShare = 0.7

  init(rows: [Row], _ format: DrawingFormat) {
    let line = format.lineHeight
    // A label has a column of its own where there is room for two columns.
    let labelWidth = format.isWide ? min(Self.widestLabel(rows, format), format.width * 0.34) : 0
    let left = labelWidth > 0 ? labelWidth + 2 * Self.gap : 0
    // A value may take several lines, but no word of it is ever cut: half of a number is another one.
    let words = rows.flatMap { TextWrapping.words($0.value) }
    let widestWord = words.map { format.width(of: $0, .strong) }.max() ?? 0
    let widestValue = rows.map { format.width(of: $0.value, .strong) }.max() ?? 0
    // Values too wide to leave room for bars stand below them.
    let isBeside = widestWord <= format.width * Self.mostValueShare - left
    let valueWidth =
      isBeside
      ? max(widestWord, min(widestValue, format.width * Self.valueShare)) + 1 : format.width
    let right =
      format.width - Self.arrowWidth - (isBeside ? valueWidth + Self.gap : 0)
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
      let valueTop = isBeside ? middle - line / 2 : middle + Self.barHeight / 2 + 2
      let values = format.lines(
        row.value, .strong, x: isBeside ? end + Self.gap : left, top: valueTop,
        width: isBeside ? valueWidth : format.width - left, limit: 12)
      picture.add(values)
      y = max(
        start + labelHeight, middle + Self.barHeight / 2,
        valueTop + Double(values.count) * line)
      y += Self.rowGap
    }
    picture.height = max(y - Self.rowGap, 0) + 1
    self.picture = picture
  }

  private static func widestLabel(_ rows: [Row], _ format: DrawingFormat) -> Double {
    rows.flatMap { [$0.label] + $0.notes }.map { format.width(of: $0) }.max() ?? 0
  }
}
