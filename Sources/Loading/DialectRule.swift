import CommonMark
import Diagnostics
import Model

/// Finds what is another program's Markdown and would be printed as it stands.
enum DialectRule {
  /// Reports every paragraph that is written in another dialect.
  /// - Complexity: O(length of the text).
  static func check(_ prose: Prose, _ diagnostics: inout [Diagnostic]) {
    for id in prose.document.ids where prose.document[id].kind == .paragraph {
      check(id, prose, &diagnostics)
    }
  }

  private static func check(
    _ paragraph: Document.NodeID, _ prose: Prose, _ diagnostics: inout [Diagnostic]
  ) {
    let document = prose.document
    // Text nodes hold what is printed; links, code and HTML are not looked into.
    var isLineStart = true
    var previous: Document.NodeID?
    for id in document.descendants(of: paragraph) {
      let node = document[id]
      switch node.kind {
      case .softBreak, .lineBreak: isLineStart = true
      case .text:
        guard prose.text.count >= Int(node.source.upperBound) else { continue }
        let start = prose.text.startIndex + Int(node.source.lowerBound)
        let rest = prose.text[start...]
        if isEscaped(prose.text, start) { break }
        let isRepeated =
          previous.map { document[$0].source.upperBound == node.source.lowerBound } ?? false
        if let mark = mark(rest, document.literal(of: id), isLineStart, isRepeated) {
          let length = min(mark.length(rest), rest.count)
          let lower = Int(node.source.lowerBound)
          diagnostics.append(
            Diagnostic(
              .otherDialect, mark.message, at: prose.range(lower..<lower + length),
              suggestions: [Suggestion(mark.advice)]))
          return
        }
        previous = id
        isLineStart = false
      default:
        isLineStart = false
        previous = nil
      }
    }
  }

  private static func isEscaped(_ text: ArraySlice<UInt8>, _ index: Int) -> Bool {
    index < text.endIndex && text[index] == UInt8(ascii: "\\")
  }

  private struct Mark {
    let message: String
    let advice: String
    let closing: [UInt8]

    /// The length of the mark up to where it closes, on its line.
    func length(_ rest: ArraySlice<UInt8>) -> Int {
      let line = rest.prefix { $0 != UInt8(ascii: "\n") }
      guard !closing.isEmpty else { return line.count }
      var index = line.startIndex + 2
      while index + closing.count <= line.endIndex {
        if line[index..<index + closing.count].elementsEqual(closing) {
          return index + closing.count - line.startIndex
        }
        index += 1
      }
      return line.count
    }
  }

  private static func mark(
    _ rest: ArraySlice<UInt8>, _ literal: ArraySlice<UInt8>, _ isLineStart: Bool,
    _ continues: Bool
  ) -> Mark? {
    guard let first = literal.first else { return nil }
    let line = rest.prefix { $0 != UInt8(ascii: "\n") }
    switch first {
    case UInt8(ascii: "|") where isLineStart && line.dropFirst().contains(UInt8(ascii: "|")):
      return Mark(
        message: "A bare table is not CommonMark",
        advice: "put the rows into a fenced block: a line of ```table, the rows, a line of ```",
        closing: [])
    case UInt8(ascii: ":") where isLineStart && rest.starts(with: Array(":::".utf8)):
      return Mark(
        message: "A `:::` container is not CommonMark",
        advice: "use a heading, a block quote, or a fenced block of a kind that exists", closing: []
      )
    case UInt8(ascii: "[")
    where rest.starts(with: Array("[^".utf8)) && line.contains(UInt8(ascii: "]")):
      return Mark(
        message: "A footnote `[^1]` is not CommonMark",
        advice: "cite a source: `[](source:its-id \"paragraph 3\")`", closing: Array("]".utf8))
    case UInt8(ascii: "[")
    where rest.starts(with: Array("[[".utf8)) && contains(line, twice: UInt8(ascii: "]")):
      return Mark(
        message: "A `[[wiki link]]` is not CommonMark",
        advice: "write `[text](page.md)`, or `[](term:its-id)` for a record",
        closing: Array("]]".utf8))
    case UInt8(ascii: "{")
    where rest.starts(with: Array("{{".utf8)) && contains(line, twice: UInt8(ascii: "}")):
      return Mark(
        message: "A `{{shortcode}}` is not CommonMark",
        advice: "use a reference such as `[](figure:its-id)`, or a fenced block",
        closing: Array("}}".utf8))
    default:
      guard contains(literal, twice: UInt8(ascii: "=")) else { return nil }
      return highlight(literal)
    }
  }

  private static func highlight(_ literal: ArraySlice<UInt8>) -> Mark? {
    let text = String(decoding: literal, as: UTF8.self)
    let parts = text.split(separator: "==", omittingEmptySubsequences: false)
    guard parts.count >= 3, let inner = parts.dropFirst().first, !inner.isEmpty,
      inner.first != " ", inner.last != " ", inner.first != "="
    else { return nil }
    return Mark(
      message: "`==marked==` text is not CommonMark", advice: "use *emphasis* or **strong**",
      closing: [])
  }

  /// Whether two of `byte` stand side by side.
  private static func contains(_ bytes: ArraySlice<UInt8>, twice byte: UInt8) -> Bool {
    zip(bytes, bytes.dropFirst()).contains { $0 == byte && $1 == byte }
  }
}
