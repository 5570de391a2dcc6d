import TestSupport
import Testing

@testable import Diagnostics

@Suite("Source excerpt")
struct SourceExcerptTests {
  @Test(
    "puts the underline below what is meant, whatever stands before it",
    arguments: [
      ("ab 1️⃣cd2️⃣ ef", "ab cd ef", "   ^~"),
      ("\t1️⃣x2️⃣", "    x", "    ^"),
      ("a\t1️⃣b\tc2️⃣", "a   b   c", "    ^~~~~"),
      ("日本1️⃣語2️⃣", "日本語", "    ^~"),
      ("cafe\u{301} 1️⃣x2️⃣", "cafe\u{301} x", "     ^"),
      ("👩‍👩‍👧 1️⃣x2️⃣", "👩‍👩‍👧 x", "   ^"),
      ("❤️🇫🇷1️⃣x2️⃣", "❤️🇫🇷x", "    ^"),
      ("한1️⃣글2️⃣", "한글", "  ^~"),
      ("£1️⃣12️⃣", "£1", " ^"),
      ("a\u{200B}1️⃣b2️⃣", "a<U+200B>b", "         ^"),
      ("\u{301}1️⃣b2️⃣", "◌\u{301}b", " ^"),
      ("a\0\u{1B}1️⃣b2️⃣", "a␀␛b", "   ^"),
    ])
  func alignment(marked: String, text: String, underline: String) {
    expect(excerpt(marked), [text, underline])
  }

  @Test("shows what is not UTF-8 as one sign a fault")
  func invalidUTF8() {
    let file = SourceFile(path: "a.md", bytes: [0x61, 0xFF, 0xE2, 0x82, 0x62, 0x0A])
    let excerpt = SourceExcerpt(of: SourceRange(file: file, offsets: 4..<5), width: 80)
    expect(excerpt, ["a\u{FFFD}\u{FFFD}b", "   ^"])
  }

  @Test(
    "marks a place without width by one caret",
    arguments: [
      ("1️⃣2️⃣abc", "abc", "^"), ("ab1️⃣2️⃣c", "abc", "  ^"), ("abc1️⃣2️⃣", "abc", "   ^"),
      ("abc1️⃣2️⃣\r\n", "abc", "   ^"), ("1️⃣2️⃣", "", "^"), ("abc\r1️⃣2️⃣\n", "abc", "   ^"),
      ("abc1️⃣\n2️⃣", "abc", "   ^"), ("abc\n1️⃣2️⃣", "", "^"),
    ])
  func emptyRanges(marked: String, text: String, underline: String) {
    expect(excerpt(marked), [text, underline])
  }

  @Test("underlines every line of a short range, and leaves out indentation")
  func severalLines() {
    expect(
      excerpt("x 1️⃣one\n\n  two\nthree2️⃣ y"),
      ["x one", "  ^~~", "", "  two", "  ~~~", "three y", "~~~~~"])
    expect(excerpt("1️⃣one\n2️⃣two"), ["one", "^~~"])
  }

  @Test("leaves out the middle of a long range")
  func manyLines() {
    let excerpt = excerpt("1️⃣1\n2\n3\n4\n5\n6\n72️⃣\n")
    expect(excerpt, ["1", "^", "2", "~", "…", "7", "~"])
    #expect(excerpt.lines.map(\.gutter).filter { !$0.allSatisfy { $0 == " " } }.count == 3)
    #expect(excerpt.lines[5].gutter == "   7")
  }

  @Test("makes room for long line numbers")
  func gutter() {
    let excerpt = excerpt(String(repeating: "\n", count: 123_455) + "1️⃣x2️⃣")
    #expect(excerpt.lines.map(\.gutter) == ["123456", "      "])
  }

  @Test("cuts a long line around the place, and says so")
  func longLines() {
    let letters = "abcdefghijklmnopqrstuvwxyz"
    let cases: [(String, String, String)] = [
      ("1️⃣a2️⃣" + letters.dropFirst(), "abcdefghijklmnopqr…", "^"),
      (letters.dropLast() + "1️⃣z2️⃣", "…ijklmnopqrstuvwxyz", "                  ^"),
      ("abcdefghijkl1️⃣m2️⃣nopqrstuvwxyz", "…ghijklmnopqrstuvwx…", "       ^"),
      ("1️⃣" + letters + "2️⃣", "abcdefghijklmnopqr…", "^~~~~~~~~~~~~~~~~~"),
    ]
    for (marked, text, underline) in cases {
      expect(excerpt(marked, width: 20), [text, underline])
    }
  }

  @Test("cuts a line of a megabyte at characters, on both sides")
  func hugeLine() {
    let far = String(repeating: "é", count: 500_000)
    let excerpt = excerpt(far + "1️⃣x2️⃣" + far, width: 20)
    expect(excerpt, ["…ééééééxééééééééééé…", "       ^"])
  }

  @Test("shows a heap of marks on one letter cut short")
  func heapOfMarks() {
    let excerpt = excerpt("1️⃣a" + String(repeating: "\u{301}", count: 400) + "2️⃣b")
    #expect(excerpt.lines[0].text.unicodeScalars.count == 17)
    #expect(excerpt.lines[1].text == "^")
  }

  @Test("stands a range that lies outside the file at its end")
  func outside() {
    let file = SourceFile(path: "a.md", text: "abc")
    expect(SourceExcerpt(of: SourceRange(file: file, offsets: 7..<9), width: 80), ["abc", "   ^"])
  }

  private func excerpt(_ marked: String, width: Int = 80) -> SourceExcerpt {
    SourceExcerpt(of: markedSource(marked).range("1️⃣", "2️⃣"), width: width)
  }

  private func expect(
    _ excerpt: SourceExcerpt, _ lines: [String],
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    #expect(excerpt.lines.map(\.text) == lines, sourceLocation: sourceLocation)
  }
}
