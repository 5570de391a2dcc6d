import Diagnostics
import Model
import TestSupport
import Testing

@testable import Loading

@Suite struct ProseReaderTests {
  @Test("A fence with the name of a block holds data, any other holds code")
  func blocks() {
    let source = markedSource(
      "```figures\nids: [tides]\n```\n\n```swift\nlet a = 1\n```\n\n~~~ timeline\n~~~\n\n    figures\n"
    )
    let reading = readProse(source)
    expectDiagnostics(reading.diagnostics, in: source, [])
    #expect(reading.value.blocks.map(\.kind.name) == ["figures", "timeline"])
  }

  @Test(
    "The words behind a block's name are its caption",
    arguments: [
      ("```table Low tides", "Low tides"), ("```table   Low  tides  ", "Low  tides"),
      ("```table\tLow tides", "Low tides"), ("~~~table Low `tides`", "Low `tides`"),
      ("```table", nil), ("```table ", nil),
    ] as [(String, String?)])
  func caption(_ fence: String, _ caption: String?) {
    let closing = fence.prefix(3)
    let reading = readProse(markedSource("\(fence)\n| a |\n\(closing)\n"))
    #expect(reading.value.blocks.map(\.caption) == [caption])
  }

  @Test(
    "A block's misspelt name is mended where it stands",
    arguments: ["```1️⃣figurs2️⃣ x\n", "> ~~~ 1️⃣figurs2️⃣\n> a\n", "- a\n\n  ````1️⃣figurs2️⃣\n"])
  func nearMiss(_ text: String) {
    let source = markedSource(text)
    let found = readProse(source).diagnostics
    expectDiagnostics(
      found, in: source,
      [
        .init(
          .unknownDataBlock, at: "1️⃣", to: "2️⃣", suggestions: ["did you mean `figures`?"],
          replacements: ["figures"])
      ])
  }

  @Test("A block of data in a text that may hold none is reported, not printed as code")
  func misplaced() {
    let source = markedSource("Text\n\n```1️⃣figures2️⃣\nids: [tides]\n```\n\n```swift\nx\n```\n")
    let reading = readProse(source, allowsBlocks: false)
    expectDiagnostics(
      reading.diagnostics, in: source, [.init(.misplacedDataBlock, at: "1️⃣", to: "2️⃣")])
    #expect(reading.value.blocks.isEmpty)
  }

  @Test("Text that would take too long to read is reported")
  func hostile() {
    let source = markedSource(String(repeating: "![[]()", count: 40_000))
    #expect(readProse(source).diagnostics.map(\.kind) == [.hostileMarkdown])
  }

  @Test(
    "A control character is reported where it stands, typed or as a reference",
    arguments: ["One *two 1️⃣\u{1}2️⃣*", "One 1️⃣\u{92}2️⃣two", "`1️⃣\u{8}2️⃣`", "```x\n1️⃣\u{7F}2️⃣\n```"])
  func control(_ text: String) {
    let source = markedSource(text)
    expectDiagnostics(
      readProse(source).diagnostics, in: source, [.init(.invalidUTF8, at: "1️⃣", to: "2️⃣")])
    #expect(readProse(markedSource("One &#7; two")).diagnostics.map(\.kind) == [.invalidUTF8])
  }

  @Test("A page of a megabyte is read, with every finding on its line")
  func long() {
    let text = String(repeating: "A line of words, [a link](b.md) and `code`.\n\n", count: 20_000)
    let source = markedSource(text + "1️⃣==x==2️⃣")
    expectDiagnostics(
      readProse(source).diagnostics, in: source, [.init(.otherDialect, at: "1️⃣", to: "2️⃣")])
  }
}
