import Drawing
import Model

/// A `chart` of the type `payments`: who paid whom for what.
struct PaymentsBlock: DrawnBlock {
  let kind = "payments"
  let title: String
  let subtitle: String?
  /// The statements of each figure; one figure's may differ, and are all in the table.
  private let figures: [StatedValues]
  private let kit: RenderingKit
  private let state: PageState

  /// Nil when no figure has a statement.
  init?(
    _ heading: DrawnHeading, _ references: [Reference], _ kit: RenderingKit, _ state: PageState
  ) {
    figures = references.map { StatedValues([$0], kit, state) }.filter { !$0.entries.isEmpty }
    guard !figures.isEmpty else { return nil }
    let units = Set(figures.map(\.unit))
    title = heading.title
    subtitle =
      heading.subtitle
      ?? (units.count == 1
        ? figures[0].unit.map {
          kit.wording.text("drawing_unit").replacing("{unit}", with: $0)
        } : nil)
    self.kit = kit
    self.state = state
  }

  private func agency(_ figure: Int, _ key: FieldKey<Reference>) -> Int? {
    kit.site.content.records[figure][key].flatMap { kit.site.records.place(of: $0.id) }
  }

  private func purpose(_ figure: Int) -> String {
    let record = kit.site.content.records[figure]
    return record[Figure.purpose] ?? record.name
  }

  var sources: [Int] {
    var seen: Set<Int> = []
    return figures.flatMap(\.sources).filter { seen.insert($0).inserted }
  }

  var table: DrawnTable {
    let wording = kit.wording
    func body(_ agency: Int?) -> DrawnTable.Cell {
      guard let agency else { return .init(wording.text("not_stated")) }
      return .init(
        kit.site.content.records[agency].name,
        url: state.url(kit.site.addresses.records[agency]))
    }
    let own = [
      DrawnTable.Column(name: wording.text("payments_purpose")),
      .init(name: wording.text("payments_payer")), .init(name: wording.text("payments_payee")),
    ]
    let tables = figures.map(\.table)
    return DrawnTable(
      columns: own + tables[0].columns.dropFirst(),
      rows: zip(figures, tables).flatMap { figure, table in
        zip(figure.entries, table.rows).map { entry, row in
          [
            .init(purpose(entry.figure), url: row[0].url),
            body(agency(entry.figure, Figure.payer)), body(agency(entry.figure, Figure.payee)),
          ] + row.dropFirst()
        }
      })
  }

  func svg(id: String) -> [UInt8] {
    let wording = kit.wording
    func name(_ agency: Int?) -> String? {
      agency.map { kit.shortName(of: kit.site.content.records[$0]) }
    }
    var payments: [PaymentsDrawing.Payment] = []
    for figure in figures {
      var seen: Set<Quantity> = []
      // Two sources that state one sum speak of one payment.
      for entry in figure.entries where seen.insert(entry.quantity).inserted {
        payments.append(
          PaymentsDrawing.Payment(
            payer: name(agency(entry.figure, Figure.payer)),
            payee: name(agency(entry.figure, Figure.payee)), purpose: purpose(entry.figure),
            value: entry.text, amount: DrawnValue(entry.quantity),
            unit: wording.unit(figure.unit ?? "", of: entry.quantity)))
      }
    }
    let notStated = wording.text("payments_no_payer")
    let words = PaymentsDrawing.Words(
      title: title,
      description: wording.described(
        payments.map { ("\($0.payer ?? notStated), \($0.purpose)", $0.value) }),
      notStated: notStated,
      unit: { wording.text("drawing_unit").replacing("{unit}", with: $0) })
    return PaymentsDrawing(payments: payments, words: words, id: id).svg()
  }
}
