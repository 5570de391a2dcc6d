/// Sums in one unit as bands from their payers on the left to what they were for on the right.
///
/// The bands of a payer stand apart at both ends, so that no height stands for a sum that no source
/// states. They follow one order on both sides and never cross.
struct PaymentBands: Sendable {
  let picture: Picture

  private static let payerWidth = 170.0
  /// Where bands begin, and where they end.
  private static let left = 190.0
  private static let right = 430.0
  private static let nodeWidth = 5.0
  /// Between the words of neighbouring rows.
  private static let rowGap = 12.0
  private static let bandGap = 3.0
  private static let thickest = 76.0
  private static let thinnest = 1.5

  init(
    _ payments: [PaymentsDrawing.Payment], _ format: DrawingFormat, _ words: PaymentsDrawing.Words
  ) {
    let largest = payments.map(\.amount.size).max() ?? 0
    func thickness(_ payment: PaymentsDrawing.Payment) -> Double {
      largest > 0
        ? max(Self.thickest * payment.amount.size / largest, Self.thinnest) : Self.thinnest
    }
    var picture = Picture(width: format.width)
    var y = 0.0
    for (payer, members) in PaymentsDrawing.grouped(payments, by: { $0.payer }) {
      if y > 0 { y += Self.rowGap }
      let top = y
      let name = format.lines(
        payer ?? words.notStated, .strong, x: 0, top: 0, width: Self.payerWidth, limit: 4)
      let nameHeight = Double(name.count) * format.lineHeight
      var rows: [(middle: Double, thickness: Double)] = []
      for (index, payment) in members.enumerated() {
        if index > 0 { y += Self.rowGap }
        let texts = Self.texts(payment, format)
        let textHeight = Double(texts.count) * format.lineHeight
        let thickness = thickness(payment)
        let height = max(textHeight, thickness)
        let middle = y + height / 2
        picture.add(
          texts.enumerated().map { line, text in
            TextLine(
              runs: text, x: Self.right + Self.nodeWidth + 10, anchor: .start,
              top: middle - textHeight / 2 + Double(line) * format.lineHeight,
              fontSize: format.fontSize)
          })
        rows.append((middle, thickness))
        y += height
      }
      y = max(y, top + nameHeight)
      let stack =
        rows.reduce(0) { $0 + $1.thickness } + Self.bandGap * Double(max(rows.count - 1, 0))
      var start = (top + y) / 2 - stack / 2
      let isHatched = payer == nil
      for row in rows {
        let end = row.middle - row.thickness / 2
        picture.add(
          .band(
            isHatched ? "hatched" : "band", from: Point(x: Self.left + Self.nodeWidth, y: start),
            to: Point(x: Self.right, y: end), thickness: row.thickness, isHatched: isHatched))
        for (x, top) in [(Self.left, start), (Self.right, end)] {
          picture.add(
            .bar(
              isHatched ? "bar muted" : "bar",
              Box(minX: x, minY: top, maxX: x + Self.nodeWidth, maxY: top + row.thickness)))
        }
        start += row.thickness + Self.bandGap
      }
      let nameTop = (top + y) / 2 - nameHeight / 2
      picture.add(
        format.lines(
          payer ?? words.notStated, .strong, x: Self.payerWidth + 10, .end, top: nameTop,
          width: Self.payerWidth, limit: 4))
    }
    picture.height = y + 1
    self.picture = picture
  }

  /// The sum, what it was for, and who was paid.
  private static func texts(
    _ payment: PaymentsDrawing.Payment, _ format: DrawingFormat
  ) -> [[TextLine.Run]] {
    let width = format.width - right - nodeWidth - 10
    func lines(_ text: String, _ tone: TextLine.Tone, _ limit: Int) -> [[TextLine.Run]] {
      format.lines(text, tone, x: 0, top: 0, width: width, limit: limit).map(\.runs)
    }
    return lines(payment.value, .strong, 2) + lines(payment.purpose, .plain, 3)
      + (payment.payee.map { lines("→ " + $0, .muted, 2) } ?? [])
  }
}

extension DrawnValue {
  /// How large the value is drawn where only one size can be: the middle of what is meant.
  var size: Double { shape == .below ? upper : (lower + upper) / 2 }
}
