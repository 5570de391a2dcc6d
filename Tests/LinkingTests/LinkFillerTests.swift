import Linking
import TestSupport
import Testing

@Suite struct LinkFillerTests {
  @Test("A computed number reads as what it counts")
  func computed() async throws {
    let data = file(
      "figures/half.md",
      "---\ntitle: half of them\nunit: berths\ncounts: Half.\nformula: berths / 2\n---\n")
    let linked = try await LinkedSite(harbour + [data, page("a.md", "It has [](figure:half).")])
    let body = try #require(linked.site.pages.first?.body)
    #expect(body.plainText(linked.site.content.records) == "It has half of them.")
  }

  @Test("A link without words reads as what it leads to; a citation as nothing")
  func filler() async throws {
    let text =
      "The []( place:quay) has [](figure:berths), *or* so[](source:log \"page 1\").\n\nNo more."
    let linked = try await LinkedSite(harbour + [page("a.md", text.replacing("( ", with: "("))])
    let body = try #require(linked.site.pages.first?.body)
    #expect(
      body.plainText(linked.site.content.records)
        == "The Old Quay has about 12, or so. No more.")
  }
}
