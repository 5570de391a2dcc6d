public import Linking
import Model

/// What differs between two states of a site's content.
public struct Comparison: Sendable {
  public let before: Site
  public let after: Site
  /// Records that are new, changed or gone: in the order of the later state, then those that are gone.
  public let records: [RecordChange]
  /// Pages that are new, changed or gone, in the same order.
  public let pages: [PageChange]

  /// Compares two states: records by their ids, pages by their files.
  /// - Complexity: O(size of both).
  public init(before: Site, after: Site) {
    self.before = before
    self.after = after
    records = Self.records(before, after)
    pages = Self.pages(before, after)
  }

  private static func records(_ before: Site, _ after: Site) -> [RecordChange] {
    var changes: [RecordChange] = []
    for (place, record) in after.content.records.enumerated() {
      // Of two records with one id, which is a mistake, the first is meant.
      guard after.records.place(of: record.id) == place else { continue }
      guard let earlier = before.records.place(of: record.id) else {
        changes.append(
          RecordChange(id: record.id, kind: record.kind, before: nil, after: place, fields: []))
        continue
      }
      var comparison = FieldComparison()
      comparison.compare(before.content.records[earlier].values, record.values, record.kind.fields)
      if comparison.changes.isEmpty { continue }
      changes.append(
        RecordChange(
          id: record.id, kind: record.kind, before: earlier, after: place,
          fields: comparison.changes))
    }
    for (place, record) in before.content.records.enumerated()
    where before.records.place(of: record.id) == place && after.records.place(of: record.id) == nil
    {
      changes.append(
        RecordChange(id: record.id, kind: record.kind, before: place, after: nil, fields: []))
    }
    return changes
  }

  private static func pages(_ before: Site, _ after: Site) -> [PageChange] {
    let earlier = places(before)
    let later = places(after)
    var changes: [PageChange] = []
    for (place, page) in after.content.pages.enumerated() {
      guard let index = earlier[page.path] else {
        changes.append(PageChange(path: page.path, before: nil, after: place, fields: []))
        continue
      }
      let old = before.content.pages[index]
      var comparison = FieldComparison()
      comparison.compare(old.values, page.values, Page.fields)
      var fields = comparison.changes
      if let text = ProseComparison.change("text", old.body, page.body) { fields.append(text) }
      if fields.isEmpty { continue }
      changes.append(PageChange(path: page.path, before: index, after: place, fields: fields))
    }
    for (place, page) in before.content.pages.enumerated() where later[page.path] == nil {
      changes.append(PageChange(path: page.path, before: place, after: nil, fields: []))
    }
    return changes
  }

  private static func places(_ site: Site) -> [String: Int] {
    Dictionary(
      site.content.pages.enumerated().map { ($0.element.path, $0.offset) },
      uniquingKeysWith: { first, _ in first })
  }
}
