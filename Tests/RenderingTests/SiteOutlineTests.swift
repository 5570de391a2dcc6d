import Testing

@testable import Rendering

@Suite struct SiteOutlineTests {
  private func outline(_ files: [String: String]) async throws -> SiteOutline {
    try await Sample(files).outline
  }

  private func page(_ title: String, _ order: Int? = nil) -> String {
    "---\ntitle: \(title)\n\(order.map { "order: \($0)\n" } ?? "")---\n"
  }

  /// The addresses from the home page on, one after the other.
  private func way(_ outline: SiteOutline) -> [String] {
    var addresses = [""]
    while let next = outline.neighbours(addresses[addresses.count - 1]).next, addresses.count < 50 {
      #expect(outline.neighbours(next.address).previous?.address == addresses.last)
      addresses.append(next.address)
    }
    return addresses
  }

  @Test("Pages are read by their order, then by name; a folder's index before its pages")
  func neighbours() async throws {
    let outline = try await outline([
      "index.md": page("Home"), "b.md": page("B"), "a.md": page("A"), "z.md": page("Z", 1),
      "plots/index.md": page("Plots", 50), "plots/one.md": page("One", 9),
      "plots/two.md": page("Two", 1),
    ])
    #expect(way(outline) == ["", "z/", "plots/", "plots/two/", "plots/one/", "a/", "b/"])
    #expect(outline.neighbours("").previous == nil)
    #expect(outline.neighbours("figures/x/").next == nil)
  }

  @Test("Folders keep their pages together, whatever the pages' order")
  func folders() async throws {
    let outline = try await outline([
      "x/a.md": page("A", 5), "y/b.md": page("B", 1), "z/index.md": page("Z", 3),
      "z/deep/c.md": page("C", 1), "z/d.md": page("D", 2),
    ])
    #expect(way(outline) == ["", "z/", "z/d/", "z/deep/c/", "x/a/", "y/b/"])
  }

  @Test("Without a menu of its own, a site shows what stands at its top")
  func defaultNavigation() async throws {
    let outline = try await outline([
      "a.md": page("A"), "plots/one.md": page("One"),
      "events.yml": Given.event("e", "E", "2014"),
    ])
    #expect(outline.navigation.map(\.address) == ["a/", "events/", "plots/"])
    #expect(outline.navigation.map(\.title) == ["A", "Events", "Plots"])
  }

  @Test("A menu of its own names pages and collections, in its order")
  func navigation() async throws {
    let outline = try await outline([
      "site.yml": Sample.configuration + "navigation: [events, a.md, index.md]\n",
      "index.md": page("Home"), "a.md": page("A"), "b.md": page("B"),
      "events.yml": Given.event("e", "E", "2014"),
    ])
    #expect(outline.navigation.map(\.address) == ["events/", "a/", ""])
  }

  @Test("Entries of the menu have their pages' summaries")
  func summaries() async throws {
    let outline = try await outline([
      "a.md": "---\ntitle: A\nsummary: About a.\n---\n", "b.md": page("B"),
    ])
    #expect(outline.navigation.map(\.summary) == ["About a.", nil])
  }

  @Test("Collections are those with records, in the order of the kinds, with what their page says")
  func collections() async throws {
    let outline = try await outline([
      "events.yml": Given.event("e", "E", "2014") + Given.event("f", "F", "2014"),
      "agencies.yml": Given.agency("a", "A"), "terms/index.md": page("Words"),
      "events/index.md": "---\ntitle: What happened\nsummary: All of it.\n---\n",
    ])
    #expect(outline.collections.map(\.kind) == ["agency", "event"])
    #expect(outline.collections.map(\.label) == ["Agencies", "Events"])
    #expect(outline.collections.map(\.address) == ["agencies/", "events/"])
    #expect(outline.collections.map(\.count) == [1, 2])
    #expect(outline.collections.map(\.summary) == [nil, "All of it."])
  }

  @Test("Breadcrumbs are the pages above, without the home page and the page itself")
  func breadcrumbs() async throws {
    let outline = try await outline([
      "new-plots/deep/one.md": page("One"), "new-plots/index.md": page("All plots"),
    ])
    #expect(outline.breadcrumbs("").map(\.title) == [])
    #expect(outline.breadcrumbs("new-plots/").map(\.title) == [])
    #expect(outline.breadcrumbs("new-plots/deep/one/").map(\.title) == ["All plots", "Deep"])
    #expect(outline.breadcrumbs("404.html").map(\.title) == [])
  }

  @Test(
    "The way to the root has a step for each folder",
    arguments: [
      ("", ""), ("a/", "../"), ("a/b/", "../../"), ("404.html", ""),
    ])
  func root(_ address: String, _ expected: String) {
    #expect(SiteOutline.root(from: address) == expected)
  }

  @Test("Absolute addresses are the same with and without a slash at the base's end")
  func absolute() {
    for base in ["https://a.example/b", "https://a.example/b/"] {
      #expect(SiteOutline.absolute(base, "") == "https://a.example/b/")
      #expect(SiteOutline.absolute(base, "c/") == "https://a.example/b/c/")
    }
  }
}
