/// Entries that share a date and everything else that a mark shows: one row.
struct TimelineGroup: Sendable {
  struct Key: Sendable, Hashable {
    let dateLabel: String
    let detail: String?
    let start: TimelineDrawing.End
    let end: TimelineDrawing.End
    let kind: TimelineDrawing.Kind
    let isCertain: Bool
  }

  let key: Key
  private(set) var labels: [String]

  /// The groups in the order of their first entries.
  static func groups(of entries: [TimelineDrawing.Entry]) -> [TimelineGroup] {
    var groups: [TimelineGroup] = []
    var places: [Key: Int] = [:]
    for entry in entries {
      let key = Key(
        dateLabel: entry.dateLabel, detail: entry.detail, start: entry.start, end: entry.end,
        kind: entry.kind, isCertain: entry.isCertain)
      if let place = places[key] {
        groups[place].labels.append(entry.label)
      } else {
        places[key] = groups.count
        groups.append(TimelineGroup(key: key, labels: [entry.label]))
      }
    }
    return groups
  }

  /// The labels that are written out, and how many are not; that is never one, which has room too.
  func shownLabels(_ limit: Int) -> (labels: ArraySlice<String>, hidden: Int) {
    guard labels.count > limit else { return (labels[...], 0) }
    let shown = labels.prefix(max(limit - 1, 0))
    return (shown, labels.count - shown.count)
  }
}
