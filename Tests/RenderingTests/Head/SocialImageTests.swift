import Testing

@testable import Rendering

@Suite struct SocialImageTests {
  private static let head = """
    {{#image}}[{{image.url}} {{image.alt}}{{#image.width}} {{image.width}}{{/image.width}}]{{/image}}
    """

  private func render(_ site: String) async throws -> (pages: String, messages: [String]) {
    let sample = try await Sample(
      [
        "site.yml": Sample.configuration + site, "images/cover.png": "no picture",
        "images/cover.svg": "<svg/>",
      ], theme: ["templates/page.html": Self.head, "templates/404.html": Self.head])
    let (files, found) = await SiteRenderer(sample.site, theme: sample.theme).render()
    let pages = files.filter { $0.path == "index.html" || $0.path == "404.html" }
      .sorted { $0.path < $1.path }.map { String(decoding: $0.contents, as: UTF8.self) }
    return (pages.joined(), found.flatMap { [$0.message] + $0.suggestions.map(\.message) })
  }

  @Test("The site's picture is given to every page that has an address on the web")
  func picture() async throws {
    let image = "image: images/cover.png\nimage_alt: A fence\n"
    #expect(
      try await render("base_url: https://a.example/b\n" + image).pages
        == "[https://a.example/b/images/cover.png A fence]")
    #expect(try await render(image).pages.isEmpty)
  }

  @Test("A picture that is not there is an error")
  func missing() async throws {
    #expect(
      try await render("image: images/cover.pnq\nimage_alt: A fence\n").messages
        == [
          "There is no picture `images/cover.pnq` in the content",
          "did you mean `images/cover.png`?",
        ])
  }

  @Test("A file that no one can show is an error")
  func unfit() async throws {
    #expect(
      try await render("image: images/cover.svg\nimage_alt: A fence\n").messages.first
        == "Those who show links cannot show `images/cover.svg`")
  }

  @Test("A picture without words is an error")
  func silent() async throws {
    #expect(
      try await render("image: images/cover.png\n").messages
        == [
          "The picture has no words for those who do not see it",
          "say with `image_alt` what is seen on it",
        ])
  }
}
