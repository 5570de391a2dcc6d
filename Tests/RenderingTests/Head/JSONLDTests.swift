import Foundation
import Testing

@testable import Rendering

@Suite struct JSONLDTests {
  private static let base = "https://a.example/"

  private static let opening = "<script type=\"application/ld+json\">"
  private static let layout = """
    <title>{{title}}</title>
    {{#json_ld}}\(opening){{{json_ld}}}</script>{{/json_ld}}
    {{{page.content}}}{{$main}}{{/main}}

    """

  /// What each page is said to be about, by its address.
  private func graphs(
    _ files: [String: String], site: String = ""
  ) async throws -> [String: [[String: Any]]] {
    var files = files
    files["site.yml"] = Sample.configuration + "base_url: \(Self.base)\n" + site
    let sample = try await Sample(files, theme: ["templates/layout.html": Self.layout])
    var graphs: [String: [[String: Any]]] = [:]
    for (path, text) in await sample.files() where path.hasSuffix(".html") {
      guard let start = text.firstRange(of: Self.opening) else { continue }
      let rest = text[start.upperBound...]
      let json = rest[..<(try #require(rest.firstRange(of: "</script>")).lowerBound)]
      #expect(!json.contains("<"))
      let value = try JSONSerialization.jsonObject(with: Data(json.utf8))
      let object = try #require(value as? [String: Any])
      #expect(object["@context"] as? String == "https://schema.org")
      graphs[path] = try #require(object["@graph"] as? [[String: Any]])
    }
    return graphs
  }

  private func entity(_ files: [String: String], _ path: String) async throws -> [String: Any] {
    try #require(try await graphs(files)[path]?.first)
  }

  @Test("Every page but the one for wrong addresses names what it is about, by its own address")
  func everyPage() async throws {
    let graphs = try await graphs([
      "index.md": Given.page("Home."), "notes/a.md": Given.page("A.", title: "A"),
      "sources.yml": Given.sources, "figures.yml": Given.figure("fences", "12"),
      "agencies.yml": Given.agency("council", "The council"),
      "events.yml": Given.event("e", "E", "2014-05-03/2014-06"),
    ])
    let types = graphs.mapValues { $0.compactMap { $0["@type"] as? String } }
    #expect(types["404.html"] == nil)
    #expect(types["index.html"] == ["WebSite", "Dataset"])
    #expect(types["notes/a/index.html"] == ["Article", "BreadcrumbList"])
    #expect(types["notes/index.html"] == ["CollectionPage", "BreadcrumbList"])
    #expect(types["figures/index.html"] == ["Dataset", "BreadcrumbList"])
    #expect(types["agencies/index.html"] == ["CollectionPage", "BreadcrumbList"])
    #expect(types["corrections/index.html"] == ["WebPage", "BreadcrumbList"])
    #expect(
      types["figures/fences/index.html"] == [
        "StatisticalVariable", "Observation", "BreadcrumbList",
      ])
    #expect(types["agencies/council/index.html"] == ["Organization", "BreadcrumbList"])
    #expect(types["events/e/index.html"] == ["Event", "BreadcrumbList"])
    #expect(types["sources/minutes/index.html"] == ["CreativeWork", "BreadcrumbList"])
    for (path, graph) in graphs {
      let address = Self.base + path.dropLast("index.html".count)
      #expect(graph.first?["@id"] as? String == address)
      #expect((graph.first?["description"] as? String)?.isEmpty == false)
    }
  }

  @Test("The trail leads from the home page to the page itself")
  func breadcrumbs() async throws {
    let graph = try await graphs([
      "index.md": Given.page("Home."), "notes/a.md": Given.page("A.", title: "A"),
    ])["notes/a/index.html"]
    let steps = try #require(graph?.last?["itemListElement"] as? [[String: Any]])
    #expect(steps.map { $0["position"] as? Int } == [1, 2, 3])
    #expect(steps.map { $0["name"] as? String } == ["Home", "Notes", "A"])
    #expect(
      steps.map { $0["item"] as? String } == [
        Self.base, Self.base + "notes/", nil,
      ])
  }

  @Test("An article names its dates, its words and the sources that it cites")
  func article() async throws {
    let article = try await entity(
      [
        "a.md": """
        ---
        title: A </script> & B
        summary: It in a sentence.
        date: 2023-11
        updated: 2024-01-02
        tags: [fences, hedges]
        ---

        So it was [](source:letter).
        """, "sources.yml": Given.sources,
      ], "a/index.html")
    #expect(article["headline"] as? String == "A </script> & B")
    #expect(article["datePublished"] as? String == "2023-11")
    #expect(article["dateModified"] as? String == "2024-01-02")
    #expect(article["keywords"] as? String == "fences, hedges")
    let cited = try #require(article["citation"] as? [[String: String]])
    #expect(cited == [["@id": Self.base + "sources/letter/"]])
  }

  @Test(
    "A statement is an observation with the limits that it gives",
    arguments: [
      ("12", ["value": 12.0]), ("over 12", ["minValue": 12]), ("up to 12", ["maxValue": 12]),
      ("12 to 15", ["minValue": 12, "maxValue": 15]), ("about 7%", ["value": 7]),
    ])
  func observation(_ value: String, _ expected: [String: Double]) async throws {
    let graph = try await graphs([
      "sources.yml": Given.sources,
      "figures.yml": Given.figure("fences", value, more: "      period: 2014-04/2015-03\n"),
    ])["figures/fences/index.html"]
    let observation = try #require(graph?.dropFirst().first)
    for name in ["value", "minValue", "maxValue"] {
      #expect(observation[name] as? Double == expected[name], "\(name)")
    }
    #expect(observation["observationDate"] as? String == "2014-04")
    #expect(observation["observationPeriod"] as? String == "P1Y")
    #expect(observation["unitText"] as? String == (value.contains("%") ? "%" : "plots"))
  }

  @Test("An amount at a rate is told in the words of its source")
  func rate() async throws {
    let graph = try await graphs([
      "sources.yml": Given.sources,
      "figures.yml": Given.figure("fences", "£3 million a year", unit: "GBP"),
    ])["figures/fences/index.html"]
    let observation = try #require(graph?.dropFirst().first)
    #expect(observation["value"] as? String == "£3\u{A0}million a year")
  }

  @Test("No page is said to be about anything where the site has no address")
  func withoutAddress() async throws {
    let sample = try await Sample(
      [:], theme: ["templates/layout.html": Self.layout])
    #expect(await sample.files()["index.html"]?.contains("ld+json") == false)
  }
}

@Suite struct LicenceTests {
  @Test("Licences of Creative Commons have addresses")
  func creativeCommons() {
    #expect(Licence.url("CC-BY-4.0") == "https://creativecommons.org/licenses/by/4.0/")
    #expect(Licence.url("CC BY-NC-SA 3.0") == "https://creativecommons.org/licenses/by-nc-sa/3.0/")
    #expect(Licence.url("CC0-1.0") == "https://creativecommons.org/publicdomain/zero/1.0/")
    #expect(Licence.url("https://a.example/terms") == "https://a.example/terms")
  }

  @Test("Others have none", arguments: ["", "CC", "CC-BY", "CC-XY-4.0", "MIT", "All rights 2.0"])
  func others(_ name: String) {
    #expect(Licence.url(name) == nil)
  }
}
