import Drawing
import Model

/// A `chart` of the type `units`: a square for each thing that is counted.
struct UnitsBlock: DrawnBlock {
  let kind = "units"
  let title: String
  let subtitle: String?
  private let data: StatedValues

  /// Nil without small counts.
  init?(_ heading: DrawnHeading, _ data: StatedValues) {
    // One group a figure: its first statement is the one that stands for it everywhere.
    var seen: Set<Int> = []
    let small = data.entries.filter { entry in
      seen.insert(entry.figure).inserted && entry.quantity.isSmallCount(upTo: UnitsDrawing.limit)
    }
    guard !small.isEmpty else { return nil }
    title = heading.title
    self.data = data.with(small)
    subtitle = heading.subtitle ?? self.data.measure(below: title)
  }

  var table: DrawnTable { data.table }
  var sources: [Int] { data.sources }

  func svg(id: String) -> [UInt8] {
    let groups = data.entries.map { entry in
      let period = data.period(of: entry)
      return UnitsDrawing.Group(
        label: data.name(of: entry.figure), notes: period.isEmpty ? [] : [period],
        value: entry.text, amount: entry.amount, isPartial: !entry.isComplete)
    }
    return UnitsDrawing(
      title: title, description: data.wording.described(groups.map { ($0.label, $0.value) }),
      groups: groups, id: id
    ).svg()
  }
}
