import CommonMark
import Testing

@Suite struct ParserTests {
  @Test("the tree is laid out in document order with links between the nodes")
  func layout() {
    let document = Parser().parse(Array("# A *b*\n\n- c\n- d\n".utf8))
    let kinds = document.nodes.map(\.kind)
    #expect(
      kinds == [
        .document, .heading, .text, .emphasis, .text,
        .bulletListTight, .item, .paragraph, .text, .item, .paragraph, .text,
      ])
    #expect(Array(document.children(of: 0)) == [1, 5])
    #expect(Array(document.children(of: 5)) == [6, 9])
    #expect(document.descendants(of: 1) == 2..<5)
    #expect(document.nodes.map(\.parent) == [-1, 0, 1, 1, 3, 0, 5, 6, 7, 5, 9, 10])
    #expect(document[1].number == 1)
  }

  @Test("a link carries its destination and its title")
  func link() throws {
    let document = Parser().parse(Array(#"[JOCC](agency:jocc "paragraph 3")"#.utf8))
    let link = try #require(document.ids.first { document[$0].kind == .link })
    #expect(String(decoding: document.literal(of: link), as: UTF8.self) == "agency:jocc")
    #expect(String(decoding: document.info(of: link), as: UTF8.self) == "paragraph 3")
  }

  @Test("the arena serves texts much larger than its first chunk, on many threads at once")
  func large() async {
    let text = Array(String(repeating: "A *b* [c](d) `e`\n\n- f\n", count: 20_000).utf8)
    let counts = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<4 { group.addTask { Parser().parse(text).nodes.count } }
      return await group.reduce(into: Set<Int>()) { $0.insert($1) }
    }
    #expect(counts.count == 1)
    #expect(counts.first ?? 0 > 200_000)
  }

  @Test(
    "nesting 100,000 deep is a document like any other", arguments: [">", "- ", "[", "*a **a "])
  func deepNesting(opener: String) {
    let text = Array(String(repeating: opener, count: 100_000).utf8) + Array("a".utf8)
    let document = Parser().parse(text)
    #expect(document[0].end == Int32(document.nodes.count))
  }

  @Test("a reference to a number that is no character does not break the text's UTF-8")
  func noncharacters() {
    let document = Parser().parse(Array("&#xFFFF; [a](&#xFFFE;)".utf8))
    #expect(String(validating: document.text, as: UTF8.self) == "\u{FFFD} \u{FFFD}a")
  }

  @Test("an empty text is a document without nodes in it")
  func empty() {
    #expect(Parser().parse([UInt8]()).nodes.map(\.kind) == [.document])
  }

  @Test("offsets count from the beginning of a slice")
  func slice() {
    let text = Array("---\n---\na *b*".utf8)
    let document = Parser().parse(text[8...])
    #expect(document.sourceRange(of: 3) == 2..<5)
  }
}
