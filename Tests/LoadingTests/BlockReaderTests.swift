import Diagnostics
import Model
import TestSupport
import Testing

@testable import Loading

@Suite struct BlockReaderTests {
  @Test("The body's keys are read by the kind's declaration")
  func values() throws {
    let source = markedSource("```figures\nids: [tides, moons]\ntitle: Sea and sky\n```\n")
    let block = try #require(readProse(source).value.blocks.first)
    #expect(block.values[BlockKind.Figures.ids].map(\.id) == ["tides", "moons"])
    #expect(BlockKind.title(of: block) == "Sea and sky")
  }

  @Test(
    "What is wrong in a body is shown on the page, whatever the block is quoted and indented by",
    arguments: [
      ("```figures\nids: [tides]\n1️⃣colour2️⃣: blue\n```\n", DiagnosticKind.unknownKey),
      ("> ```figures\n> ids: [tides]\n> 1️⃣colour2️⃣: blue\n> ```\n", .unknownKey),
      (">```figures\n>ids: [tides]\n>1️⃣colour2️⃣: blue\n>```\n", .unknownKey),
      ("- a\n\n  ```figures\n  ids:\n    - tides\n  1️⃣colour2️⃣: blue\n  ```\n", .unknownKey),
      ("1. > - ```figures\n   >   ids:\n   >   - tides\n   >   1️⃣colour2️⃣: blue\n", .unknownKey),
      ("   ```figures\n   ids: [tides]\n1️⃣colour2️⃣: blue\n   ```\n", .unknownKey),
      ("```figures\nids: [1️⃣Tides2️⃣]\n```\n", .invalidIdentifier),
      ("> ```figures\n> ids:\n>   - 1️⃣Tides2️⃣\n> ```\n", .invalidIdentifier),
      ("> ```figures\n> ids:\n>   - \"1️⃣\\x54ides2️⃣\"\n> ```\n", .invalidIdentifier),
      ("```figures\n\n\nids: [1️⃣Tides2️⃣]\n```\n", .invalidIdentifier),
    ])
  func places(_ text: String, _ kind: DiagnosticKind) {
    for lineEnd in ["\n", "\r\n"] {
      let source = markedSource(text.replacing("\n", with: lineEnd))
      expectDiagnostics(
        readProse(source).diagnostics, in: source, [.init(kind, at: "1️⃣", to: "2️⃣")])
    }
  }

  @Test("A block without its keys is reported at its fence")
  func missing() {
    let source = markedSource("Text\n\n1️⃣```figures2️⃣\n```\n\n```measures\n```\n")
    expectDiagnostics(
      readProse(source).diagnostics, in: source,
      [.init(.missingKey, at: "1️⃣", to: "2️⃣", "A `figures` block needs the key `ids`")])
  }

  @Test("An empty list of figures is no list of figures")
  func emptyList() {
    let source = markedSource("```figures\nids: 1️⃣[]2️⃣\n```\n")
    expectDiagnostics(
      readProse(source).diagnostics, in: source, [.init(.emptyValue, at: "1️⃣", to: "2️⃣")])
  }

  @Test("A body that is a list is told what it should be")
  func list() {
    let source = markedSource("1️⃣```figures2️⃣\n- tides\n```\n")
    expectDiagnostics(
      readProse(source).diagnostics, in: source,
      [
        .init(
          .wrongType, at: "1️⃣", to: "2️⃣",
          "The body of a `figures` block is a group of keys, not a list")
      ])
  }

  @Test("A mistake in YAML is one finding, within the block", arguments: ["", "> ", "  "])
  func syntax(_ prefix: String) {
    let opening = prefix == "  " ? "- a\n\n" : ""
    let source = markedSource(
      "\(opening)\(prefix)```figures\n\(prefix)ids: [tides\n\(prefix)1️⃣```2️⃣\n")
    let found = readProse(source).diagnostics
    #expect(found.map(\.kind.id) == ["yaml-syntax"])
    #expect((found.first?.range?.offsets.upperBound ?? .max) <= source["2️⃣"])
  }

  @Test("Nesting without end is refused")
  func nesting() {
    let source = markedSource("```figures\nids: \(String(repeating: "[", count: 3000))\n```\n")
    #expect(readProse(source).diagnostics.map(\.kind.id) == ["yaml-syntax"])
  }
}
