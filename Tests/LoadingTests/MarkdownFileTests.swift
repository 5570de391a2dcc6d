import Diagnostics
import Model
import TestSupport
import Testing

@testable import Loading

@Suite struct MarkdownFileTests {
  @Test("A page has its front matter's values and its text", arguments: ["\n", "\r\n"])
  func page(_ lineEnd: String) {
    let text = "---\ntitle: Tides\norder: 2\n---\n\n# Moon\n\nText.\n"
    let source = markedSource(text.replacing("\n", with: lineEnd))
    let reading = readPage(source)
    expectDiagnostics(reading.diagnostics, in: source, [])
    #expect(reading.value.values[Page.title] == "Tides")
    #expect(reading.value.values[Page.order] == 2)
    #expect(reading.value.hasBody)
    #expect(reading.value.body.words == "MoonText.")
  }

  @Test("What is wrong in the text is shown where it stands in the file")
  func place() {
    let source = markedSource("---\ntitle: Tïdes\n---\n\nThe 1️⃣[[moon]]2️⃣.\n")
    expectDiagnostics(
      readPage(source).diagnostics, in: source, [.init(.otherDialect, at: "1️⃣", to: "2️⃣")])
  }

  @Test("A file without front matter is told how to begin")
  func noFrontMatter() {
    let source = markedSource("1️⃣# Tides\n")
    let found = readPage(source).diagnostics
    expectDiagnostics(
      found, in: source,
      [
        .init(
          .missingFrontMatter, at: "1️⃣", to: "1️⃣", "The file has no front matter",
          suggestions: [
            "begin it with a line of `---`, then `title: …`, then another line of `---`"
          ])
      ])
  }

  @Test("An empty file is said to be empty")
  func empty() {
    let source = markedSource("1️⃣")
    expectDiagnostics(
      readPage(source).diagnostics, in: source,
      [.init(.missingFrontMatter, at: "1️⃣", "The file is empty")])
  }

  @Test("Front matter without keys lacks those that are required", arguments: ["", "# nothing\n"])
  func emptyFrontMatter(_ yaml: String) {
    let source = markedSource("1️⃣---2️⃣\n\(yaml)---\nText\n")
    expectDiagnostics(
      readPage(source).diagnostics, in: source,
      [.init(.missingKey, at: "1️⃣", to: "2️⃣", "A page needs the key `title`")])
  }

  @Test("Front matter that is a list is one finding")
  func list() {
    let source = markedSource("---\n1️⃣- title: Tides2️⃣\n---\n")
    expectDiagnostics(
      readPage(source).diagnostics, in: source, [.init(.wrongType, at: "1️⃣", to: "2️⃣")])
  }

  @Test("Front matter that is never closed, or no YAML, is one finding")
  func broken() {
    #expect(
      readPage(markedSource("---\ntitle: a\n\nText")).diagnostics.map(\.kind)
        == [.unclosedFrontMatter])
    #expect(
      readPage(markedSource("---\ntitle: [a\n---\nText")).diagnostics.map(\.kind.id)
        == ["yaml-syntax"])
  }

  @Test("White space below the front matter is no text", arguments: ["", "\n\n", " \t\r\n"])
  func noBody(_ body: String) {
    #expect(!readPage(markedSource("---\ntitle: a\n---\n\(body)")).value.hasBody)
  }
}
