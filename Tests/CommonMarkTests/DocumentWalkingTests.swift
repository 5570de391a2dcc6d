import CommonMark
import Testing

@Suite struct DocumentWalkingTests {
  private let document = Parser().parse(Array("# A *b*\n\n- c\n- d\n\n```chart\ne\n```\n".utf8))

  @Test("children are the nodes directly within, in order")
  func children() {
    #expect(
      document.children(of: 0).map { document[$0].kind } == [
        .heading, .bulletListTight, .codeBlock,
      ])
    #expect(Array(document.children(of: 2)).isEmpty)
  }

  @Test("descendants are all nodes within, and the walk of a leaf is empty")
  func descendants() {
    #expect(document.descendants(of: 1).map { document[$0].kind } == [.text, .emphasis, .text])
    #expect(document.descendants(of: 0).count == document.nodes.count - 1)
    #expect(document.descendants(of: 2).isEmpty)
  }

  @Test("the literal of a node is its text or code, the info string that of its fence")
  func literals() throws {
    let code = try #require(document.ids.last)
    #expect(String(decoding: document.literal(of: code), as: UTF8.self) == "e\n")
    #expect(String(decoding: document.info(of: code), as: UTF8.self) == "chart")
    #expect(document.literal(of: 1).isEmpty)
  }
}
