import CommonMark
import Diagnostics
import Model

/// Finds what is another program's Markdown and would be printed as it stands.
enum DialectRule {
  /// Reports everything in paragraphs that is written in another dialect.
  ///
  /// Only text is looked at, so that code, links and escaped signs may hold anything.
  /// - Complexity: O(length of the text).
  static func check(_ prose: Prose, _ diagnostics: inout [Diagnostic]) {
    for id in prose.document.ids where prose.document[id].kind == .paragraph {
      check(id, prose, &diagnostics)
    }
  }

  private static func check(
    _ paragraph: Document.NodeID, _ prose: Prose, _ diagnostics: inout [Diagnostic]
  ) {
    var isLineStart = true
    var reported = 0
    for id in prose.document.descendants(of: paragraph) {
      switch prose.document[id].kind {
      case .softBreak, .lineBreak:
        isLineStart = true
        continue
      case .text: break
      default:
        isLineStart = false
        continue
      }
      for offset in candidates(id, prose) where offset >= reported {
        let isFirst = isLineStart && offset == Int(prose.document[id].source.lowerBound)
        let line = prose.text[(prose.text.startIndex + offset)...].prefix { $0 != newline }
        guard let mark = mark(line, isFirst) else { continue }
        let end = offset + mark.length(line)
        diagnostics.append(
          Diagnostic(
            .otherDialect, mark.message, at: prose.range(offset..<end),
            suggestions: [Suggestion(mark.advice)]))
        if mark.isWholeBlock { return }
        reported = end
      }
      isLineStart = false
    }
  }

  private static let newline = UInt8(ascii: "\n")

  /// The offsets in the prose's text of signs that could begin a mark and are not escaped.
  private static func candidates(_ id: Document.NodeID, _ prose: Prose) -> [Int] {
    let source = prose.document[id].source
    let start = prose.text.startIndex
    return (Int(source.lowerBound)..<min(Int(source.upperBound), prose.text.count)).filter {
      offset in
      switch prose.text[start + offset] {
      case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "="), UInt8(ascii: "|"),
        UInt8(ascii: ":"):
        offset == 0 || prose.text[start + offset - 1] != UInt8(ascii: "\\")
      default: false
      }
    }
  }

  private struct Mark {
    let message: String
    let advice: String
    /// What ends it on its line; nil for the end of the line.
    var closing: String?
    /// Whether it takes up its paragraph.
    var isWholeBlock = false

    func length(_ line: ArraySlice<UInt8>) -> Int {
      guard let closing, let found = line.dropFirst(2).firstRange(of: Array(closing.utf8)) else {
        return line.count
      }
      return found.upperBound - line.startIndex
    }
  }

  private static func mark(_ line: ArraySlice<UInt8>, _ isLineStart: Bool) -> Mark? {
    if isLineStart, line.first == UInt8(ascii: "|"), line.dropFirst().contains(UInt8(ascii: "|")) {
      return Mark(
        message: "A bare table is not CommonMark",
        advice: "put the rows into a fenced block: a line of ```table, the rows, a line of ```",
        isWholeBlock: true)
    }
    if isLineStart, begins(line, ":::") {
      return Mark(
        message: "A `:::` container is not CommonMark",
        advice: "use a heading, a block quote, or a fenced block of a kind that exists")
    }
    if begins(line, "[^"), holds(line, "]") {
      return Mark(
        message: "A footnote `[^1]` is not CommonMark",
        advice: "cite a source: `[](source:its-id \"paragraph 3\")`", closing: "]")
    }
    if begins(line, "[["), holds(line, "]]") {
      return Mark(
        message: "A `[[wiki link]]` is not CommonMark",
        advice: "write `[text](page.md)`, or `[](term:its-id)` for a record", closing: "]]")
    }
    if begins(line, "{{"), holds(line, "}}") {
      return Mark(
        message: "A `{{shortcode}}` is not CommonMark",
        advice: "use a reference such as `[](figure:its-id)`, or a fenced block", closing: "}}")
    }
    // `a == b` is a comparison: marked words touch their signs.
    let inner = line.dropFirst(2)
    if begins(line, "=="), holds(line, "=="), let first = inner.first, first != 0x20,
      first != UInt8(ascii: "=")
    {
      return Mark(
        message: "`==marked==` text is not CommonMark", advice: "use *emphasis* or **strong**",
        closing: "==")
    }
    return nil
  }

  private static func begins(_ line: ArraySlice<UInt8>, _ text: String) -> Bool {
    line.starts(with: text.utf8)
  }

  private static func holds(_ line: ArraySlice<UInt8>, _ text: String) -> Bool {
    line.dropFirst(2).firstRange(of: Array(text.utf8)) != nil
  }
}
