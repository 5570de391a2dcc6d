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
        "https://a.example/a/", "https://a.example/", "https://a.example/corrections/",
        "https://a.example/search/", "https://a.example/events/", "https://a.example/events/e/",
      ])
    #expect(sitemap.all("lastmod") == ["2014-09"])
  }

  @Test("The home page is in it even where the program writes it")
  func generatedHome() async throws {
    let sitemap = try await locations(["a.md": Given.page("")], base: "https://a.example")
    #expect(
      sitemap.all("loc") == [
        "https://a.example/", "https://a.example/a/", "https://a.example/corrections/",
        "https://a.example/search/",
      ])
  }

  @Test("The page of corrections is as new as the latest, and is in it once")
  func corrections() async throws {
    let files = [
      "index.md": Given.page(""),
      "corrections.yml": "- {date: 2024-05-03, page: index.md, was: a, why: A slip.}\n",
    ]
    let sample = try await Sample(files)
    let sitemap = XMLReader()
    #expect(sitemap.read(Sitemap(kit: sample.kit, base: "https://a.example").xml()))
    #expect(sitemap.all("lastmod") == ["2024-05-03"])
    let own = try await locations(["corrections.md": Given.page("")], base: "https://a.example")
    #expect(own.all("loc").filter { $0 == "https://a.example/corrections/" }.count == 1)
  }

  @Test("Addresses with other letters are percent-encoded")
  func encoded() async throws {
    let sitemap = try await locations(["é.md": Given.page("")], base: "https://a.example")
    #expect(sitemap.all("loc").contains("https://a.example/%C3%A9/"))
  }
}
