/// What the marks of a timeline mean, shown above it where there is more than one kind of them.
struct TimelineKey: Sendable {
  /// Marks with the vertical middle of each.
  private(set) var marks: [(mark: TimelineMark, y: Double)] = []
  private(set) var lines: [TextLine] = []
  /// How much room it takes above the picture; 0 when there is nothing to tell apart.
  private(set) var height = 0.0

  init(
    _ keys: [TimelineGroup.Key], _ format: TimelineFormat, _ words: TimelineDrawing.Words
  ) {
    var items: [(kind: TimelineDrawing.Kind, isCertain: Bool, text: String)] = []
    let kinds = TimelineDrawing.Kind.allCases.filter { kind in keys.contains { $0.kind == kind } }
    if kinds.count > 1 {
      items += kinds.map { ($0, true, $0 == .event ? words.event : words.measure) }
    }
    if let uncertain = keys.first(where: { !$0.isCertain }) {
      items.append((kinds.count > 1 ? .event : uncertain.kind, false, words.uncertain))
    }
    let lineHeight = format.lineHeight
    let markWidth = 2 * TimelineMark.radius + format.labelGap
    var x = format.margin
    for item in items {
      let room = format.width - 2 * format.margin - markWidth
      for (index, text) in TextWrapping.lines(
        item.text, width: room, fontSize: format.fontSize, limit: format.maximumLines
      ).enumerated() {
        let width = TextWidth.of(text, fontSize: format.fontSize)
        if index > 0 || height == 0 || x + markWidth + width > format.width - format.margin {
          (x, height) = (format.margin, height + lineHeight)
        }
        let top = height - lineHeight
        if index == 0 {
          let mark = TimelineMark(kind: item.kind, isCertain: item.isCertain, at: x)
          marks.append((mark, top + lineHeight / 2))
        }
        lines.append(
          TextLine(
            runs: [.init(text: text)], x: x + markWidth, anchor: .start, top: top,
            fontSize: format.fontSize))
        x += markWidth + width + 2 * format.labelGap
      }
    }
    if height > 0 { height += format.rowGap }
  }
}
