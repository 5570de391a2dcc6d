/// A sum in rows: the whole in pieces, then every piece by itself in its place.
struct SumLayout: Sendable {
  let picture: Picture

  private static let barHeight = 18.0
  private static let gap = 8.0
  private static let rowGap = 12.0
  private static let arrowWidth = 14.0
  /// Between two pieces of the whole.
  private static let slit = 1.5

  /// A piece of the whole and where it lies in it.
  private struct Piece {
    let item: SumDrawing.Item
    let start: Double
    let isRest: Bool
    var end: Double { start + max(item.amount.stated, 0) }
  }

  init(_ drawing: SumDrawing, _ format: DrawingFormat) {
    let pieces = Self.pieces(drawing)
    let total = max(pieces.last?.end ?? 0, drawing.whole.amount.stated, 0)
    let items = [drawing.whole] + pieces.map(\.item)
    let widest = items.map { format.width(of: $0.label) }.max() ?? 0
    let labelWidth = format.isWide ? min(widest, format.width * 0.36) : 0
    let left = labelWidth > 0 ? labelWidth + 2 * Self.gap : 0
    // The whole reaches as far as it may, and has its value above itself.
    let scale = ValueScale(
      values: 0...total, first: left, last: format.width - Self.arrowWidth)
    var picture = Picture(width: format.width)
    var y = 0.0

    func label(_ item: SumDrawing.Item, _ tone: TextLine.Tone) -> (top: Double, end: Double) {
      let lines = format.lines(
        item.label, tone, x: 0, top: y, width: labelWidth > 0 ? labelWidth : format.width, limit: 4)
      picture.add(lines)
      let end = y + Double(lines.count) * format.lineHeight
      return (labelWidth > 0 ? y : end + 2, end)
    }
    let (top, end) = label(drawing.whole, .strong)
    let value = format.lines(
      drawing.whole.value, .strong, x: left, top: top, width: format.width - left, limit: 2)
    picture.add(value)
    let wholeTop = top + Double(value.count) * format.lineHeight + 2
    for piece in pieces {
      let start = scale.position(of: piece.start)
      let end = scale.position(of: piece.end) - Self.slit
      guard end > start else { continue }
      picture.add(
        .bar(
          piece.isRest ? "hatched" : "bar",
          Box(minX: start, minY: wholeTop, maxX: end, maxY: wholeTop + Self.barHeight),
          isHatched: piece.isRest))
    }
    y = max(end, wholeTop + Self.barHeight) + Self.rowGap
    let piecesTop = wholeTop + Self.barHeight
    for piece in pieces {
      let (top, end) = label(piece.item, piece.isRest ? .muted : .plain)
      let row = Self.addPiece(piece, scale, top, format, left, into: &picture)
      y = max(end, row) + Self.rowGap
    }
    if let excess = drawing.excess {
      let lines = format.lines(
        excess, .strong, x: 0, top: y, width: format.width, limit: 3)
      picture.add(lines)
      y += Double(lines.count) * format.lineHeight + Self.rowGap
    }
    let stated = scale.position(of: drawing.whole.amount.stated)
    picture.elements.insert(
      .line(
        "axis", from: Point(x: stated, y: wholeTop - 3), to: Point(x: stated, y: piecesTop + 3)),
      at: 0)
    picture.height = y - Self.rowGap + 1
    self.picture = picture
  }

  /// Draws a piece by itself with its value beside it; gives where the row ends.
  private static func addPiece(
    _ piece: Piece, _ scale: ValueScale, _ top: Double, _ format: DrawingFormat, _ left: Double,
    into picture: inout Picture
  ) -> Double {
    let line = format.lineHeight
    let middle = top + max(line, barHeight) / 2
    let start = scale.position(of: piece.start)
    let amount = piece.item.amount
    var end = start
    func bar(_ classes: StaticString, to value: Double) {
      let far = scale.position(of: value)
      guard far > end else { return }
      picture.add(
        .bar(
          classes,
          Box(minX: end, minY: middle - barHeight / 2, maxX: far, maxY: middle + barHeight / 2),
          isHatched: piece.isRest))
      end = far
    }
    if piece.isRest {
      bar("hatched", to: piece.end)
    } else {
      bar(amount.shape == .below ? "bar hollow" : "bar", to: piece.start + max(amount.lower, 0))
      bar("soft", to: piece.start + max(amount.upper, 0))
    }
    let width = format.width(of: piece.item.value, .strong)
    let after = format.width - end - gap
    let before = start - left - gap
    let place: (x: Double, anchor: TextLine.Anchor, top: Double, width: Double) =
      if width <= after || after >= max(before, 120) {
        (end + gap, .start, middle - line / 2, after)
      } else if width <= before || before >= 120 {
        (start - gap, .end, middle - line / 2, before)
      } else {
        (left, .start, middle + barHeight / 2 + 2, format.width - left)
      }
    let lines = format.lines(
      piece.item.value, .strong, x: place.x, place.anchor, top: place.top, width: place.width)
    picture.add(lines)
    return max(middle + barHeight / 2, place.top + Double(lines.count) * line)
  }

  private static func pieces(_ drawing: SumDrawing) -> [Piece] {
    var start = 0.0
    var pieces: [Piece] = []
    for item in drawing.parts {
      pieces.append(Piece(item: item, start: start, isRest: false))
      start += max(item.amount.stated, 0)
    }
    if let rest = drawing.rest { pieces.append(Piece(item: rest, start: start, isRest: true)) }
    return pieces
  }
}
