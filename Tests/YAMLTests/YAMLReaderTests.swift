import Diagnostics
import Testing

@testable import YAML

@Suite struct YAMLReaderTests {
  @Test(
    "Every scalar stays the text that was written",
    arguments: ["no", "12:30", "014", "1e3", "null"])
  func scalarsAreText(_ text: String) {
    let (node, diagnostics) = YAMLReader.read(SourceFile(path: "a.yml", text: "key: \(text)"))
    #expect(diagnostics.isEmpty)
    guard case .mapping(let entries) = node?.content,
      case .scalar(let value, .plain) = entries[0].value.content
    else {
      Issue.record("no mapping")
      return
    }
    #expect(value == text)
  }

  @Test("Offsets count bytes, not characters")
  func offsetsAreBytes() throws {
    let text = "é: ü\nlist:\n  - ✓ one\n  - two\n"
    let file = SourceFile(path: "a.yml", text: text)
    let node = try #require(YAMLReader.read(file).node)
    guard case .mapping(let entries) = node.content,
      case .sequence(let items) = entries[1].value.content
    else {
      Issue.record("no mapping")
      return
    }
    func slice(_ range: Range<Int>) -> String { String(decoding: file.bytes[range], as: UTF8.self) }
    #expect(slice(entries[0].keyOffsets) == "é")
    #expect(slice(entries[0].value.offsets) == "ü")
    #expect(slice(items[0].offsets) == "✓ one")
    #expect(slice(items[1].offsets) == "two")
  }

  @Test("A block scalar's range ends with its text")
  func blockScalar() throws {
    let file = SourceFile(path: "a.yml", text: "text: |\n  one\n  two\n\n\nnext: 1\n")
    let node = try #require(YAMLReader.read(file).node)
    guard case .mapping(let entries) = node.content else { return }
    #expect(
      String(decoding: file.bytes[entries[0].value.offsets], as: UTF8.self) == "|\n  one\n  two")
  }

  @Test("A second key of the same name is reported where it stands")
  func duplicateKey() {
    let file = SourceFile(path: "a.yml", text: "a: 1\nb: 2\na: 3\n")
    let diagnostics = YAMLReader.read(file).diagnostics
    #expect(diagnostics.map(\.kind) == [.yamlDuplicateKey])
    #expect(diagnostics.first?.range?.start == SourceLocation(line: 3, column: 1))
    #expect(diagnostics.first?.notes.first?.range?.start == SourceLocation(line: 1, column: 1))
  }

  @Test(
    "Mistakes are told in an editor's words, where they are",
    arguments: [
      ("title: One: two\n", 1, 11, "A colon followed by a space begins a value"),
      ("title: \"open\nnext: 1\n", 3, 1, "The text ends before its closing quotation mark"),
      ("a: 1\n\tb: 2\n", 2, 1, "This line is indented with a tab"),
      ("list: [a, b\nc: 1\n", 2, 2, "This list is not closed"),
      ("a: @x\n", 1, 4, "Text cannot begin with this character"),
      ("a: x\u{1}y\n", 1, 5, "There is a control character here"),
    ])
  func syntax(_ text: String, _ line: Int, _ column: Int, _ message: String) {
    let diagnostics = YAMLReader.read(SourceFile(path: "a.yml", text: text)).diagnostics
    #expect(diagnostics.first?.message.hasPrefix(message) == true, "\(diagnostics)")
    #expect(diagnostics.first?.range?.start == SourceLocation(line: line, column: column))
  }

  @Test("Anchors, aliases, tags and second documents are refused")
  func unsupported() {
    for text in ["a: &x 1\n", "a: !!int 1\n", "a: 1\n---\nb: 2\n", "a: &x 1\nb: *x\n"] {
      let kinds = Set(
        YAMLReader.read(SourceFile(path: "a.yml", text: text)).diagnostics.map(\.kind))
      #expect(kinds == [.yamlUnsupported], "\(text)")
    }
  }

  @Test("Nesting is bounded")
  func depth() {
    let text = String(repeating: "[", count: 5000)
    let diagnostics = YAMLReader.read(SourceFile(path: "a.yml", text: text)).diagnostics
    #expect(diagnostics.map(\.kind) == [.yamlSyntax])
  }

  @Test("Nothing gives nothing")
  func empty() {
    let (node, diagnostics) = YAMLReader.read(SourceFile(path: "a.yml", text: "# only a comment\n"))
    #expect(node == nil)
    #expect(diagnostics.isEmpty)
  }
}
