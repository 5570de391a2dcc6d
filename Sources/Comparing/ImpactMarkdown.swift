import Diagnostics
import Linking
import Model

extension Impact {
  /// The report as Markdown, for a pull request: what the content says stands in it as plain text.
  /// - Complexity: O(length of the report).
  public func markdown() -> String {
    let words = ImpactWords(self)
    var report = ""
    func line(_ text: String = "") {
      report += text + "\n"
    }
    line("## What this changes")
    line()
    line(Self.plain(words.summary))
    let others = comparison.records.filter { $0.before == nil || $0.after == nil }
    if !others.isEmpty || !comparison.pages.isEmpty { line() }
    for change in others {
      line("- \(change.kind.name) `\(change.id)` \(change.after == nil ? "is gone" : "is new")")
    }
    for change in comparison.pages {
      let state =
        change.before == nil ? "is new" : change.after == nil ? "is gone" : "changed"
      line("- page \(Self.code(change.path)) \(state)")
      for field in change.fields { line("  - \(Self.change(field))") }
    }
    for touched in records {
      let record = words.record(touched.record)
      line()
      line("### \(record.kind.name) `\(record.id)`: \(Self.plain(record.name))")
      line()
      for field in touched.change?.fields ?? [] { line("- \(Self.change(field))") }
      for dependency in touched.restsOn { line("- \(words.dependency(dependency))") }
      for range in touched.corrections {
        line("- A correction tells of it: \(Self.code(ImpactWords.place(range)))")
      }
      for finding in touched.unrecorded {
        line("- **\(finding.kind.id)**: \(Self.message(finding.message))")
      }
      line()
      line(words.extent(touched.touches) + (touched.touches.isEmpty ? "." : ":"))
      if !touched.touches.isEmpty { line() }
      for touch in touched.touches {
        let sentence = touch.sentence.map { $0.isEmpty ? "" : ": \(Self.plain($0))" } ?? ""
        line(
          "- \(Self.code(ImpactWords.place(touch.range))) \(words.verb(touch, touched.record))\(sentence)"
        )
      }
    }
    return report
  }

  private static func change(_ field: FieldChange) -> String {
    let was = field.was.map(plain) ?? "(nothing)"
    let now = field.now.map(plain) ?? "(nothing)"
    return "\(code(field.path)): \(was) → \(now)"
      + (field.isWordingOnly ? " (the same in other words)" : "")
  }

  /// Text in which no sign is markup, and which calls nobody and no issue on a code host.
  private static func plain(_ text: String) -> String {
    var result = ""
    for character in VisibleText.of(text) {
      if "\\`*_[]<>~&".contains(character) { result.append("\\") }
      result.append(character)
      if character == "@" || character == "#" { result.append("\u{2060}") }
    }
    return result
  }

  /// A finding's message, whose identifiers stay code.
  private static func message(_ text: String) -> String {
    plain(text).replacing(/\\`([a-z0-9-]+)\\`/) { "`\($0.1)`" }
  }

  /// A file's path or a place as code.
  private static func code(_ text: String) -> String {
    "`" + VisibleText.of(text).replacing("`", with: "'") + "`"
  }
}
