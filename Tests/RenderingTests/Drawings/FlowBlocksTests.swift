import Testing

@testable import Rendering

/// Maps, payments, relations and stages, from blocks to what stands on the page.
@Suite struct FlowBlocksTests {
  private static let places = """
    - id: pier
      name: The pier
      type: port
      latitude: 50.5
      longitude: 1.5
      part_of: bay
      description: It is wooden.
    - id: bay
      name: The bay
      type: sea
      description: It is wide.
    - id: town
      name: The town
      type: town
      latitude: 50.6
      longitude: 1.25
      description: It is small.

    """

  private static let agencies = """
    - id: council
      name: The council
      acronym: TC
      type: authority
      country: GB
      description: It decides.
    - id: office
      name: The office
      type: authority
      part_of: council
      existed: 2010/2014
      description: It writes.
    - id: bureau
      name: The bureau
      type: authority
      succeeds: office
      description: It writes now.

    """

  private static let measures = """
    - id: fence
      title: A fence
      summary: It is high.
      category: Fences
      description: It is long.
      stages:
        - stage: announced
          date: 2012-05
          source: minutes
        - stage: in-force
          date: 2014?
          source: minutes
        - stage: ended
          source: minutes

    """

  private func html(_ block: String, _ files: [String: String]) async throws -> String {
    var files = files
    files["index.md"] = Given.page("```\(block)\n```")
    files["sources.yml"] = Given.sources
    return try await Sample(files).html().split(separator: "\n").joined()
  }

  @Test("A map shows the places with coordinates, and the table below says where they are")
  func map() async throws {
    let html = try await html("map\ntitle: Where", ["places.yml": Self.places])
    #expect(html.contains("class=\"drawing wide\""))
    #expect(html.contains("A schematic map with The pier, The town."))
    #expect(html.contains("<a href=\"places/pier/\">The pier</a></th><td>port</td>"))
    #expect(
      html.contains(
        "<td><a href=\"places/bay/\">The bay</a></td><td class=\"numeric\">50.5</td>"
          + "<td class=\"numeric\">1.5</td>"))
    #expect(!html.contains("<td>sea</td>"))
  }

  @Test("A map shows only the places that it names")
  func namedPlaces() async throws {
    let html = try await html("map\ntitle: Where\nids: town", ["places.yml": Self.places])
    #expect(!html.contains(">The pier<"))
  }

  @Test("A map stands before the outlines of the site")
  func outlines() async throws {
    let html = try await html(
      "map\ntitle: Where",
      [
        "places.yml": Self.places,
        "site.yml": Sample.configuration + "map: sea.geojson\n",
        "sea.geojson": """
        {"type": "FeatureCollection", "features": [{"type": "Feature",
          "properties": {"kind": "coast"},
          "geometry": {"type": "LineString", "coordinates": [[1, 50], [2, 51]]}}]}
        """,
      ])
    #expect(html.contains("<path class=\"coast\""))
    #expect(!html.contains("class=\"tick\""))
  }

  @Test("Payments name the payer, the payee and the purpose, and say when the payer is not stated")
  func payments() async throws {
    let html = try await html(
      "chart\ntype: payments\ntitle: Who paid\nids: [a, b]",
      [
        "agencies.yml": Self.agencies,
        "figures.yml": Given.figure(
          "a", "£5 million", unit: "£",
          more: "  payer: council\n  payee: office\n  purpose: a fence\n")
          + Given.figure("b", "£2 million", unit: "£", more: "  purpose: a gate\n"),
      ])
    #expect(html.contains(">TC → The office<"))
    #expect(html.contains(">a fence<"))
    #expect(html.contains(">payer not stated<"))
    #expect(html.contains("<a href=\"figures/b/\">a gate</a></th><td>not stated</td>"))
  }

  @Test("Relations are a tree under the names of countries")
  func relations() async throws {
    let html = try await html("relations\ntitle: Who is who", ["agencies.yml": Self.agencies])
    #expect(html.contains(">The council (TC)<"))
    #expect(html.contains(">GB<"))
    #expect(html.contains("class=\"arrow-head\""))
    #expect(html.contains("in place of The office"))
    #expect(html.contains("No country stated"))
    #expect(html.contains("<td><a href=\"agencies/council/\">The council</a></td>"))
  }

  @Test("A timeline by record has a row for a measure, with its stages")
  func stages() async throws {
    let html = try await html("timeline\nby: record", ["measures.yml": Self.measures])
    #expect(html.contains(">A fence<"))
    #expect(html.contains("class=\"range\""))
    #expect(html.contains("class=\"dot hollow\""))
    #expect(html.contains(">Ended<"))
  }
}
