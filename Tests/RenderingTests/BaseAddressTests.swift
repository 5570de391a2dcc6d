import Testing

@testable import Rendering

@Suite struct BaseAddressTests {
  private func messages(_ base: String) async throws -> [String] {
    let sample = try await Sample(["site.yml": Sample.configuration + "base_url: \"\(base)\"\n"])
    let (files, found) = await SiteRenderer(sample.site, theme: sample.theme).render()
    #expect(files.isEmpty == !found.isEmpty)
    return found.flatMap { [$0.message] + $0.suggestions.map(\.message) }
  }

  @Test(
    "A host with or without a path will do",
    arguments: ["https://a.example", "http://localhost:8080/", "https://a.example/b/c"])
  func right(_ base: String) async throws {
    #expect(try await messages(base) == [])
  }

  @Test("An address that no page can be put behind is an error")
  func wrong() async throws {
    #expect(
      try await messages("https://a.example/b?c=1#d")
        == ["No page can be put behind an address with `?`", "write `https://a.example/b`"])
    #expect(
      try await messages("https://a.example/#d")
        == ["No page can be put behind an address with `#`", "write `https://a.example/`"])
    #expect(try await messages("https:///b").first == "The address names no host")
  }
}
