/// A stretch of a card's text, that is set as large as there is room for.
struct CardText {
  let classes: StaticString
  let text: String
  /// From the largest to the smallest.
  let sizes: [Double]
  /// How many lines it has at most.
  let limit: Int
  /// Whether it may lose its end before it is set smaller.
  var isCuttable = false
  /// Left free above it.
  var gap = 0.0

  /// The text at its size of some level, and whether all of it fits.
  func lines(_ level: Int, width: Double) -> (size: Double, lines: [String], isWhole: Bool) {
    let size = sizes[min(level, sizes.count - 1)]
    let all = TextWrapping.lines(text, width: width, fontSize: size, limit: limit + 1)
    let fitsWords = all.allSatisfy { !$0.hasSuffix("…") } || text.hasSuffix("…")
    if all.count <= limit, fitsWords || isCuttable { return (size, all, true) }
    let cut = TextWrapping.lines(text, width: width, fontSize: size, limit: limit)
    return (size, cut, isCuttable)
  }
}

/// Texts one under the other in a given room.
struct CardStack {
  /// The lines with the classes of their texts.
  private(set) var lines: [(classes: StaticString, line: TextLine)] = []
  /// Where the last line ends.
  private(set) var bottom: Double

  /// - Parameters:
  ///   - room: texts are set smaller, and then cut, until they end above its lower edge.
  init(_ texts: [CardText], in room: Box) {
    bottom = room.minY
    let texts = texts.filter { !$0.text.isEmpty }
    let levels = texts.map(\.sizes.count).max() ?? 0
    for level in 0..<levels {
      let laid = texts.map { $0.lines(level, width: room.width) }
      let isLast = level == levels - 1
      let height = zip(texts, laid).reduce(0) { sum, part in
        sum + part.0.gap + Double(part.1.lines.count) * TextLine.height(part.1.size)
      }
      guard isLast || (height <= room.height && laid.allSatisfy(\.isWhole)) else { continue }
      place(texts, laid.map { ($0.size, $0.lines) }, room)
      return
    }
  }

  private mutating func place(
    _ texts: [CardText], _ laid: [(size: Double, lines: [String])], _ room: Box
  ) {
    var top = room.minY
    for (text, (size, _)) in zip(texts, laid) {
      let height = TextLine.height(size)
      let limit = min(text.limit, Int((room.maxY - top - text.gap) / height))
      guard limit > 0 else { return }
      top += text.gap
      for line in TextWrapping.lines(text.text, width: room.width, fontSize: size, limit: limit) {
        lines.append(
          (
            text.classes,
            TextLine(
              runs: [.init(text: line)], x: room.minX, anchor: .start, top: top, fontSize: size)
          ))
        top += height
      }
      bottom = top
    }
  }
}
