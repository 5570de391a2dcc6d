/// The lines of the calendar behind a picture, with their years or months.
struct CalendarAxis: Sendable {
  let ticks: CalendarTicks
  let scale: DayScale
  let fontSize: Double
  private let words: TimelineDrawing.Words
  /// Between a line and its label.
  private static let gap = 4.0

  /// The finest axis around `days` with lines and labels that fit between `positions`.
  init(
    around days: ClosedRange<Int>, positions: ClosedRange<Double>, atMost limit: Int,
    fontSize: Double, words: TimelineDrawing.Words
  ) {
    let width = positions.upperBound - positions.lowerBound
    ticks = CalendarTicks(around: days, atMost: limit) { ticks in
      // The last line ends the picture and has no label.
      let room = width / Double(max(ticks.ticks.count - 1, 1)) - 2 * Self.gap
      return Self.labels(ticks, words).allSatisfy {
        TextWidth.of($0, fontSize: fontSize) <= room
      }
    }
    scale = DayScale(days: ticks.days, positions: positions)
    self.fontSize = fontSize
    self.words = words
  }

  /// A year at its first month, else the month; the first month with its year.
  private static func labels(_ ticks: CalendarTicks, _ words: TimelineDrawing.Words) -> [String] {
    ticks.ticks.dropLast().enumerated().map { index, tick in
      if tick.month == 1, index > 0 || ticks.step >= 12 || ticks.ticks.count > 2 {
        return String(tick.year)
      }
      return index == 0
        ? words.monthOfYear(tick.year, tick.month)
        : words.months.indices.contains(tick.month - 1) ? words.months[tick.month - 1] : ""
    }
  }

  /// The labels, each to the right of its line.
  func labels(top: Double) -> [TextLine] {
    zip(ticks.ticks, Self.labels(ticks, words)).map { tick, label in
      TextLine(
        runs: [.init(text: label, isMuted: true)], x: scale.start(of: tick.day) + Self.gap,
        anchor: .start, top: top, fontSize: fontSize)
    }
  }

  /// Draws the lines.
  func draw(from top: Double, to bottom: Double, into svg: inout SVGWriter) {
    for tick in ticks.ticks {
      let x = scale.start(of: tick.day)
      svg.line("tick", from: Point(x: x, y: top), to: Point(x: x, y: bottom))
    }
  }
}
