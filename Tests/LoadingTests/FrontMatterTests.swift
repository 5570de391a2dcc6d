import Diagnostics
import TestSupport
import Testing

@testable import Loading

@Suite struct FrontMatterTests {
  private func split(_ text: String) -> (yaml: String?, body: String, diagnostics: [Diagnostic]) {
    let file = SourceFile(path: "a.md", text: text)
    var diagnostics: [Diagnostic] = []
    let matter = FrontMatter(file, &diagnostics)
    return (
      matter.yaml.map { String(decoding: file.bytes[$0], as: UTF8.self) },
      String(decoding: file.bytes[matter.body], as: UTF8.self), diagnostics
    )
  }

  @Test(
    "Front matter stands between two lines of three hyphens",
    arguments: [
      ("---\na: 1\n---\ntext\n", "a: 1\n", "text\n"),
      ("---\r\na: 1\r\n---\r\ntext", "a: 1\r\n", "text"),
      ("--- \na: 1\n---\t\ntext", "a: 1\n", "text"),
      ("---\n---\n", "", ""),
      ("---\na: 1\n---", "a: 1\n", ""),
      ("---\na: ---\nb: 1 ---\n----\n---\nx\n---\n", "a: ---\nb: 1 ---\n----\n", "x\n---\n"),
    ])
  func between(_ text: String, _ yaml: String, _ body: String) {
    let found = split(text)
    #expect(found.yaml == yaml)
    #expect(found.body == body)
    #expect(found.diagnostics.isEmpty)
  }

  @Test(
    "A file that begins with anything else has none",
    arguments: ["", "text", "\n---\na: 1\n---\n", "----\n", "--", " ---\n"])
  func none(_ text: String) {
    let found = split(text)
    #expect(found.yaml == nil)
    #expect(found.body == text)
    #expect(found.diagnostics.isEmpty)
  }

  @Test("Front matter that is never closed is reported where it begins", arguments: ["\n", "\r\n"])
  func unclosed(_ lineEnd: String) {
    let source = markedSource("1️⃣---2️⃣\(lineEnd)title: Tides\(lineEnd)\(lineEnd)Text -- here.")
    var diagnostics: [Diagnostic] = []
    let matter = FrontMatter(source.file, &diagnostics)
    #expect(matter.yaml == nil)
    #expect(matter.body.isEmpty)
    expectDiagnostics(
      diagnostics, in: source, [.init(.unclosedFrontMatter, at: "1️⃣", to: "2️⃣")])
  }
}
