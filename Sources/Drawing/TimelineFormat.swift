/// The measures of a timeline's picture.
///
/// Units are those of the picture's `viewBox`. The stylesheet shows the wide picture from 38rem on and
/// no wider than 46rem, the narrow one below and no wider than 24rem: its text is 12 pixels on a
/// screen of 320, and about as large as the text of the page at the most.
struct TimelineFormat: Sendable {
  let width: Double
  let fontSize: Double
  /// Whether labels may stand beside their marks; otherwise they stand below.
  let hasSideLabels: Bool
  /// Above how many rows the picture shows counts.
  let maximumRows: Int
  /// Into how many columns entries are counted at most.
  let maximumColumns: Int

  /// How many lines of the calendar there are at most.
  let maximumTicks = 10
  /// How many labels of one date are written out; of more, one fewer, and how many others there are.
  let maximumLabels = 3
  /// How many lines a label has at most.
  let maximumLines = 2
  /// Left free at both sides, for half a mark.
  let margin = 8.0
  /// Left free beyond the line of time on a side where some entry goes on.
  let arrowLength = 22.0
  /// Between a mark and its label.
  let labelGap = 8.0
  /// Between rows.
  let rowGap: Double

  var lineHeight: Double { TextLine.height(fontSize) }

  static let wide = TimelineFormat(
    width: 720, fontSize: 14, hasSideLabels: true, maximumRows: 40, maximumColumns: 30, rowGap: 8)
  static let narrow = TimelineFormat(
    width: 360, fontSize: 15.5, hasSideLabels: false, maximumRows: 40, maximumColumns: 12,
    rowGap: 14)
}
