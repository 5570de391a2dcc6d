import CommonMark
import Linking
import Testing

@Suite("Whatever the text, mentions can be rendered")
struct MatchingRobustnessTests {
  private static let pieces = [
    "JOCC", "Joint Operational Coordination Centre", "Border", "Force", "the camp", "UK", "*", "**",
    "_", "(", ")", "“", "”", "‘", "’", "\"", "'", "’s", " ", " ", " ", "\n", "\n\n", "## ", "> ",
    "- ",
    "[", "](x)", "`", "![", "<a>", "</a>", "<b>", "&amp;", "\\", "é", "\u{301}", "\u{AD}", "-", "‑",
    "XYZ",
    "```\n", "    ", "\t", "  \n",
  ]

  private func check(_ document: Document, _ found: PageMentions) {
    var last: (node: Int32, offset: Int32) = (-1, 0)
    for mention in found.mentions {
      let (start, end) = (document[mention.start.node], document[mention.end.node])
      #expect(start.kind == .text && end.kind == .text)
      #expect((mention.start.node, mention.start.offset) >= last)
      #expect((mention.start.node, mention.start.offset) < (mention.end.node, mention.end.offset))
      #expect(mention.start.offset < start.literal.count && mention.start.offset >= 0)
      #expect(mention.end.offset <= end.literal.count && mention.end.offset > 0)
      #expect(!mention.isExpanded || mention.isLinked)
      if mention.isLinked {
        #expect(mention.context == .prose && start.parent == end.parent)
        for id in mention.start.node...mention.end.node {
          #expect([.text, .softBreak, .emphasis, .strong].contains(document[id].kind))
        }
      }
      let source = mention.source(in: document)
      #expect(source.lowerBound <= source.upperBound)
      last = (mention.end.node, mention.end.offset)
    }
  }

  @Test("Random Markdown", arguments: [false, true])
  func markdown(smart: Bool) {
    var random = SeededGenerator(state: 11)
    var scratch = MatchingScratch()
    var linked = 0
    for _ in 0..<600 {
      let text = (0..<Int.random(in: 1...60, using: &random)).map { _ in
        Self.pieces.randomElement(using: &random) ?? ""
      }.joined()
      let document = Parser(smartPunctuation: smart).parse(Array(text.utf8))
      let found = Glossary.matcher.mentions(
        in: document, findingAcronyms: true, scratch: &scratch)
      check(document, found)
      linked += found.mentions.count(where: \.isLinked)
    }
    #expect(linked > 200)
  }

  @Test("Bytes that are not UTF-8, and runs that end within a scalar")
  func bytes() {
    var random = SeededGenerator(state: 13)
    let alphabet = Array("UK JOCC (’“".utf8) + [0x80, 0xBF, 0xC0, 0xC3, 0xE2, 0xF0, 0xFF, 0, 0x27]
    for _ in 0..<600 {
      var document = paragraph(["x", "UK", "y"])
      let bytes = (0..<Int.random(in: 3...90, using: &random)).map { _ in
        alphabet.randomElement(using: &random) ?? 0
      }
      document.text = bytes
      let cut = Int32(Int.random(in: 1..<bytes.count, using: &random))
      document.nodes[2].literal = 0..<cut
      document.nodes[3].literal = cut..<Int32(bytes.count)
      document.nodes[4].literal = 0..<0
      check(document, Glossary.matcher.mentions(in: document, findingAcronyms: true))
    }
  }

  @Test("A document without nodes, and empty blocks")
  func empty() {
    #expect(Glossary.matcher.mentions(in: Document(nodes: [], text: [])).mentions.isEmpty)
    #expect(uses("#\n\n-\n\n>").isEmpty)
  }
}
