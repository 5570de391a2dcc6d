import Diagnostics
import Model
import TestSupport
import Testing
import YAML

@testable import Loading

/// Every byte of a scalar's text is found in the file again, however the scalar is written.
@Suite struct ScalarAlignmentTests {
  /// A scalar, and a word of its text that is looked for in source as `written`.
  struct Example: CustomTestStringConvertible {
    var yaml: String
    var word: String
    var written: String

    init(_ yaml: String, _ word: String, written: String? = nil) {
      self.yaml = yaml
      self.word = word
      self.written = written ?? word
    }

    var testDescription: String { "\(word) in \(String(reflecting: yaml))" }

    static let all: [Example] = [
      Example("t: one two", "two"),
      Example("t: one\n  two\n  three", "three"),
      Example("t: one\n\n\n  two\n  three", "three"),
      Example("t: one   two\t three", "three"),
      Example("t: 'one' ", "one"),
      Example("t: 'it''s two'", "two"),
      Example("t: 'it''s\n  two''s three'", "three"),
      Example("t: \"one\\ntwo three\"", "two"),
      Example("t: \"\\x41\\x41 \\u00e9\\U0001F600 B\"", "B"),
      Example("t: \"one \\\n   two\"", "two"),
      Example("t: \"one \\\r\n   two\"", "two"),
      Example("t: \"one\\\n\n   two\"", "two"),
      Example("t: \"one\\\\ \\\"two\\\" three\"", "three"),
      Example("t: \"\\x74wo\"", "two", written: "\\x74wo"),
      Example("t: \"tw\\x6F three\"", "two", written: "tw\\x6F"),
      Example("t: \"\\N\\N two\"", "two"),
      Example("t: 'two'' three'", "two'", written: "two''"),
      Example("t: |\n  one\n  two\n", "two"),
      Example("t: |-\n  one\n\n    two\n   three\n", "three"),
      Example("t: |2\n    one\n  two\n", "two"),
      Example("t: >  # folded\n  one\n  two\n\n  three\n", "three"),
      Example("t: >\n  one\n    * two\n    * three\n  four\n", "four"),
      Example("t: >\r\n  one\r\n  two\r\n", "two"),
      Example("t: |\n  é ✓ one\n  ✓ two\n", "two"),
      Example("t:\n    one\n    two", "two"),
    ]
  }

  @Test("A word is found where it is written", arguments: Example.all)
  func word(_ example: Example) throws {
    let file = SourceFile(path: "a.yml", text: example.yaml)
    let (node, diagnostics) = YAMLReader.read(file)
    #expect(diagnostics.isEmpty)
    guard case .mapping(let entries)? = node?.content,
      case .scalar(let text, let style)? = entries.first?.value.content
    else {
      Issue.record("no scalar")
      return
    }
    let bytes = Array(text.utf8)
    let place = try #require(bytes.firstRange(of: Array(example.word.utf8)))
    let origin = TextOrigin(of: bytes, style, in: file, within: entries[0].value.offsets)
    #expect(origin.range(place).text == example.written)
  }

  @Test(
    "Each character of a long text is found again, in every style",
    arguments: ["|\n  ", ">\n  ", "\"", "'", ""])
  func everyCharacter(_ opening: String) {
    // No character stands twice, so that each has one place.
    let words = "abc def\nghi jkl\n\nmno pqr ✓ stu é vwx".split(separator: "\n")
    let closing = opening == "\"" || opening == "'" ? opening : ""
    let file = SourceFile(
      path: "a.yml", text: "z: \(opening)\(words.joined(separator: "\n  "))\(closing)\n")
    let (node, _) = YAMLReader.read(file)
    guard case .mapping(let entries)? = node?.content,
      case .scalar(let text, let style)? = entries.first?.value.content
    else {
      Issue.record("no scalar")
      return
    }
    let origin = TextOrigin(of: Array(text.utf8), style, in: file, within: entries[0].value.offsets)
    for index in text.indices where !text[index].isWhitespace {
      let start = text.utf8.distance(from: text.startIndex, to: index)
      let range = start..<start + String(text[index]).utf8.count
      #expect(origin.range(range).text == String(text[index]))
    }
  }

  @Test("A megabyte of escapes takes no longer than a megabyte of letters")
  func manyEscapes() {
    let escapes = String(repeating: "\\x41", count: 250_000)
    let source = markedSource("- id: a\n  name: x\n  description: \"\(escapes) 1️⃣==b==2️⃣\"")
    expectDiagnostics(
      readBoats(source).diagnostics, in: source, [.init(.otherDialect, at: "1️⃣", to: "2️⃣")])
  }
}
