/// One line of text in a picture, and the room that it takes.
struct TextLine: Sendable {
  /// A stretch of text in one tone.
  struct Run: Sendable, Equatable {
    let text: String
    var tone = Tone.plain

    init(text: String, tone: Tone = .plain) {
      self.text = text
      self.tone = tone
    }

    init(text: String, isMuted: Bool) { self.init(text: text, tone: isMuted ? .muted : .plain) }
  }

  /// How loud text is.
  enum Tone: Sendable {
    case plain
    /// Secondary: dates, notes, the numbers of an axis.
    case muted
    /// What the picture is about: values.
    case strong
  }

  /// How much wider strong text is at most.
  static let strongWidth = 1.08

  /// Which part of the line stands at its `x`.
  enum Anchor: Sendable {
    case start, middle, end
  }

  let runs: [Run]
  let x: Double
  let anchor: Anchor
  /// Where the line begins vertically; it is ``height`` tall.
  let top: Double
  let fontSize: Double

  /// A line's height, which leaves room for accents above and tails below.
  static func height(_ fontSize: Double) -> Double { (fontSize * 1.3).rounded(.up) }

  /// How wide some runs are at most.
  static func width(_ runs: [Run], _ fontSize: Double) -> Double {
    runs.reduce(0) {
      $0 + TextWidth.of($1.text, fontSize: fontSize) * ($1.tone == .strong ? strongWidth : 1)
    }
  }

  var baseline: Double { top + Self.height(fontSize) / 2 + fontSize * 0.36 }

  /// The room that the line takes at most.
  var box: Box {
    let width = Self.width(runs, fontSize)
    let minX =
      switch anchor {
      case .start: x
      case .middle: x - width / 2
      case .end: x - width
      }
    return Box(minX: minX, minY: top, maxX: minX + width, maxY: top + Self.height(fontSize))
  }
}
