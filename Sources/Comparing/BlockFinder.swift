import Diagnostics
import Linking
import Model

/// Finds out which of some records a fenced block shows.
struct BlockFinder {
  private let site: Site
  private let isTouched: [Bool]
  /// The touched records that a block can show without naming them.
  private let measures: [Int]
  private let dated: [Int]
  /// For a touched figure: the measures that it is the cost of, which are shown with it.
  private let costs: [Int: [Int]]

  init(_ site: Site, touched: [Int]) {
    self.site = site
    var isTouched = [Bool](repeating: false, count: site.content.records.count)
    for place in touched { isTouched[place] = true }
    self.isTouched = isTouched
    let records = site.content.records
    var costs: [Int: [Int]] = [:]
    for (place, record) in records.enumerated() {
      let figures = record[Measure.cost].compactMap { site.records.place(of: $0.id) }
        .filter { isTouched[$0] }
      if !figures.isEmpty { costs[place] = figures }
    }
    self.costs = costs
    measures = records.indices.filter {
      records[$0].kind == .measure && (isTouched[$0] || costs[$0] != nil)
    }
    dated = touched.filter {
      records[$0][Event.date] != nil || !records[$0][Measure.stages].isEmpty
    }
    .sorted()
  }

  /// The touched records that a block shows, each once, and where it names them; the whole block
  /// where it does not.
  func shown(by block: Block) -> [(record: Int, range: SourceRange)] {
    switch block.kind.name {
    case BlockKind.figures.name: named(block.values[BlockKind.Figures.ids])
    case BlockKind.measures.name: measures(block)
    case BlockKind.timeline.name: timeline(block)
    default: other(block)
    }
  }

  private func named(_ references: [Reference]) -> [(record: Int, range: SourceRange)] {
    references.compactMap { reference in
      guard let place = site.records.place(of: reference.id), isTouched[place] else { return nil }
      return (place, reference.range)
    }
  }

  private func measures(_ block: Block) -> [(record: Int, range: SourceRange)] {
    let references = block.values[BlockKind.Measures.ids]
    var shown: [(record: Int, range: SourceRange)] = []
    if references.isEmpty {
      let category = block.values[BlockKind.Measures.category]
      shown = measures.filter {
        category == nil || site.content.records[$0][Measure.category] == category
      }.map { ($0, block.range) }
    } else {
      shown = references.compactMap { reference in
        site.records.place(of: reference.id).map { ($0, reference.range) }
      }
    }
    var seen: Set<Int> = []
    return shown.flatMap { measure, range in
      ((isTouched[measure] ? [measure] : []) + (costs[measure] ?? [])).map { ($0, range) }
    }.filter { seen.insert($0.record).inserted }
  }

  private func timeline(_ block: Block) -> [(record: Int, range: SourceRange)] {
    let references = block.values[BlockKind.Timeline.ids]
    let places = references.isEmpty ? dated.map { ($0, block.range) } : named(references)
    let include = block.values[BlockKind.Timeline.include]
    let first = block.values[BlockKind.Timeline.from]?.earliestDay
    let last = block.values[BlockKind.Timeline.to]?.latestDay
    return places.filter { place, _ in
      let record = site.content.records[place]
      var dates: [Period] = []
      if include.isEmpty || include.contains(.events), let date = record[Event.date] {
        dates.append(date)
      }
      if include.isEmpty || include.contains(.measures) {
        dates += record[Measure.stages].compactMap { $0[MeasureStage.date] }
      }
      return dates.contains { date in
        if let first, let end = date.latestDay, end < first { return false }
        if let last, let start = date.earliestDay, start > last { return false }
        return true
      }
    }
  }

  /// A block of any other kind shows what it names.
  private func other(_ block: Block) -> [(record: Int, range: SourceRange)] {
    named(block.values.references(block.kind.fields).map(\.reference))
  }
}
