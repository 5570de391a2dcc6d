import Bytes
import Testing

@testable import Rendering

@Suite struct AdjacentPunctuationTests {
  @Test(
    "Brackets and quotation marks at the end belong to what follows",
    arguments: [
      ("a (", "a ", "("), ("a “(", "a ", "“("), ("a", "a", ""), ("", "", ""),
      ("a <b>", "a <b>", ""),
      ("a …", "a …", ""), ("é", "é", ""), ("[", "", "["), ("( ", "( ", ""),
    ])
  func opening(_ text: String, _ rest: String, _ taken: String) {
    var buffer = ByteBuffer()
    buffer.append(text)
    #expect(AdjacentPunctuation.takeOpening(&buffer) == taken)
    #expect(String(decoding: buffer.copy(), as: UTF8.self) == rest)
  }

  @Test(
    "Punctuation at the beginning belongs to what stands before",
    arguments: [
      (". b", "."), ("”), b", "”),"), ("-led", "-"), ("’s", "’"), (" (b", ""), ("", ""), ("é", ""),
      ("(", ""),
    ])
  func closing(_ text: String, _ taken: String) {
    let bytes = Array(text.utf8)
    #expect(AdjacentPunctuation.closing(bytes.span) == taken)
  }
}
