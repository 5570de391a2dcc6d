import Testing

@testable import Rendering

@Suite struct PageCardTests {
  private static let address = "base_url: https://a.example/b\n"

  /// The site's files, painted by a painter that gives the drawing itself.
  private func files(
    _ files: [String: String], site: String = address, style: String? = "text {}",
    painter: CardPainter? = CardPainter { svg, _ in svg }
  ) async throws -> (files: [String: String], messages: [String]) {
    var content = files
    content["site.yml"] = Sample.configuration + "short_title: F\n" + site
    var theme = [
      "templates/404.html": "{{#image}}[{{image.url}} {{image.alt}}]{{/image}}",
      "templates/page.html":
        "{{{page.content}}}{{#image}}[{{image.url}} {{image.alt}}]{{/image}}",
    ]
    if let style { theme["card.css"] = style }
    let sample = try await Sample(content, theme: theme)
    let (found, diagnostics) = await SiteRenderer(
      sample.site, theme: sample.theme, painter: painter
    ).render()
    let texts = found.map { ($0.path, String(decoding: $0.contents, as: UTF8.self)) }
    return (Dictionary(uniqueKeysWithValues: texts), diagnostics.map(\.message))
  }

  private static let content = [
    "index.md": Given.page("Home."),
    "cost.md": """
    ---
    title: What it cost
    summary: All sums.
    ---

    There are [12](figure:fences) and [12](figure:fences) fences.
    """,
    "sources.yml": Given.sources,
    "figures.yml": Given.figure("fences", "12", more: "      period: 2014\n"),
    "measures.yml": """
    - id: hedge
      title: A hedge
      summary: It was planted.
      category: planting
      description: It was.
      stages:
        - stage: announced
          date: 2013
          source: minutes
        - stage: ended
          source: minutes

    """,
  ]

  @Test("Every page but the one for wrong addresses has a card, and names it")
  func everyPage() async throws {
    let files = try await files(Self.content).files
    let pages = files.keys.filter { $0.hasSuffix("index.html") }
    let cards = Set(files.keys.filter { $0.hasSuffix(".png") })
    #expect(
      cards
        == Set(
          pages.map { page in
            let path = page.dropLast("/index.html".count)
            return page == "index.html" ? "cards/index.png" : "cards/\(path).png"
          }))
    #expect(files["404.html"] == "")
    #expect(
      files["cost/index.html"]?.hasSuffix(
        "[https://a.example/b/cards/cost.png What it cost. All sums. 12: The fences. F.]")
        == true, "\(files["cost/index.html"] ?? "")")
  }

  @Test("A figure's card shows its number, what it covers and its source")
  func figure() async throws {
    let card = try await files(Self.content).files["cards/figures/fences.png"] ?? ""
    #expect(card.contains(">12</text>"))
    #expect(card.contains(">The fences</text>"))
    #expect(card.contains(">2014 · A. Clerk, Minutes, The council, 14"))
  }

  @Test("A measure's card shows how far it went")
  func measure() async throws {
    let card = try await files(Self.content).files["cards/measures/hedge.png"] ?? ""
    #expect(card.contains(">2013</text>"))
    #expect(card.split(separator: "<circle").count == 3)
  }

  @Test("There is no card without an address, without a style, and without a painter")
  func none() async throws {
    func cards(_ found: (files: [String: String], messages: [String])) -> Int {
      found.files.keys.count { $0.hasPrefix("cards/") }
    }
    #expect(cards(try await files(Self.content, site: "")) == 0)
    #expect(cards(try await files(Self.content, style: nil)) == 0)
    #expect(cards(try await files(Self.content, painter: nil)) == 0)
  }

  @Test("A card that cannot be painted is said, and nothing is published")
  func failure() async throws {
    let (files, messages) = try await files(
      ["index.md": Given.page("Home.")],
      painter: CardPainter { (_, _) throws(CardPainter.Failure) in
        throw CardPainter.Failure("there is no ink")
      })
    #expect(files.isEmpty)
    #expect(messages.contains("The card of `index.html` cannot be painted: there is no ink"))
  }
}
