import CommonMark
import Diagnostics
import Model

/// Finds HTML that would be left out of the page, together with the words inside it.
enum RawHTMLRule {
  /// Reports every tag but closing ones; comments are meant to be left out.
  /// - Complexity: O(number of nodes).
  static func check(_ prose: Prose, _ diagnostics: inout [Diagnostic]) {
    for id in prose.document.ids {
      let node = prose.document[id]
      guard node.kind == .htmlBlock || node.kind == .htmlInline else { continue }
      let text = prose.document.literal(of: id)
      if isComment(text) || node.kind == .htmlInline && text.starts(with: "</".utf8) { continue }
      diagnostics.append(
        Diagnostic(
          .rawHTML, "HTML is left out of the page, with all that stands in it",
          at: firstLine(prose.range(of: node)),
          suggestions: [
            Suggestion(
              "write it in Markdown; or `\\<` for the sign itself; or set `raw_html: true` in `site.yml`"
            )
          ]))
    }
  }

  /// Whether a comment is all there is: words behind it on its line would be left out too.
  private static func isComment(_ text: some BidirectionalCollection<UInt8>) -> Bool {
    var text = Array(text)
    while let last = text.last, last == 0x20 || last == 0x0A { text.removeLast() }
    return text.starts(with: "<!--".utf8)
      && text.firstRange(of: Array("-->".utf8))?.upperBound == text.endIndex
  }

  private static func firstLine(_ range: SourceRange) -> SourceRange {
    let line = range.file.lineRange(at: range.offsets.lowerBound)
    let end = min(line.upperBound, range.offsets.upperBound)
    return SourceRange(
      file: range.file, offsets: range.offsets.lowerBound..<max(end, range.offsets.lowerBound))
  }
}
