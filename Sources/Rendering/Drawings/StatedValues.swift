import Drawing
import Model

/// The statements of some figures, as pictures need them: on one scale, in words, with their sources.
struct StatedValues {
  struct Entry {
    /// The figure, by its place in the content.
    let figure: Int
    let statement: Statement
    let quantity: Quantity
    /// The value in the words of its source.
    let text: String
    let period: Period?
    /// By its place in the content.
    let source: Int?
    /// What the numbers are multiplied by to stand in the unit of the first.
    let factor: Number

    var amount: DrawnValue { DrawnValue(quantity, times: factor) }
    var isComplete: Bool { statement[Statement.complete] ?? true }
  }

  let kit: RenderingKit
  let state: PageState
  /// In the order of the figures, each with its statements in their order. What cannot be compared
  /// with the first is left out: a check reports it.
  let entries: [Entry]

  init(_ references: [Reference], _ kit: RenderingKit, _ state: PageState) {
    self.init(
      figures: references.compactMap { kit.site.records.place(of: $0.id) }, kit, state)
  }

  init(figures: [Int], _ kit: RenderingKit, _ state: PageState) {
    self.kit = kit
    self.state = state
    var entries: [Entry] = []
    for figure in figures {
      for statement in kit.site.content.records[figure][Figure.statements] {
        guard let located = statement.values[Statement.value.field.name],
          let quantity = statement[Statement.value],
          let factor = entries.isEmpty
            ? Number.one : quantity.factor(to: entries[0].quantity)
        else { continue }
        entries.append(
          Entry(
            figure: figure, statement: statement, quantity: quantity,
            text: kit.wording.stated(located), period: statement[Statement.period],
            source: statement[Statement.source].flatMap { kit.site.records.place(of: $0.id) },
            factor: factor))
      }
    }
    self.entries = entries
  }

  private init(_ other: StatedValues, _ entries: [Entry]) {
    kit = other.kit
    state = other.state
    self.entries = entries
  }

  /// The entries in another order, or fewer of them.
  func with(_ entries: [Entry]) -> StatedValues { StatedValues(self, entries) }

  var wording: Wording { kit.wording }

  /// The sources, each once, in the order in which they come.
  var sources: [Int] {
    var seen: Set<Int> = []
    return entries.compactMap(\.source).filter { seen.insert($0).inserted }
  }

  /// The figures, each once.
  var figures: [Int] {
    var seen: Set<Int> = []
    return entries.map(\.figure).filter { seen.insert($0).inserted }
  }

  func name(of record: Int) -> String { kit.site.content.records[record].name }

  /// The unit that all figures have; nil when they differ.
  var unit: String? {
    let units = Set(figures.compactMap { kit.site.content.records[$0][Figure.unit] })
    return units.count == 1 ? units.first : nil
  }

  /// Only the entries of one figure.
  func with(figure: Int) -> StatedValues { with(entries.filter { $0.figure == figure }) }

  /// What is measured, as far as the headline does not say it: the figure, or else its unit.
  func measure(below title: String) -> String? {
    let unit = unit.map { wording.text("drawing_unit").replacing("{unit}", with: $0) }
    guard figures.count == 1, let name = figures.first.map({ name(of: $0) }) else { return unit }
    return name == title ? unit : name
  }

  /// Whether what is counted comes in pieces.
  var isWhole: Bool {
    entries.allSatisfy { entry in
      switch entry.quantity.unit {
      case .none, .counted: entry.quantity.lower.value.isInteger
      default: false
      }
    }
  }

  /// A number on the scale, in as few words as an axis has room for.
  var tick: @Sendable (Number) -> String {
    let wording = wording
    let unit: Quantity.Unit =
      switch entries.first?.quantity.unit {
      case .percent?, .percentagePoint?: .percent
      default: .none
      }
    return { wording.computed($0, unit: unit, isExact: true) }
  }

  /// Every entry with its source: what stands below each picture, and in the file beside the page.
  var table: DrawnTable {
    let records = kit.site.content.records
    let addresses = kit.site.addresses.records
    return DrawnTable(
      columns: [
        .init(name: wording.text("drawing_figure")), .init(name: wording.text("drawing_period")),
        .init(name: wording.text("drawing_value"), isNumeric: true),
        .init(name: "lower", isNumeric: true, isDataOnly: true),
        .init(name: "upper", isNumeric: true, isDataOnly: true),
        .init(name: "comparator", isDataOnly: true),
        .init(name: wording.text("drawing_source")),
      ],
      rows: entries.map { entry in
        let url = kit.figures.url(entry.figure, entry.statement, state)
        return [
          .init(name(of: entry.figure), url: state.url(addresses[entry.figure])),
          .init(period(of: entry)),
          .init(entry.text, url: url),
          .init(entry.quantity.lower.value.description),
          .init(entry.quantity.upper.value.description),
          .init(DataCells.word(entry.quantity.comparator)),
          .init(
            entry.source.map { records[$0].name } ?? "",
            url: entry.source.map { state.url(addresses[$0]) }),
        ]
      })
  }

  /// The time that an entry covers, in words; with those for a count that is not finished.
  func period(of entry: Entry) -> String {
    let period = entry.period.map { wording.date($0) } ?? ""
    guard !entry.isComplete else { return period }
    let words = wording.text("so_far")
    return period.isEmpty ? words : "\(period), \(words)"
  }
}
