import Drawing
import Model

/// A `chart` of the type `sum`: a figure and the parts that it is made of.
struct SumBlock: DrawnBlock {
  let kind = "sum"
  let title: String
  let subtitle: String?
  let table: DrawnTable
  let sources: [Int]
  private let kit: RenderingKit
  private let whole: SumDrawing.Item
  private let parts: [SumDrawing.Item]
  private let rest: SumDrawing.Item?
  private let excess: String?

  /// Nil when the figure has no parts, or they are not numbers of one unit.
  init?(_ heading: DrawnHeading, figure: Int, _ kit: RenderingKit, _ state: PageState) {
    let records = kit.site.content.records
    let places = records[figure][Figure.parts].compactMap { kit.site.records.place(of: $0.id) }
    guard !places.isEmpty, let sum = kit.figures.sum(of: places) else { return nil }
    self.kit = kit
    title = heading.title
    let wording = kit.wording
    parts = places.compactMap { place in
      kit.figures.amount(place).map { amount in
        SumDrawing.Item(
          label: records[place].name, value: kit.figures.headline(place) ?? "",
          amount: amount.drawn)
      }
    }
    let own = kit.figures.amount(figure).flatMap { $0.unit == sum.unit ? $0 : nil }
    let total = own ?? sum
    whole = SumDrawing.Item(
      label: wording.text(own == nil ? "drawing_sum" : "drawing_total"),
      value: own.flatMap { _ in kit.figures.headline(figure) }
        ?? wording.computed(sum.number, unit: sum.unit, isExact: sum.isExact),
      amount: total.drawn)
    let left = (try? total.number - sum.number) ?? .zero
    let words = wording.computed(
      left.magnitude, unit: sum.unit, isExact: sum.isExact && total.isExact)
    rest =
      left > .zero
      ? SumDrawing.Item(
        label: wording.text("drawing_rest"), value: words,
        amount: DrawnValue(left, isExact: sum.isExact && total.isExact))
      : nil
    excess =
      left.isNegative
      ? wording.text("drawing_excess").replacing("{value}", with: words) : nil

    let entries = StatedValues(figures: [figure] + places, kit, state)
    subtitle = heading.subtitle ?? entries.with(figure: figure).measure(below: title)
    sources = entries.sources
    let addresses = kit.site.addresses.records
    func row(_ place: Int, _ item: SumDrawing.Item) -> [DrawnTable.Cell] {
      let source = kit.figures.source(place, 0)
      let statement = records[place][Figure.statements].isEmpty ? nil : 0
      return [
        .init(records[place].name, url: state.url(addresses[place])),
        .init(item.value, url: kit.figures.url(place, statement, state)),
        .init(kit.figures.amount(place)?.number.description ?? ""),
        .init(
          source.map { records[$0].name } ?? "", url: source.map { state.url(addresses[$0]) }),
      ]
    }
    var rows = zip(places.filter { kit.figures.amount($0) != nil }, parts).map { row($0, $1) }
    if let rest {
      rows.append([.init(rest.label), .init(rest.value), .init(left.description), .init("")])
    }
    rows.append(
      own == nil
        ? [.init(whole.label), .init(whole.value), .init(sum.number.description), .init("")]
        : row(figure, whole))
    table = DrawnTable(
      columns: [
        .init(name: wording.text("drawing_part")),
        .init(name: wording.text("drawing_value"), isNumeric: true),
        .init(name: "number", isNumeric: true, isDataOnly: true),
        .init(name: wording.text("drawing_source")),
      ], rows: rows)
  }

  func svg(id: String) -> [UInt8] {
    let items = [whole] + parts + (rest.map { [$0] } ?? [])
    return SumDrawing(
      title: title, description: kit.wording.described(items.map { ($0.label, $0.value) }),
      whole: whole, parts: parts, rest: rest, excess: excess, id: id
    ).svg()
  }
}

extension FigureFacts.StatedAmount {
  /// The amount as it is drawn; the result of a formula has no comparator.
  var drawn: DrawnValue {
    quantity.map { DrawnValue($0) } ?? DrawnValue(number, isExact: isExact)
  }
}
