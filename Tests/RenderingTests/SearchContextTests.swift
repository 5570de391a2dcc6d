import Testing

@testable import Rendering

@Suite struct SearchContextTests {
  private static let theme = [
    "templates/search.html":
      "{{#letters}}[{{letter}} {{anchor}}]{{#entries}}{{title}}{{#see}} > {{see}}{{/see}}"
      + "{{#value}} = {{value}}{{/value}} ({{kind.value}} {{url}})|{{/entries}}{{/letters}}",
    "messages/en.yml": "",
  ]

  private func files(_ content: [String: String]) async throws -> [String: String] {
    var theme = Self.theme
    theme["messages/en.yml"] = try Sample.plainMessages()
      .replacing("search: A to Z", with: "search: Find")
    return try await Sample(content, theme: theme).files()
  }

  @Test("Everything is listed from A to Z, other names with the name to see")
  func list() async throws {
    let files = try await self.files(SearchIndexTests.content)
    let page = try #require(files["search/index.html"])
    for entry in [
      "[A letter.1]ACR > Allotment Committee of the Réunion ("
        + "agency ../agencies/acr/)|",
      "the committee > Allotment Committee of the Réunion (agency ../agencies/acr/)|",
      "[L letter.5]A letter (source ../sources/letter/)|",
      "[R letter.7]The rent = more than £29,000 (figure ../figures/rent/)|",
      "The fees (page ../fees/)|", "Home (page ../)|",
    ] {
      #expect(page.contains(entry))
    }
  }

  @Test("What begins with no letter comes first, and accents do not count")
  func letters() async throws {
    let content = [
      "index.md": Given.page("", title: "Zoo"), "a.md": Given.page("", title: "Élan"),
      "b.md": Given.page("", title: "2014"), "c.md": Given.page("", title: "“Fine”"),
      "d.md": Given.page("", title: "Die Ähre"),
    ]
    let files = try await self.files(content)
    let page = try #require(files["search/index.html"])
    let letters = page.split(separator: "[").map { $0.prefix { $0 != " " } }
    #expect(letters.joined() == "#CDEFZ")
  }

  @Test("A theme without the template has neither page nor index, one with it has both once")
  func optional() async throws {
    let content = ["index.md": Given.page("")]
    let without = try await Sample(content, theme: ["templates/search.html": nil]).files()
    #expect(!without.keys.contains { $0.hasPrefix("search/") })
    let with = try await files(content)
    #expect(
      with.keys.filter { $0.hasPrefix("search/") }.sorted() == [
        "search/index.html", "search/index.json",
      ])
  }

  @Test("A page called search introduces it")
  func introduced() async throws {
    var theme = Self.theme
    theme["templates/search.html"] =
      "{{title}}: {{{page.content}}} {{#search_page}}{{search_page}}{{/search_page}}"
    theme["messages/en.yml"] = try Sample.plainMessages()
      .replacing("search: A to Z", with: "search: Find")
    let files = try await Sample(
      ["index.md": Given.page(""), "search.md": Given.page("Look.", title: "Look it up")],
      theme: theme
    ).files()
    #expect(files["search/index.html"]?.contains("Look it up: <p>Look.</p>\n ../search/") == true)
  }
}
