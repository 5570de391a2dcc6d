import Drawing
import Linking
import Model

/// Measures with their stages on a line of time: a `timeline` block whose rows are records.
struct StagesPicture {
  private let measures: [Int]
  private let isNamed: Bool
  private let site: Site

  /// Above how many measures they stand under the headings of their categories.
  private static let mostUngrouped = 6

  /// - Parameter isNamed: whether rows bear names; false where the page is about the one measure.
  init(measures: [Int], isNamed: Bool = true, _ site: Site) {
    self.measures = measures
    self.isNamed = isNamed
    self.site = site
  }

  /// The measures of a block: those with a stage in its time, and, where it sets no time, those whose
  /// stages have no date.
  init(_ block: Block, _ timeline: Timeline, _ site: Site) {
    let ids = Set(block.values[BlockKind.Timeline.ids].map(\.id))
    let isLimited =
      block.values[BlockKind.Timeline.from] != nil || block.values[BlockKind.Timeline.to] != nil
    let shown = Set(timeline.entries.filter { $0.stage != nil }.map(\.record))
    let measures = (site.records.byKind[RecordKind.measure.name] ?? []).filter { place in
      let record = site.content.records[place]
      guard ids.isEmpty || ids.contains(record.id) else { return false }
      return shown.contains(place) || !isLimited && !record[Measure.stages].isEmpty
    }
    self.init(measures: measures, site)
  }

  /// The picture as `svg` elements, classes `wide` and `narrow`.
  func svg(_ wording: Wording, title: String?, id: String) -> [UInt8] {
    var rows = measures.map { row($0, wording) }
    if rows.count > Self.mostUngrouped {
      var order: [String] = []
      for row in rows where !order.contains(row.group) { order.append(row.group) }
      rows = order.flatMap { group in rows.filter { $0.group == group } }
    } else {
      rows = rows.map { StagesDrawing.Row(label: $0.label, stages: $0.stages) }
    }
    return StagesDrawing(
      rows: rows,
      words: wording.timelineWords(
        title: title, description: wording.text("stages_described", count: rows.count)),
      undated: wording.text("undated"), id: id
    ).svg()
  }

  private func row(_ place: Int, _ wording: Wording) -> StagesDrawing.Row {
    let record = site.content.records[place]
    return StagesDrawing.Row(
      label: isNamed ? record.name : "", group: record[Measure.category] ?? "",
      stages: record[Measure.stages].compactMap { stage in
        guard let step = stage[MeasureStage.stage] else { return nil }
        let date = stage[MeasureStage.date]
        let first = date?.earliestDay ?? date?.latestDay
        let last = date?.latestDay ?? date?.earliestDay
        let dates = [date?.singleDate, date?.start.date, date?.end.date]
        return StagesDrawing.Stage(
          step: step.drawn,
          label: wording.label(
            field: MeasureStage.stage.field.name, value: step.rawValue, kind: record.kind.name),
          dateLabel: date.map { wording.date($0) } ?? "",
          days: first.flatMap { first in last.map { min(first, $0)...max(first, $0) } },
          isCertain: dates.allSatisfy { $0?.qualifier == nil })
      })
  }
}

extension MeasureStage.Step {
  fileprivate var drawn: StagesDrawing.Step {
    switch self {
    case .announced: .announced
    case .agreed: .agreed
    case .inForce: .inForce
    case .ended: .ended
    }
  }
}
