/// Who paid whom for what: bars for a few sums, bands from payers to purposes for more.
///
/// Sums of different currencies, or of different stretches of time, stand in panels of their own: each
/// panel has its own scale. Nothing is added up.
public struct PaymentsDrawing: Sendable {
  /// One sum.
  public struct Payment: Sendable {
    /// Nil when no source says who paid.
    public let payer: String?
    /// Who was paid; nil when that is not said.
    public let payee: String?
    /// What it was for.
    public let purpose: String
    /// The sum in words.
    public let value: String
    public let amount: DrawnValue
    /// In what the sum is counted, such as euros a year; what differs in it is not compared.
    public let unit: String

    public init(
      payer: String?, payee: String?, purpose: String, value: String, amount: DrawnValue,
      unit: String
    ) {
      self.payer = payer
      self.payee = payee
      self.purpose = purpose
      self.value = value
      self.amount = amount
      self.unit = unit
    }
  }

  /// The words of the picture, in the language of the page.
  public struct Words: Sendable {
    public var title: String
    public var description: String
    /// What stands for a payer whom no source names.
    public var notStated: String
    /// The heading of sums in one unit.
    public var unit: @Sendable (String) -> String

    public init(
      title: String, description: String, notStated: String,
      unit: @escaping @Sendable (String) -> String
    ) {
      self.title = title
      self.description = description
      self.notStated = notStated
      self.unit = unit
    }
  }

  /// Up to how many sums are drawn as bars on a wide screen.
  static let fewest = 5

  let payments: [Payment]
  let words: Words
  let id: String

  /// - Parameter id: unique on the page; the ids in the picture begin with it and a full stop.
  public init(payments: [Payment], words: Words, id: String) {
    self.payments = payments
    self.words = words
    self.id = id
  }

  /// The two pictures as `svg` elements, classes `wide` and `narrow`; nothing without payments.
  public func svg() -> [UInt8] {
    guard !payments.isEmpty else { return [] }
    return Picture.svg(
      wide: picture(.wide), narrow: picture(.narrow), id: id, title: words.title,
      description: words.description)
  }

  /// The panels under each other.
  func picture(_ format: DrawingFormat) -> Picture {
    let panels = panels
    let hasBands = format.isWide && payments.count > Self.fewest
    var picture = Picture(width: format.width)
    for (unit, payments) in panels {
      if picture.height > 0 { picture.height += 24 }
      if panels.count > 1 {
        let heading = format.lines(
          words.unit(unit), .muted, x: 0, top: picture.height + 5, width: format.width)
        picture.add(
          .line(
            "axis", from: Point(x: 0, y: picture.height + 0.5),
            to: Point(x: format.width, y: picture.height + 0.5)))
        picture.add(heading)
        picture.height += 5 + Double(heading.count) * format.lineHeight + 8
      }
      let panel =
        hasBands && payments.count > 1
        ? PaymentBands(payments, format, words).picture
        : BarRows(rows: payments.map(row), format).picture
      picture.append(panel)
    }
    return picture
  }

  /// The sums by their units in the order of the first of each, those of one payer together.
  private var panels: [(unit: String, payments: [Payment])] {
    Self.grouped(payments) { $0.unit }.map { unit, payments in
      let groups = Self.grouped(payments) { $0.payer }
      // What no source says stands last.
      let ordered = groups.filter { $0.key != nil } + groups.filter { $0.key == nil }
      return (unit, ordered.flatMap(\.members))
    }
  }

  static func grouped<Key: Hashable>(
    _ payments: [Payment], by key: (Payment) -> Key
  ) -> [(key: Key, members: [Payment])] {
    var groups: [(key: Key, members: [Payment])] = []
    var places: [Key: Int] = [:]
    for payment in payments {
      let key = key(payment)
      if let place = places[key] {
        groups[place].members.append(payment)
      } else {
        places[key] = groups.count
        groups.append((key, [payment]))
      }
    }
    return groups
  }

  private func row(_ payment: Payment) -> BarRows.Row {
    let payer = payment.payer ?? words.notStated
    return BarRows.Row(
      label: payment.payee.map { "\(payer) → \($0)" } ?? payer,
      notes: payment.purpose.isEmpty ? [] : [payment.purpose], value: payment.value,
      amount: payment.amount, isHatched: payment.payer == nil)
  }
}
