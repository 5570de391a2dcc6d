import Testing

@testable import Rendering

@Suite struct SiteFilesTests {
  @Test("With a base there is a sitemap, and robots are told of it; without there is neither")
  func base() async throws {
    let without = await (try Sample([:])).files()
    #expect(without["sitemap.xml"] == nil)
    #expect(without["robots.txt"] == "User-agent: *\nAllow: /\n")
    let with = await
      (try Sample([
        "site.yml": Sample.configuration + "base_url: https://a.example/b\n"
      ])).files()
    #expect(with["sitemap.xml"] != nil)
    #expect(
      with["robots.txt"]
        == "User-agent: *\nAllow: /\nSitemap: https://a.example/b/sitemap.xml\n")
  }

  @Test("Hosts are told to load nothing from anyone else and to run no inline script")
  func headers() {
    let lines = HostHeaders.text.split(separator: "\n")
    #expect(lines.first == "/*")
    let policy = lines.first { $0.contains("Content-Security-Policy") } ?? ""
    #expect(policy.contains("default-src 'none'"))
    #expect(!policy.contains("unsafe") && !policy.contains("http") && !policy.contains(" *"))
  }
}
