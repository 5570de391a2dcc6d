import Diagnostics
import Linking
import Model

extension Impact {
  /// The report for a terminal, a place a line; nothing in it can do harm there.
  /// - Complexity: O(length of the report).
  public func text() -> String {
    let words = ImpactWords(self)
    var report = ""
    func line(_ text: String, indent: Int = 0) {
      report += String(repeating: " ", count: indent) + VisibleText.of(text) + "\n"
    }
    line(words.summary)
    for change in comparison.records where change.before == nil || change.after == nil {
      let (site, place) =
        change.after.map { (comparison.after, $0) } ?? (comparison.before, change.before ?? 0)
      let range = site.content.records[place].idRange
      let state = change.after == nil ? "is gone" : "is new"
      line("\(ImpactWords.place(range)): \(change.kind.name) `\(change.id)` \(state)")
    }
    for change in comparison.pages {
      let site = change.after == nil ? comparison.before : comparison.after
      let file = site.content.pages[change.after ?? change.before ?? 0].file
      let state =
        change.before == nil ? "is new" : change.after == nil ? "is gone" : "changed"
      line("\(file.path): page \(state)")
      for field in change.fields { line(Self.change(field), indent: 2) }
    }
    for touched in records {
      let record = words.record(touched.record)
      report += "\n"
      let state = touched.change == nil ? "follows" : "changed"
      line(
        "\(ImpactWords.place(record.idRange)): \(record.kind.name) `\(record.id)` \(state): \(record.name)"
      )
      for field in touched.change?.fields ?? [] { line(Self.change(field), indent: 2) }
      for dependency in touched.restsOn {
        line(
          "\(ImpactWords.place(dependency.range)): \(words.dependency(dependency))", indent: 2)
      }
      for range in touched.corrections {
        line("\(ImpactWords.place(range)): a correction tells of it", indent: 2)
      }
      for finding in touched.unrecorded {
        let place = finding.range.map { ImpactWords.place($0) + ": " } ?? ""
        line("\(place)\(finding.message) [\(finding.kind.id)]", indent: 2)
      }
      line(words.extent(touched.touches) + (touched.touches.isEmpty ? "." : ":"), indent: 2)
      for touch in touched.touches {
        let sentence = touch.sentence.map { $0.isEmpty ? "" : ": \($0)" } ?? ""
        line(
          "\(ImpactWords.place(touch.range)): \(words.verb(touch, touched.record))\(sentence)",
          indent: 4)
      }
    }
    return report
  }

  private static func change(_ field: FieldChange) -> String {
    let was = field.was ?? "(nothing)"
    let now = field.now ?? "(nothing)"
    return "\(field.path): \(was) → \(now)"
      + (field.isWordingOnly ? " (the same in other words)" : "")
  }
}
