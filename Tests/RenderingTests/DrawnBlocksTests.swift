import Linking
import Model
import Testing

@testable import Rendering

@Suite struct DrawnBlocksTests {
  private static let figures =
    Given.figure("boats", "more than 20 boats") + Given.figure("piers", "3 piers")
    + Given.figure("cost", "£19 million") + Given.figure("stone", "£12 million")
    + Given.figure("wood", "£3 million")

  private func drawn(_ fence: String, _ figures: String = figures) async throws -> any DrawnBlock {
    let sample = try await Sample([
      "index.md": Given.page("```\(fence)\n```"), "sources.yml": Given.sources,
      "figures.yml": figures,
    ])
    let block = try #require(sample.site.content.pages.first?.body.blocks.first)
    let state = PageState(root: "", address: "who/")
    return try #require(DrawnBlocks.make(block, sample.kit, state))
  }

  private func parts(_ value: String) -> String {
    Self.figures + Given.figure("all", value, more: "  parts: [stone, wood]\n")
  }

  @Test("Whatever is drawn stands in the table as well, with its source")
  func table() async throws {
    let block = try await drawn("compare\nids: [boats]\ntitle: Many boats")
    #expect(block.title == "Many boats" && block.kind == "compare")
    #expect(block.sources.count == 1)
    let texts = block.table.rows.map { $0.map(\.text) }
    #expect(texts.count == 1)
    #expect(texts[0].contains("more than 20\u{A0}boats") && texts[0].contains("over"))
  }

  @Test("A sum has a row for what its parts leave over")
  func rest() async throws {
    let block = try await drawn(
      "chart\ntype: sum\nids: [all]\ntitle: Half of it", parts("£19 million"))
    #expect(
      block.table.rows.map { $0[1].text }
        == ["£12\u{A0}million", "£3\u{A0}million", "£4\u{A0}million", "£19\u{A0}million"])
  }

  @Test("Parts that come to more than their sum are said to")
  func excess() async throws {
    let block = try await drawn(
      "chart\ntype: sum\nids: [all]\ntitle: Too much", parts("£10 million"))
    let svg = String(decoding: block.svg(id: "sum.1"), as: UTF8.self)
    #expect(svg.contains("£5\u{A0}million too much"))
    #expect(block.table.rows.count == 3)
  }

  @Test("Squares are drawn of small counts, and of nothing else")
  func units() async throws {
    let block = try await drawn("chart\ntype: units\nids: [piers, cost]\ntitle: Few piers")
    #expect(block.table.rows.count == 1)
  }

  @Test("Two files of one title beside a page have names of their own")
  func attachments() {
    let state = PageState(root: "../", address: "who/")
    #expect(state.attach("Many boats", []) == "../who/many-boats.csv")
    #expect(state.attach("Many boats!", []) == "../who/many-boats-2.csv")
    #expect(state.attachments.map(\.path) == ["who/many-boats.csv", "who/many-boats-2.csv"])
  }
}
