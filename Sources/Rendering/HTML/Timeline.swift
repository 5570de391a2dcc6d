import Drawing
import Linking
import Model

/// The events and stages that a `timeline` block shows, by date.
struct Timeline {
  struct Entry {
    /// The record, by its place in the content.
    let record: Int
    let date: Period
    /// How far a measure had gone; nil for an event.
    let stage: MeasureStage.Step?
  }

  let entries: [Entry]
  private let site: Site

  init(_ block: Block, _ site: Site) {
    self.site = site
    let include = block.values[BlockKind.Timeline.include]
    let ids = block.values[BlockKind.Timeline.ids].map(\.id)
    let from = block.values[BlockKind.Timeline.from]
    let to = block.values[BlockKind.Timeline.to]
    var entries: [Entry] = []
    for (place, record) in site.content.records.enumerated() {
      if !ids.isEmpty, !ids.contains(record.id) { continue }
      if include.isEmpty || include.contains(.events), let date = record[Event.date] {
        entries.append(Entry(record: place, date: date, stage: nil))
      }
      if include.isEmpty || include.contains(.measures) {
        for stage in record[Measure.stages] {
          guard let date = stage[MeasureStage.date] else { continue }
          entries.append(Entry(record: place, date: date, stage: stage[MeasureStage.stage]))
        }
      }
    }
    entries.removeAll { entry in
      let isBefore = from?.earliestDay.flatMap { first in
        entry.date.latestDay.map { $0 < first }
      }
      let isAfter = to?.latestDay.flatMap { last in entry.date.earliestDay.map { $0 > last } }
      return isBefore == true || isAfter == true
    }
    // Sorted by date alone, entries of one day stay in the order of the site.
    self.entries = entries.enumerated()
      .sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }
      .map(\.element)
  }

  /// The entries as a picture.
  func drawing(_ wording: Wording) -> [UInt8] {
    TimelineDrawing(
      entries: entries.map { entry in
        TimelineDrawing.Entry(
          label: site.content.records[entry.record].name, dateLabel: wording.date(entry.date),
          earliestDay: entry.date.earliestDay, latestDay: entry.date.latestDay,
          isMeasure: entry.stage != nil)
      }
    ).svg()
  }
}
