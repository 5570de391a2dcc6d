import Diagnostics
import Linking
import Model

/// What reports of an impact say in words, whatever they are written in.
struct ImpactWords {
  let impact: Impact
  private var site: Site { impact.comparison.after }

  init(_ impact: Impact) {
    self.impact = impact
  }

  /// "2 records changed, 1 is new, 1 is gone; 1 page changed."
  var summary: String {
    let comparison = impact.comparison
    let records = Self.counts(
      comparison.records.map { ($0.before, $0.after) }, one: "record", several: "records")
    let pages = Self.counts(
      comparison.pages.map { ($0.before, $0.after) }, one: "page", several: "pages")
    let parts = [records, pages].compactMap(\.self)
    return parts.isEmpty ? "Nothing changed." : parts.joined(separator: "; ") + "."
  }

  private static func counts(
    _ changes: [(before: Int?, after: Int?)], one: String, several: String
  ) -> String? {
    let new = changes.count { $0.before == nil }
    let gone = changes.count { $0.after == nil }
    let changed = changes.count - new - gone
    var parts: [String] = []
    if changed > 0 { parts.append("\(changed) \(changed == 1 ? one : several) changed") }
    for (count, word) in [(new, "new"), (gone, "gone")] where count > 0 {
      let noun = parts.isEmpty ? " " + (count == 1 ? one : several) : ""
      parts.append("\(count)\(noun) \(count == 1 ? "is" : "are") \(word)")
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  func record(_ place: Int) -> Record { site.content.records[place] }

  /// "12 places on 3 pages"; the pages of records count as pages.
  func extent(_ touches: [Touch]) -> String {
    let pages = Set(touches.map(\.place)).count
    if touches.isEmpty { return "Nothing rests on it" }
    return "\(touches.count) \(touches.count == 1 ? "place rests" : "places rest") on it, on "
      + "\(pages) \(pages == 1 ? "page" : "pages")"
  }

  /// How a place rests on a record: "states it", "shows it in a `figures` block".
  func verb(_ touch: Touch, _ record: Int) -> String {
    switch touch.kind {
    case .number(let statement?) where self.record(record)[Figure.statements].count > 1:
      "states it (`\(statement)`)"
    case .number: "states it"
    case .link: "links to it"
    case .citation: "cites it"
    case .mention: "mentions it"
    case .block(let kind): "shows it in a `\(kind)` block"
    case .field(let path): "\(owner(touch.place)) names it in `\(path)`"
    }
  }

  private func owner(_ place: ProsePlace) -> String {
    switch place {
    case .record(let place): "\(record(place).kind.name) `\(record(place).id)`"
    case .page(let place): "`\(site.content.pages[place].path)`"
    }
  }

  /// "`a` by its formula, `b` as a part": what a figure follows from.
  func dependency(_ dependency: Dependency) -> String {
    let id = "`\(record(dependency.record).id)`"
    return dependency.field == Figure.parts.field.name
      ? "has \(id) as a part" : "is computed from \(id)"
  }

  /// A path, line and column.
  static func place(_ range: SourceRange) -> String {
    let start = range.start
    return "\(range.file.path):\(start.line):\(start.column)"
  }
}
