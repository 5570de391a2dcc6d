import CommonMark
import Testing

@Suite struct ParserLimitsTests {
  @Test(
    "text that would hold libcmark up is found, and read as code",
    arguments: [
      (String(repeating: "![[]()", count: 40_000), .imagesBegun),
      (
        String(repeating: "- ", count: 20_000) + "a" + String(repeating: "\n", count: 40_000),
        .nesting
      ),
      (
        "[a]: /" + String(repeating: "u", count: 40_000) + "\n\n"
          + String(repeating: "[a]", count: 40_000), .referenceExpansion
      ),
      (
        "[a]: /u \"" + String(repeating: "\\\" t", count: 10_000) + "\"\n\n"
          + String(repeating: "[a]", count: 40_000), .referenceExpansion
      ),
    ] as [(String, Parser.Limit.Kind)])
  func hostile(markdown: String, kind: Parser.Limit.Kind) {
    let source = Array(markdown.utf8)
    #expect(Parser.hostilePattern(in: source)?.kind == kind)
    let document = Parser().parse(source)
    #expect(document.nodes.map(\.kind) == [.document, .codeBlock])
    #expect(document.literal(of: 1).elementsEqual(source))
  }

  @Test("the finding says where")
  func offset() {
    let start = String(repeating: "An ordinary line.\n", count: 100)
    let nested =
      String(repeating: "> ", count: 20_000) + "a\n" + String(repeating: "b\n", count: 1000)
    #expect(Parser.hostilePattern(in: Array((start + nested).utf8))?.offset == start.utf8.count)
  }

  @Test(
    "long texts as people write them pass",
    arguments: [
      String(repeating: "A *word* [link](to) ![image](of)\n\n- item\n  - item\n\n", count: 20_000),
      String(repeating: "> > quoted\n\n", count: 50_000),
      (0..<2000).map { "[ref-\($0)]: https://a.example/\($0) \"Title \($0)\"\n" }.joined()
        + String(repeating: "[text][ref-7] ", count: 5000),
      String(repeating: "---\n\na\n===\n\n    code\n", count: 20_000),
      String(repeating: "- - -\n", count: 20_000),
    ])
  func ordinary(markdown: String) {
    #expect(Parser.hostilePattern(in: Array(markdown.utf8)) == nil)
  }

  @Test("a text of which the end of a definition is far away passes while it is used seldom")
  func longDefinition() {
    let text = "[a]: /u \"" + String(repeating: "word ", count: 5000) + "\n\n[a] and [b]"
    #expect(Parser.hostilePattern(in: Array(text.utf8)) == nil)
  }
}
