import CommonMark
import Testing

@Suite struct DocumentPlainTextTests {
  @Test(
    "plain text is the words without their markup",
    arguments: [
      ("# A *b* `c` [d](e)", "A b c d"),
      ("one\ntwo  \nthree", "one two three"),
      ("![a map of *Dover* ![and more](x)](y)", "a map of Dover and more"),
      ("&lt;p&gt; \\* <b>bold</b>", "<p> * bold"),
      ("```\ncode\n```", "code\n"),
      ("", ""),
    ])
  func words(markdown: String, expected: String) {
    let document = Parser().parse(Array(markdown.utf8))
    #expect(String(decoding: document.plainText(of: 0), as: UTF8.self) == expected)
  }
}
