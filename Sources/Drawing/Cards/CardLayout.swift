/// Where everything on a card stands.
struct CardLayout {
  private(set) var lines: [(classes: StaticString, line: TextLine)] = []
  /// Rules and marks.
  private(set) var boxes: [(classes: StaticString, box: Box)] = []
  private(set) var dots: [(center: Point, radius: Double)] = []

  static let canvas = Box(
    minX: 0, minY: 0, maxX: Double(Card.width), maxY: Double(Card.height))
  /// What others may cut off or round at the edges is left free.
  private static let margin = 72.0
  private static let left = margin
  private static let right = Double(Card.width) - margin
  private static let bottom = Double(Card.height) - 54

  init(_ card: Card) {
    head(card)
    let top = 128.0
    var end = Self.bottom
    if let note = card.note { end = foot(note) }
    if !card.steps.isEmpty {
      end = steps(Array(card.steps.suffix(Card.maximumSteps)), above: end)
    } else if !card.facts.isEmpty {
      end = facts(Array(card.facts.prefix(Card.maximumFacts)), above: end)
    }
    let room = Box(minX: Self.left, minY: top, maxX: Self.right, maxY: end - 12)
    lines += CardStack(Self.texts(card), in: room).lines
  }

  /// The texts that a card is about.
  private static func texts(_ card: Card) -> [CardText] {
    var texts: [CardText] = []
    if let value = card.value {
      texts.append(
        CardText(
          classes: "card-value", text: value, sizes: [168, 144, 124, 108, 92, 78, 66], limit: 2))
      texts.append(
        CardText(
          classes: "card-title", text: card.title, sizes: [52, 52, 52, 46, 46, 40, 36], limit: 3,
          gap: 8))
    } else {
      texts.append(
        CardText(
          classes: "card-title", text: card.title, sizes: [92, 82, 74, 66, 58, 52, 46], limit: 4))
    }
    if let summary = card.summary {
      texts.append(
        CardText(
          classes: "card-summary", text: summary, sizes: [36, 36, 36, 34, 32, 30], limit: 4,
          isCuttable: true, gap: 16))
    }
    return texts
  }

  /// The site's name on the left, the kind of page on the right, and a rule under both.
  private mutating func head(_ card: Card) {
    let size = 28.0
    let top = 54.0
    let kind = card.kind ?? ""
    let half = (Self.right - Self.left) * 0.34
    let short = TextWrapping.lines(kind, width: half, fontSize: size, limit: 1).first ?? ""
    let taken = short.isEmpty ? 0 : TextWidth.of(short, fontSize: size) + 32
    let site =
      TextWrapping.lines(
        card.site, width: Self.right - Self.left - taken, fontSize: size, limit: 1
      ).first ?? ""
    line("card-site", site, Self.left, .start, top, size)
    line("card-kind", short, Self.right, .end, top, size)
    boxes.append(
      ("card-rule", Box(minX: Self.left, minY: 104, maxX: Self.right, maxY: 107)))
  }

  /// Writes a note at the lower edge; gives where it begins.
  private mutating func foot(_ note: String) -> Double {
    let size = 26.0
    let found = TextWrapping.lines(
      note, width: Self.right - Self.left, fontSize: size, limit: 2)
    var top = Self.bottom - Double(found.count) * TextLine.height(size)
    let start = top
    for text in found {
      line("card-note", text, Self.left, .start, top, size)
      top += TextLine.height(size)
    }
    return start
  }

  /// Writes numbers side by side; gives where they begin.
  private mutating func facts(_ facts: [Card.Fact], above end: Double) -> Double {
    let gap = 36.0
    let width = (Self.right - Self.left - gap * Double(facts.count - 1)) / Double(facts.count)
    let start = end - 170
    boxes.append(
      ("card-hairline", Box(minX: Self.left, minY: start, maxX: Self.right, maxY: start + 1)))
    // All at one size: none is more important than the others.
    let size =
      [46, 40, 34, 30].first { size in
        facts.allSatisfy { TextWidth.of($0.value, fontSize: size) <= width }
      } ?? 30
    for (index, fact) in facts.enumerated() {
      let x = Self.left + Double(index) * (width + gap)
      let texts = [
        CardText(classes: "card-fact", text: fact.value, sizes: [size], limit: 1),
        CardText(
          classes: "card-label", text: fact.label, sizes: [24], limit: 3, isCuttable: true, gap: 2),
      ]
      let room = Box(minX: x, minY: start + 10, maxX: x + width, maxY: end)
      lines += CardStack(texts, in: room).lines
    }
    return start
  }

  /// Draws steps on a line from left to right; gives where they begin.
  private mutating func steps(_ steps: [Card.Step], above end: Double) -> Double {
    let width = (Self.right - Self.left) / Double(steps.count)
    let radius = 11.0
    let start = end - 150
    let middle = start + 12 + radius
    for (index, step) in steps.enumerated() {
      let x = Self.left + Double(index) * width
      dots.append((Point(x: x + radius, y: middle), radius))
      if index + 1 < steps.count {
        boxes.append(
          (
            "card-line",
            Box(
              minX: x + 2 * radius + 6, minY: middle - 2, maxX: x + width - 6, maxY: middle + 2)
          ))
      }
      let stack = CardStack(
        [
          CardText(
            classes: "card-step", text: step.label, sizes: [32, 28, 26], limit: 2,
            isCuttable: true),
          CardText(
            classes: "card-label", text: step.date ?? "", sizes: [26, 26, 24], limit: 2,
            isCuttable: true),
        ],
        in: Box(minX: x, minY: middle + radius + 8, maxX: x + width - 24, maxY: end))
      lines += stack.lines
    }
    return start
  }

  private mutating func line(
    _ classes: StaticString, _ text: String, _ x: Double, _ anchor: TextLine.Anchor, _ top: Double,
    _ size: Double
  ) {
    guard !text.isEmpty else { return }
    lines.append(
      (
        classes,
        TextLine(runs: [.init(text: text)], x: x, anchor: anchor, top: top, fontSize: size)
      ))
  }
}
