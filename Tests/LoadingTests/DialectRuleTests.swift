import Diagnostics
import Model
import TestSupport
import Testing

@testable import Loading

@Suite struct DialectRuleTests {
  @Test(
    "Another dialect's signs are reported from their first to their last",
    arguments: [
      "1️⃣| a | b |2️⃣\n|---|---|\n| c | d |", "1️⃣a | b2️⃣\n--- | ---\nc | d",
      "Text\n1️⃣| a | b |2️⃣", "> 1️⃣| a |2️⃣", "- 1️⃣| a | b |2️⃣\n  |---|---|",
      "1️⃣::: note2️⃣\ntext", "A note1️⃣[^1]2️⃣ here", "1️⃣[^1]2️⃣: the words of it",
      "A note1️⃣[^1]2️⃣.\n\n[^1]: other.md", "See 1️⃣[[a page]]2️⃣ there", "1️⃣[[a|b]]2️⃣",
      "1️⃣{{ name }}2️⃣", "One 1️⃣==two *three*==2️⃣ four", "One 1️⃣~~two~~2️⃣ three",
      "## Tides 1️⃣{#tides}2️⃣", "# The 1️⃣==tides==2️⃣", "**1️⃣==a==2️⃣**", "\\\\1️⃣[[a]]2️⃣",
    ])
  func reported(_ text: String) {
    for lineEnd in ["\n", "\r\n"] {
      let source = markedSource(text.replacing("\n", with: lineEnd))
      expectDiagnostics(
        readProse(source).diagnostics, in: source, [.init(.otherDialect, at: "1️⃣", to: "2️⃣")])
    }
  }

  @Test(
    "CommonMark is left alone",
    arguments: [
      "`| a | b |` and `[^1]`", "```\n| a | b |\n```", "    [[a]]", "\\[[a]] \\{{b}} \\==c==",
      "a == b and c == d", "a === b", "[^1 open", "[[a]](b.md)", "[[1]](source:a \"line 1\")",
      "one | two", "| one", "a {#b} c", "a ~ b ~ c", "a ~~~ b", ": a", "a\n:: b", "{ {a} }",
      "[a](b.md#{{c}})", "<https://a.example/[[b]]>", "a\n---", "- a\n- | b", "[a][b]\n\n[b]: c.md",
      "=====", "a\n==", "## Sets {a, b}", "*:::*",
    ])
  func leftAlone(_ text: String) {
    let source = markedSource(text)
    expectDiagnostics(readProse(source).diagnostics, in: source, [])
  }

  @Test("Several on one line are several findings, one in another is one")
  func several() {
    let source = markedSource("1️⃣[[a]]2️⃣ and 3️⃣==b [^1]==4️⃣, 5️⃣{{c}}6️⃣")
    expectDiagnostics(
      readProse(source).diagnostics, in: source,
      [
        .init(.otherDialect, at: "1️⃣", to: "2️⃣"), .init(.otherDialect, at: "3️⃣", to: "4️⃣"),
        .init(.otherDialect, at: "5️⃣", to: "6️⃣"),
      ])
  }

  @Test(
    "A line of signs that never close takes no longer than one of letters",
    arguments: ["[^", "[[", "{{", "==a ", "~~a ", "| ", "\\\\"])
  func longLine(_ sign: String) {
    let source = markedSource(String(repeating: sign, count: 6_000) + "x")
    let kinds = Set(readProse(source).diagnostics.map(\.kind.id))
    #expect(kinds.isSubset(of: ["other-dialect", "hostile-markdown"]))
  }
}
