import Diagnostics
import TestSupport
import Testing

@Suite("Text printer")
struct TextPrinterTests {
  static let kind = DiagnosticKind("unknown-reference", .error, "Every reference names a record.")

  @Test("shows the place, the words, the line, and how to mend it")
  func whole() {
    let source = markedSource(
      "\n\nThe [JOCC](agency:1️⃣jocc22️⃣) was set up\n", path: "content/who-paid.md")
    let other = markedSource("- id: 1️⃣jocc2️⃣\n", path: "content/agencies.yml")
    let diagnostic = Diagnostic(
      Self.kind, "There is no agency `jocc2`", at: source.range("1️⃣", "2️⃣"),
      notes: [
        Note("`jocc` is described here", at: other.range("1️⃣", "2️⃣")),
        Note("An agency is described in `content/agencies.yml`"),
      ],
      suggestions: [Suggestion("did you mean `jocc`?")])
    #expect(
      TextPrinter().text([diagnostic]) == """
        content/who-paid.md:3:19: error: There is no agency `jocc2` [unknown-reference]
           3 | The [JOCC](agency:jocc2) was set up
             |                   ^~~~~
             help: did you mean `jocc`?
        content/agencies.yml:1:7: note: `jocc` is described here
           1 | - id: jocc
             |       ^~~~
             note: An agency is described in `content/agencies.yml`

        """)
  }

  @Test("says a finding that has no place without one")
  func noPlace() {
    let diagnostic = Diagnostic(Self.kind, "There is no `site.yml`", at: nil)
    #expect(
      TextPrinter().text([diagnostic]) == "error: There is no `site.yml` [unknown-reference]\n")
  }

  @Test("shows a warning as one where the site says so")
  func severity() {
    var diagnostic = Diagnostic(Self.kind, "Look", at: nil)
    diagnostic.severity = .warning
    #expect(TextPrinter().text([diagnostic]).hasPrefix("warning: "))
  }

  @Test("colours every line and resets, when asked")
  func color() {
    let source = markedSource("1️⃣x2️⃣")
    let diagnostic = Diagnostic(Self.kind, "Bad", at: source.range("1️⃣", "2️⃣"))
    let printed = TextPrinter(hasColor: true).text([diagnostic])
    #expect(printed.contains("\u{1B}[1;31merror: \u{1B}[0mBad"))
    #expect(printed.contains("\u{1B}[1;32m^\u{1B}[0m"))
    #expect(!TextPrinter().text([diagnostic]).contains("\u{1B}"))
  }

  @Test("lets no escape sequence of content, message or path reach the terminal")
  func escapeSequences() {
    let file = SourceFile(path: "a\u{1B}[2J.md", text: "1\u{1B}[31mred\u{9B}K\r\n")
    let range = SourceRange(file: file, offsets: 1..<6)
    let diagnostic = Diagnostic(
      Self.kind, "There is no `\u{1B}]0;x\u{7}`", at: range,
      notes: [Note("see\u{8}\u{202E}\n")], suggestions: [Suggestion("\u{1B}c")])
    let printed = TextPrinter().text([diagnostic])
    #expect(
      printed == """
        a␛[2J.md:1:2: error: There is no `␛]0;x␇` [unknown-reference]
           1 | 1␛[31mred<U+009B>K
             |  ^~~~~
             help: ␛c
             note: see␈<U+202E>␊

        """)
  }
}
