/// The words of a row, broken into lines for the room that there is.
struct TimelineRowText: Sendable {
  /// The date, and what is said beside it.
  let date: [TextLine.Run]
  private let labels: [String]
  private let more: String?
  private let format: TimelineFormat

  init(_ group: TimelineGroup, _ format: TimelineFormat, _ words: TimelineDrawing.Words) {
    self.format = format
    let shown = group.shownLabels(format.maximumLabels)
    labels = shown.labels.map { Self.plain($0, format) }
    more = shown.hidden > 0 ? Self.plain(words.more(shown.hidden), format) : nil
    let texts = [group.key.dateLabel, group.key.detail ?? ""].filter { !$0.isEmpty }
    date = [.init(text: Self.plain(texts.joined(separator: " · "), format), isMuted: true)]
  }

  /// A text as one line, however long.
  private static func plain(_ text: String, _ format: TimelineFormat) -> String {
    TextWrapping.lines(text, width: .infinity, fontSize: format.fontSize, limit: 1).first ?? ""
  }

  var dateWidth: Double { TextLine.width(date, format.fontSize) }

  /// The width that no line has to be broken in.
  var width: Double {
    (labels + [more].compactMap { $0 })
      .map { TextWidth.of($0, fontSize: format.fontSize) }
      .reduce(dateWidth, max)
  }

  /// The date and the only label in one line; nil when there are more or they do not fit.
  /// - Parameter datesFirst: whether the mark stands before the line, so that the date is next to it.
  func oneLine(width: Double, datesFirst: Bool) -> [TextLine.Run]? {
    guard labels.count == 1, more == nil else { return nil }
    let label = TextLine.Run(text: labels[0])
    let space = TextLine.Run(text: "\u{2002}")
    let runs = datesFirst ? date + [space, label] : [label, space] + date
    return TextLine.width(runs, format.fontSize) <= width ? runs : nil
  }

  /// The date, then the labels.
  func lines(width: Double) -> [[TextLine.Run]] { dates(width: width) + titles(width: width) }

  /// The date alone.
  func dates(width: Double) -> [[TextLine.Run]] {
    date.flatMap { run in wrapped(run.text, isMuted: true, width) }
  }

  /// The labels, and how many there are besides.
  func titles(width: Double) -> [[TextLine.Run]] {
    labels.flatMap { wrapped($0, isMuted: false, width) }
      + (more.map { wrapped($0, isMuted: true, width) } ?? [])
  }

  private func wrapped(_ text: String, isMuted: Bool, _ width: Double) -> [[TextLine.Run]] {
    TextWrapping.lines(
      text, width: width, fontSize: format.fontSize, limit: format.maximumLines
    ).map { [.init(text: $0, isMuted: isMuted)] }
  }
}
