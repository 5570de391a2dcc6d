import Drawing
import Model

/// A `compare` block: what several sources state, a row each, on one scale.
struct CompareBlock: DrawnBlock {
  let kind = "compare"
  let title: String
  let subtitle: String?
  private let data: StatedValues

  /// Nil without statements.
  init?(_ heading: DrawnHeading, _ data: StatedValues) {
    guard !data.entries.isEmpty else { return nil }
    title = heading.title
    subtitle = heading.subtitle ?? data.measure(below: heading.title)
    self.data = data
  }

  /// The statements of one figure, where they can be compared.
  init?(figure: Int, _ kit: RenderingKit, _ state: PageState) {
    let data = StatedValues(figures: [figure], kit, state)
    guard data.entries.count > 1 else { return nil }
    self.init(DrawnHeading(title: data.name(of: figure)), data)
  }

  var table: DrawnTable { data.table }
  var sources: [Int] { data.sources }

  func svg(id: String) -> [UInt8] {
    CompareDrawing(
      title: title, description: data.wording.described(rows.map { ($0.label, $0.value) }),
      unit: data.unit ?? "", rows: rows, tick: data.tick, id: id, wholeOnly: data.isWhole
    ).svg()
  }

  /// Each statement by its source; by its figure as well when there are several.
  private var rows: [CompareDrawing.Row] {
    let hasFigures = data.figures.count > 1
    return data.entries.map { entry in
      let source = entry.source.map { data.name(of: $0) } ?? ""
      let period = data.period(of: entry)
      let notes = (hasFigures ? [source] : []) + [period]
      return CompareDrawing.Row(
        label: hasFigures ? data.name(of: entry.figure) : source,
        notes: notes.filter { !$0.isEmpty }, value: entry.text, amount: entry.amount,
        isPartial: !entry.isComplete)
    }
  }
}
