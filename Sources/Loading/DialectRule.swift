import CommonMark
import Diagnostics
import Model

/// Finds what is another program's Markdown and would be printed as it stands.
enum DialectRule {
  /// Reports everything in paragraphs and headings that is written in another dialect.
  ///
  /// Only text is looked at, so that code, links and escaped signs may hold anything.
  /// - Complexity: O(length of the text).
  static func check(_ prose: Prose, _ diagnostics: inout [Diagnostic]) {
    var line = DialectLine(prose.text)
    for id in prose.document.ids {
      let kind = prose.document[id].kind
      guard kind == .paragraph || kind == .heading else { continue }
      check(id, kind, prose, &line, &diagnostics)
    }
  }

  private static func check(
    _ block: Document.NodeID, _ kind: NodeKind, _ prose: Prose, _ line: inout DialectLine,
    _ diagnostics: inout [Diagnostic]
  ) {
    var isLineStart = true
    var reported = 0
    for id in prose.document.descendants(of: block) {
      let source = prose.document.sourceRange(of: id)
      switch prose.document[id].kind {
      case .softBreak, .lineBreak:
        isLineStart = true
        continue
      case .text: break
      case .link:
        isLineStart = false
        let isFootnote = isFootnote(id, prose)
        if isFootnote { report(.footnote, prose.range(source), &diagnostics) }
        // An address may hold any sign.
        let isAddress = prose.document.linkSource(of: id)?.form == .autolink
        if isFootnote || isAddress { reported = source.upperBound }
        continue
      default:
        isLineStart = false
        continue
      }
      for offset in source where offset >= reported && line.isCandidate(offset, from: source) {
        let isFirst = isLineStart && offset == source.lowerBound
        line.move(to: offset)
        guard let mark = line.mark(at: offset, isFirst: isFirst, isHeading: kind == .heading) else {
          continue
        }
        report(mark, prose.range(offset..<line.end(of: mark, from: offset)), &diagnostics)
        if mark == .table { return }
        reported = line.end(of: mark, from: offset)
      }
      line.move(to: source.lowerBound)
      if isLineStart, kind == .paragraph, line.isTableRule(from: source.lowerBound) {
        let first = prose.document.sourceRange(of: block).lowerBound
        line.move(to: first)
        report(.table, prose.range(first..<line.end(of: .table, from: first)), &diagnostics)
        return
      }
      isLineStart = false
    }
  }

  private static func report(
    _ mark: DialectMark, _ range: SourceRange, _ diagnostics: inout [Diagnostic]
  ) {
    diagnostics.append(
      Diagnostic(
        .otherDialect, mark.message, at: range, suggestions: [Suggestion(mark.advice)]))
  }

  /// `[^1]` is a link where a line such as `[^1]: page.md` stands on the page.
  private static func isFootnote(_ link: Document.NodeID, _ prose: Prose) -> Bool {
    guard let form = prose.document.linkSource(of: link)?.form,
      form == .shortcut || form == .collapsed
    else { return false }
    let source = prose.document.sourceRange(of: link)
    let start = prose.text.startIndex
    return prose.text[start + source.lowerBound..<start + source.upperBound]
      .starts(with: "[^".utf8)
  }
}
