import Testing

@testable import Rendering

@Suite struct SitemapTests {
  private func locations(_ files: [String: String], base: String) async throws -> XMLReader {
    let sample = try await Sample(files)
    let reader = XMLReader()
    #expect(reader.read(Sitemap(kit: sample.kit, base: base).xml()))
    return reader
  }

  @Test(
    "Every page of the site is in the sitemap once",
    arguments: [
      "https://a.example", "https://a.example/",
    ])
  func pages(_ base: String) async throws {
    let sitemap = try await locations(
      [
        "index.md": Given.page(""), "a.md": "---\ntitle: A\nupdated: 2014-09~\n---\n",
        "events.yml": Given.event("e", "E", "2014"),
      ], base: base)
    #expect(
      sitemap.all("loc") == [
        "https://a.example/a/", "https://a.example/", "https://a.example/events/",
        "https://a.example/events/e/",
      ])
    #expect(sitemap.all("lastmod") == ["2014-09"])
  }

  @Test("The home page is in it even where the program writes it")
  func generatedHome() async throws {
    let sitemap = try await locations(["a.md": Given.page("")], base: "https://a.example")
    #expect(sitemap.all("loc") == ["https://a.example/", "https://a.example/a/"])
  }

  @Test("Addresses with other letters are percent-encoded")
  func encoded() async throws {
    let sitemap = try await locations(["é.md": Given.page("")], base: "https://a.example")
    #expect(sitemap.all("loc").contains("https://a.example/%C3%A9/"))
  }
}
