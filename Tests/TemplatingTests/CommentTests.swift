import Testing

@Suite struct CommentTests {
  @Test(arguments: [
    ("12345{{! nobody reads this }}67890", "1234567890"),
    ("12345{{!\n  nobody\n  reads this\n}}67890\n", "1234567890\n"),
    ("a\n{{! alone }}\nb\n", "a\nb\n"),
    ("a\n  {{! indented }}\nb\n", "a\nb\n"),
    ("|\r\n{{! alone }}\r\n|", "|\r\n|"),
    ("  {{! first line }}\n!", "!"),
    ("!\n  {{! last line }}", "!\n"),
    ("a\n{{!\nof several\nlines\n}}\nb\n", "a\nb\n"),
    ("a\n  {{!\n  indented\n  }}\nb\n", "a\nb\n"),
    ("  12 {{! in a line }}\n", "  12 \n"),
    ("12345 {{! kept apart }} 67890", "12345  67890"),
    ("{{! {{title }}x", "x"),
    ("a{{!}}b", "ab"),
  ])
  func `A comment leaves no trace, nor does a line that it has to itself`(
    template: String, expected: String
  ) throws {
    #expect(try rendered(template) == expected)
  }
}
