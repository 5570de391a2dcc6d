import Diagnostics
import Model

/// Looks up what corrections name, and links their reasons.
struct CorrectionLinker {
  let content: Content
  let records: RecordIndex
  let drafts: [Page]
  let linker: ProseLinker
  let checker: ReferenceChecker

  /// One for each of the content's corrections.
  ///
  /// - Returns: the links hold every finding, and what the reasons use: they stand on the page of
  ///   what was corrected.
  /// - Complexity: O(bytes of the reasons + pages).
  func link() -> [(linked: LinkedCorrection, links: ProseLinks)] {
    guard !content.corrections.isEmpty else { return [] }
    let pages = Dictionary(
      content.pages.enumerated().map { ($0.element.path, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    var scratch = MatchingScratch()
    return content.corrections.map { correction in
      var diagnostics = checker.check(correction.values, Correction.fields)
      let place = place(correction, pages, &diagnostics)
      let statement = statement(correction, place, &diagnostics)
      let why = correction[Correction.why]
      // Where nothing was found, any page does: its uses are forgotten below.
      var links = linker.link(why.map { [$0] } ?? [], on: place ?? .page(0), &scratch)
      // A page that a correction stands on needs no way back to itself.
      links.uses.removeAll { record, _ in place.map { $0 == .record(record) } ?? true }
      links.diagnostics += diagnostics
      let linked = LinkedCorrection(
        correction: correction, place: place, statement: statement, why: links.prose.first,
        mentioned: links.mentioned)
      return (linked, links)
    }
  }

  private func place(
    _ correction: Correction, _ pages: [String: Int], _ diagnostics: inout [Diagnostic]
  ) -> ProsePlace? {
    if let record = correction[Correction.record] {
      return records.place(of: record.id).map { .record($0) }
    }
    guard let path = correction[Correction.page] else { return nil }
    if let page = pages[path] { return .page(page) }
    let range = correction.values.range(of: Correction.page)
    if drafts.contains(where: { $0.path == path }) {
      diagnostics.append(
        Diagnostic(
          .unknownPage, "`\(path)` is a draft, which has nothing to correct", at: range,
          suggestions: [
            Suggestion("publish it by deleting `draft: true`, or delete the correction")
          ]))
    } else {
      diagnostics.append(
        Diagnostic(
          .unknownPage, "There is no page `\(path)` to correct", at: range,
          suggestions: Spelling.suggestions(for: path, among: pages.keys.sorted(), at: range)
            .ifEmpty([Suggestion("name a page by its file, such as `index.md`")])))
    }
    return nil
  }

  private func statement(
    _ correction: Correction, _ place: ProsePlace?, _ diagnostics: inout [Diagnostic]
  ) -> Int? {
    guard let id = correction[Correction.statement], case .record(let place)? = place else {
      return nil
    }
    let record = content.records[place]
    let statements = record[Figure.statements].map(\.id)
    if let index = statements.firstIndex(of: id) { return index }
    // What was taken away is there no more.
    if correction[Correction.now] == nil { return nil }
    let range = correction.values.range(of: Correction.statement)
    diagnostics.append(
      Diagnostic(
        .unknownStatement, "The \(record.kind.name) `\(record.id)` has no statement `\(id)`",
        at: range,
        suggestions: Spelling.suggestions(for: id, among: statements, at: range).ifEmpty([
          Suggestion(
            statements.isEmpty
              ? "leave `statement` out"
              : "its statements are \(statements.map { "`\($0)`" }.joined(separator: ", "))")
        ])))
    return nil
  }
}
