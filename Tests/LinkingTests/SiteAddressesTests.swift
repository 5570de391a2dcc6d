import Diagnostics
import Linking
import TestSupport
import Testing

@Suite struct SiteAddressesTests {
  private func addresses(_ files: [MarkedSource]) async throws -> [String: String] {
    let linked = try await LinkedSite(files)
    expectDiagnostics(linked.diagnostics, in: files, [])
    let site = linked.site
    return Dictionary(
      uniqueKeysWithValues: zip(site.content.pages.map(\.path), site.addresses.pages))
  }

  @Test("A page's address is made of its folder's and its file's name, or of its slug")
  func pages() async throws {
    let found = try await addresses([
      page("index.md", ""), page("Low Water.md", ""), page("guide/index.md", ""),
      page("guide/moon.md", "", "slug: luna\n"), page("guide/Deep sea/a.md", ""),
    ])
    #expect(
      found == [
        "index.md": "", "Low Water.md": "low-water/", "guide/index.md": "guide/",
        "guide/moon.md": "guide/luna/", "guide/Deep sea/a.md": "guide/deep-sea/a/",
      ])
  }

  @Test("A folder's slug holds for everything in it")
  func folderSlug() async throws {
    let found = try await addresses([
      page("guide/index.md", "", "slug: handbook\n"), page("guide/moon.md", ""),
      page("guide/deep/low.md", ""),
    ])
    #expect(found["guide/moon.md"] == "handbook/moon/")
    #expect(found["guide/deep/low.md"] == "handbook/deep/low/")
  }

  @Test("A collection's records stand below it, under the slug of its introduction")
  func records() async throws {
    let linked = try await LinkedSite([page("places/index.md", "", "slug: where\n")] + harbour)
    let quay = try #require(linked.site.records.place(of: "quay"))
    let guild = try #require(linked.site.records.place(of: "guild"))
    #expect(linked.site.addresses.records[quay] == "where/quay/")
    #expect(linked.site.addresses.records[guild] == "agencies/guild/")
  }

  @Test("A folder without an introduction is a section all the same")
  func sections() async throws {
    let linked = try await LinkedSite([page("guide/deep/low.md", ""), page("b.md", "")])
    let sections = linked.site.addresses.sections
    #expect(sections.map(\.folder) == ["guide", "guide/deep"])
    #expect(sections.allSatisfy { $0.indexPage == nil })
    #expect(linked.site.addresses.section(folder: "guide/deep")?.address == "guide/deep/")
  }

  @Test("Two pages of one address are reported at the second")
  func collision() async throws {
    let files = [
      page("a b.md", "", ""), page("a-b.md", ""), page("c.md", "", "slug: 1️⃣a-b2️⃣\n"),
    ]
    let found = try await LinkedSite(files).diagnostics
    #expect(found.map(\.kind.id) == ["duplicate-address", "duplicate-address"])
    #expect(found.last?.range?.offsets == files[2].range("1️⃣", "2️⃣").offsets)
  }

  @Test(
    "A page, a section and a record cannot share an address",
    arguments: [
      [page("guide.md", ""), page("guide/index.md", "")],
      [page("guide.md", ""), page("guide/a.md", "")],
      [page("places.md", "")], [page("places/quay/index.md", "")],
      [page("a b/c.md", ""), page("a-b/d.md", "")],
    ])
  func kinds(_ files: [MarkedSource]) async throws {
    let found = try await LinkedSite(files + harbour).diagnostics
    #expect(found.map(\.kind.id) == ["duplicate-address"])
  }

  @Test(
    "A name without letters makes no address",
    arguments: ["!.md", "guide/!.md", "!/a.md", "!/index.md", "guide/!/a.md"])
  func noAddress(_ path: String) async throws {
    let found = try await LinkedSite([page(path, "")]).diagnostics
    #expect(found.map(\.kind.id) == ["invalid-address"])
  }
}
