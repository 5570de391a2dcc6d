import Diagnostics
import Testing

@Suite("Line table")
struct LineTableTests {
  @Test(
    "finds line and column of every byte",
    arguments: ["", "a", "a\nb", "\n\n", "a\r\nb\r\n", "é\n\nlast"])
  func locations(text: String) {
    let file = SourceFile(path: "a.md", text: text)
    var expected = SourceLocation(line: 1, column: 1)
    for (offset, byte) in file.bytes.enumerated() {
      #expect(file.location(at: offset) == expected)
      expected =
        byte == 0x0A
        ? SourceLocation(line: expected.line + 1, column: 1)
        : SourceLocation(line: expected.line, column: expected.column + 1)
    }
    #expect(file.location(at: file.bytes.count) == expected)
    #expect(file.location(at: file.bytes.count + 9) == expected)
    #expect(file.location(at: -1) == SourceLocation(line: 1, column: 1))
    #expect(file.lines.lineCount == expected.line)
  }

  @Test("gives a line without its line end")
  func lineRanges() {
    let file = SourceFile(path: "a.md", text: "one\r\ntwo\n\nlast")
    #expect(
      [0, 3, 4, 5, 8, 9, 10, 14, 99].map { file.lineRange(at: $0) } == [
        0..<3, 0..<3, 0..<3, 5..<8, 5..<8, 9..<9, 10..<14, 10..<14, 10..<14,
      ])
  }
}
