import CommonMark
import Diagnostics
import Model

/// Finds signs that were meant for the program and are read as text: links that are half written,
/// headings without a space, what Git leaves behind.
enum UnreadSignRule {
  /// Reports each such sign in paragraphs and headings, unless a backslash stands before it.
  /// - Complexity: O(length of the text).
  static func check(_ prose: Prose, _ diagnostics: inout [Diagnostic]) {
    for id in prose.document.ids {
      let kind = prose.document[id].kind
      guard kind == .paragraph || kind == .heading else { continue }
      var isLineStart = true
      var reported = 0
      for inline in prose.document.descendants(of: id) {
        guard prose.document[inline].kind == .text else {
          let kind = prose.document[inline].kind
          isLineStart = kind == .softBreak || kind == .lineBreak
          continue
        }
        let source = prose.document.sourceRange(of: inline)
        for offset in source where offset >= reported && isSign(prose, offset) {
          let line = prose.text[(prose.text.startIndex + offset)...].prefix { $0 != 0x0A }
          let isFirst = isLineStart && offset == source.lowerBound
          guard let sign = isFirst ? Sign(beginning: line) ?? Sign(link: line) : Sign(link: line)
          else { continue }
          reported = offset + sign.length
          diagnostics.append(
            Diagnostic(
              .otherDialect, sign.message, at: prose.range(offset..<reported),
              suggestions: [Suggestion(sign.advice)]))
        }
        isLineStart = false
      }
    }
  }

  /// Whether a sign can begin at `offset`: most bytes are letters.
  private static func isSign(_ prose: Prose, _ offset: Int) -> Bool {
    let place = prose.text.startIndex + offset
    switch prose.text[place] {
    case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "("), UInt8(ascii: "#"),
      UInt8(ascii: "!"), UInt8(ascii: "<"):
      return offset == 0 || prose.text[place - 1] != UInt8(ascii: "\\")
    default: return false
    }
  }
}

/// A sign that is read as text, and what was probably meant.
private struct Sign {
  let message: String
  let advice: String
  /// In bytes.
  let length: Int

  private init(
    _ message: String, _ advice: String, _ line: ArraySlice<UInt8>, until closing: UInt8?
  ) {
    self.message = message
    self.advice = advice
    let end = closing.flatMap { line.dropFirst(2).firstIndex(of: $0) }.map { $0 + 1 }
    length = (end ?? line.endIndex) - line.startIndex
  }

  /// What means something only at the beginning of a line.
  init?(beginning line: ArraySlice<UInt8>) {
    func begins(_ text: String) -> Bool { line.starts(with: text.utf8) }
    let hashes = line.prefix { $0 == UInt8(ascii: "#") }.count
    if begins("[ ] ") || begins("[x] ") || begins("[X] ") {
      self.init(
        "A list of tasks `[x]` is not CommonMark", "write a plain list", line,
        until: UInt8(ascii: "]"))
    } else if begins("[TOC]") || begins("[toc]") {
      self.init(
        "`[TOC]` is not CommonMark", "take it out: the theme lists the headings of a page", line,
        until: UInt8(ascii: "]"))
    } else if begins("!!! ") {
      self.init(
        "A `!!!` container is not CommonMark",
        "use a heading, a block quote, or a fenced block of a kind that exists", line, until: nil)
    } else if begins("<<<<<<< ") {
      self.init(
        "Two versions of the text stand here, which Git could not merge",
        "keep one, and delete the lines `<<<<<<<`, `=======` and `>>>>>>>`", line, until: nil)
    } else if 2...6 ~= hashes, let next = line.dropFirst(hashes).first, next != 0x20, next != 0x09 {
      let words = String(decoding: line.dropFirst(hashes), as: UTF8.self)
      self.init(
        "A heading has a space behind its signs",
        "write `\(String(repeating: "#", count: hashes)) \(words)`", line, until: nil)
    } else {
      return nil
    }
  }

  /// What was meant as a link, and is none.
  init?(link line: ArraySlice<UInt8>) {
    if line.starts(with: "](".utf8) {
      self.init(
        "This is not read as a link",
        "its address has no spaces, or stands in `<` and `>`; where in a source stands in straight quotation marks; `)` closes it",
        line, until: UInt8(ascii: ")"))
      return
    }
    if line.starts(with: "][".utf8), line.dropFirst(2).contains(UInt8(ascii: "]")) {
      self.init(
        "This link has no address", "write it behind the words, such as `[words](page.md)`", line,
        until: UInt8(ascii: "]"))
      return
    }
    let isParenthesis = line.first == UInt8(ascii: "(")
    guard isParenthesis || line.first == UInt8(ascii: "[") else { return nil }
    let inner = line.dropFirst()
    // `(source: the BBC)` is prose; an identifier stands right behind the colon.
    guard let scheme = Self.schemes.first(where: { inner.starts(with: $0.utf8) }),
      let next = inner.dropFirst(scheme.utf8.count).first,
      UInt8(ascii: "a")...UInt8(ascii: "z") ~= next || UInt8(ascii: "0")...UInt8(ascii: "9") ~= next
    else { return nil }
    self.init(
      "This is not read as a reference",
      "write `[words](\(scheme)its-id)`: first the words in brackets, right behind them the address",
      line, until: isParenthesis ? UInt8(ascii: ")") : UInt8(ascii: "]"))
  }

  private static let schemes = RecordKind.standard.map { $0.name + ":" }
}
