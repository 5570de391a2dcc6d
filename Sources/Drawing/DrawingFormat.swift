/// The measures that all drawings share.
///
/// Units are those of the picture's `viewBox`. The stylesheet shows the wide picture from 38rem on and
/// no wider than 46rem, the narrow one below and no wider than 24rem: its text is 13 pixels on a
/// screen of 320, and about as large as the text of the page at the most.
struct DrawingFormat: Sendable, Equatable {
  let width: Double
  let fontSize: Double

  var isWide: Bool { width > 500 }
  var lineHeight: Double { TextLine.height(fontSize) }

  static let wide = DrawingFormat(width: 720, fontSize: 14)
  static let narrow = DrawingFormat(width: 340, fontSize: 15)

  /// Text broken into lines under each other, from `top` on.
  func lines(
    _ text: String, _ tone: TextLine.Tone = .plain, x: Double, _ anchor: TextLine.Anchor = .start,
    top: Double, width: Double, limit: Int = 3
  ) -> [TextLine] {
    // Strong text is wider than its measure says.
    let room = tone == .strong ? width / TextLine.strongWidth : width
    return TextWrapping.lines(text, width: room, fontSize: fontSize, limit: limit)
      .enumerated().map { index, line in
        TextLine(
          runs: [.init(text: line, tone: tone)], x: x, anchor: anchor,
          top: top + Double(index) * lineHeight, fontSize: fontSize)
      }
  }

  /// The least width, within steps, that takes no more lines than `width` does: no line of a label that
  /// stands in the middle is left with a word alone.
  func balanced(_ text: String, _ tone: TextLine.Tone = .plain, width: Double) -> Double {
    let count = lines(text, tone, x: 0, top: 0, width: width, limit: 9).count
    guard count > 1 else { return width }
    var best = width
    while best > 16, fitsByWord(text, tone, width: best - 8),
      lines(text, tone, x: 0, top: 0, width: best - 8, limit: 9).count == count
    {
      best -= 8
    }
    return best
  }

  /// How wide a text is at most in one line.
  func width(of text: String, _ tone: TextLine.Tone = .plain) -> Double {
    TextLine.width([.init(text: text, tone: tone)], fontSize)
  }

  /// Whether lines of this width break a text only between its words.
  func fitsByWord(_ text: String, _ tone: TextLine.Tone = .plain, width: Double) -> Bool {
    TextWrapping.words(text).allSatisfy { self.width(of: $0, tone) <= width }
  }
}
