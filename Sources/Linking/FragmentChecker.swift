import Diagnostics
import Model

/// Looks up the headings that links name, once the headings of every page are known.
struct FragmentChecker {
  private let content: Content
  private let links: [ProseLinks]
  /// The headings of each file, by its path and, for one that introduces its folder, by the folder's.
  private var headings: [String: Headings] = [:]

  private struct Headings {
    var inOrder: [String]
    var all: Set<String>

    init(_ links: ProseLinks) {
      inOrder = links.prose.flatMap { linked in
        linked.headings.map(\.id) + linked.cells.joined().joined().flatMap { $0.headings.map(\.id) }
      }
      all = Set(inOrder)
    }
  }

  /// - Parameter others: texts with links and no headings.
  init(_ content: Content, pages: [ProseLinks], records: [ProseLinks], others: [ProseLinks] = []) {
    self.content = content
    links = pages + records + others
    for (page, links) in zip(content.pages, pages) {
      let found = Headings(links)
      headings[page.path] = found
      if page.isIndex { headings[page.folder] = found }
    }
    for (record, links) in zip(content.records, records) {
      let path = content.relativePath(record.idRange.file)
      if path.hasSuffix(".md") { headings[path] = Headings(links) }
    }
  }

  /// One finding for each link to a heading that is not there.
  /// - Complexity: O(links + headings), and a search for the nearest name for the first findings.
  func check() -> [Diagnostic] {
    links.flatMap { links in
      if links.fragments.isEmpty { return [Diagnostic]() }
      let own = Headings(links)
      var diagnostics: [Diagnostic] = []
      for pending in links.fragments {
        let isGuessed = diagnostics.count < Spelling.guesses
        diagnostics +=
          check(pending, pending.isOwn ? own : headings[pending.file], isGuessed).map { [$0] } ?? []
      }
      return diagnostics
    }
  }

  private func check(
    _ pending: PendingFragment, _ headings: Headings?, _ isGuessed: Bool
  ) -> Diagnostic? {
    if headings?.all.contains(pending.fragment) == true { return nil }
    let known = headings?.inOrder ?? []
    let isHere =
      pending.isOwn || pending.file == content.relativePath(pending.link.prose.origin.file)
    let near = isGuessed ? Spelling.guess(pending.fragment, among: known) : nil
    var suggestions: [Suggestion] = []
    if let near {
      let place = near.isOnly ? pending.link.range(ofFragment: pending.fragment) : nil
      suggestions = [
        Suggestion(
          "did you mean `#\(near.candidate)`?",
          replacement: place.map { Replacement($0, with: near.candidate) })
      ]
    } else if !known.isEmpty {
      let names = known.prefix(12).map { "`#\($0)`" }.joined(separator: ", ")
      suggestions = [Suggestion("its headings are \(names)\(known.count > 12 ? ", …" : "")")]
    }
    return Diagnostic(
      .brokenFragment,
      isHere
        ? "There is no heading `#\(pending.fragment)` on this page"
        : "`\(pending.file)` has no heading `#\(pending.fragment)`",
      at: pending.link.destinationRange ?? pending.link.range, suggestions: suggestions)
  }
}
