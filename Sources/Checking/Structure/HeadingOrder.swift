import CommonMark
import Diagnostics
import Linking
import Model
import Tracing

/// Headings go down one level at a time, from the title, which is the only one of the first level.
struct HeadingOrder: EditorialRule {
  static let kind = DiagnosticKind.headingOrder
  private let inspection: Inspection

  init(_ inspection: Inspection) {
    self.inspection = inspection
  }

  func check(_ page: TracedPage, into findings: inout [Diagnostic]) {
    for linked in inspection.proses(of: page.text.place) {
      check(linked, page.text.place, &findings)
    }
  }

  private func check(
    _ linked: LinkedProse, _ place: ProsePlace, _ findings: inout [Diagnostic]
  ) {
    var above: Heading?
    for heading in linked.headings where !isQuoted(heading, linked.prose.document) {
      let level = above?.level ?? 1
      if heading.level == 1 {
        findings.append(second(heading, linked.prose, place))
      } else if heading.level > level + 1 {
        findings.append(jump(heading, below: above, linked.prose, place))
      }
      above = heading
    }
  }

  /// What stands in a block quote is structured as its author wrote it.
  private func isQuoted(_ heading: Heading, _ document: Document) -> Bool {
    var node = document[heading.node].parent
    while node > 0 {
      if document[node].kind == .blockQuote { return true }
      node = document[node].parent
    }
    return false
  }

  private func second(_ heading: Heading, _ prose: Prose, _ place: ProsePlace) -> Diagnostic {
    Diagnostic(
      .headingOrder, "\(name(place)) is the only heading of the first level",
      at: prose.range(of: prose.document[heading.node]),
      suggestions: [Suggestion("begin this one with `##`")])
  }

  private func jump(
    _ heading: Heading, below above: Heading?, _ prose: Prose, _ place: ProsePlace
  ) -> Diagnostic {
    let range = prose.range(of: prose.document[heading.node])
    let wanted = (above?.level ?? 1) + 1
    guard let above else {
      return Diagnostic(
        .headingOrder,
        "The first heading is of level \(heading.level), but below \(name(place).lowercased()) comes level 2",
        at: range, suggestions: [Suggestion("begin it with `##`")])
    }
    return Diagnostic(
      .headingOrder,
      "This heading is of level \(heading.level), but the one above it is of level \(above.level)",
      at: range,
      notes: [Note("The heading above", at: prose.range(of: prose.document[above.node]))],
      suggestions: [Suggestion("begin it with `\(String(repeating: "#", count: wanted))`")])
  }

  private func name(_ place: ProsePlace) -> String {
    if case .page = place { "The page's title" } else { "The record's name" }
  }
}
