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
  /// The days that the block limits the timeline to.
  private let first: Int?
  private let last: Int?

  init(_ block: Block, _ site: Site) {
    self.site = site
    let include = block.values[BlockKind.Timeline.include]
    let ids = block.values[BlockKind.Timeline.ids].map(\.id)
    let from = block.values[BlockKind.Timeline.from]
    let to = block.values[BlockKind.Timeline.to]
    first = from?.earliestDay
    last = to?.latestDay
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

  /// All events of some.
  init(events: [Int], _ site: Site) {
    self.site = site
    (first, last) = (nil, nil)
    entries = events.enumerated().compactMap { offset, place in
      site.content.records[place][Event.date].map {
        (offset, Entry(record: place, date: $0, stage: nil))
      }
    }
    .sorted { ($0.1.date, $0.0) < ($1.1.date, $1.0) }
    .map(\.1)
  }

  /// The entries as a picture.
  /// - Parameters:
  ///   - title: the block's own; nil for the theme's word for a timeline.
  ///   - id: unique on the page.
  func drawing(_ wording: Wording, title: String?, id: String) -> [UInt8] {
    let words = wording.timelineWords(
      title: title, description: wording.text("timeline_described", count: entries.count))
    return TimelineDrawing(
      entries: entries.map { drawn($0, wording) }, words: words, id: id, firstDay: first,
      lastDay: last
    ).svg()
  }

  private func drawn(_ entry: Entry, _ wording: Wording) -> TimelineDrawing.Entry {
    let dates = [entry.date.singleDate, entry.date.start.date, entry.date.end.date]
    return TimelineDrawing.Entry(
      label: site.content.records[entry.record].name, dateLabel: wording.date(entry.date),
      detail: entry.stage.map {
        wording.label(
          field: MeasureStage.stage.field.name, value: $0.rawValue, kind: RecordKind.measure.name)
      },
      start: Self.end(entry.date.start) { $0.earliestDay },
      end: Self.end(entry.date.end) { $0.latestDay },
      kind: entry.stage == nil ? .event : .measure,
      isCertain: dates.allSatisfy { $0?.qualifier == nil })
  }

  private static func end(
    _ bound: Period.Bound, day: (PartialDate) -> Int
  ) -> TimelineDrawing.End {
    switch bound {
    case .date(let date): .day(day(date))
    case .open: .open
    case .unknown: .unknown
    }
  }
}

extension Wording {
  /// The words of a picture with a line of time.
  /// - Parameter title: nil for the theme's word for a timeline.
  func timelineWords(title: String?, description: String) -> TimelineDrawing.Words {
    TimelineDrawing.Words(
      title: title ?? text("timeline"), description: description, months: months,
      monthOfYear: { year, month in
        PartialDate(year: year, month: month).map { self.date(Period($0)) } ?? String(year)
      },
      event: label(field: "kinds", value: RecordKind.event.name, kind: nil),
      measure: label(field: "kinds", value: RecordKind.measure.name, kind: nil),
      uncertain: text("timeline_uncertain"), counts: text("timeline_counts"),
      more: { self.text("timeline_more", count: $0) })
  }
}
