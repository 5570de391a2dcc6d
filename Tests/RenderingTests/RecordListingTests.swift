import Testing

@testable import Rendering

@Suite struct RecordListingTests {
  private static let theme = [
    "templates/agency.html":
      "{{description}}|{{#used_on}}{{url}} {{title}}{{#heading}}, {{heading}}{{/heading}}"
      + "{{#sentence}}: {{sentence}}{{/sentence}};{{/used_on}}|"
      + "{{#referenced_by}}{{label}}:{{#records}} {{id}}{{/records}};{{/referenced_by}}|"
      + "{{#collection}}{{url}} {{title}}{{/collection}}"
  ]

  @Test("A record's page says where prose uses it, and which records name it")
  func record() async throws {
    let sample = try await Sample(
      [
        "index.md": Given.page(
          "First. The [council](agency:council) met.\n\n## Later\n\n[It](agency:council) did.",
          title: "Home & away"),
        "agencies.yml": Given.agency("council", "The council")
          + Given.agency("board", "The board", more: "  part_of: council\n"),
        "events.yml":
          "- {id: e, title: E, date: 2014, description: D, agencies: [council]}\n",
      ], theme: Self.theme)
    let files = await sample.files()
    #expect(
      files["agencies/council/index.html"]
        == "A body.|../../ Home &amp; away: The council met.;"
        + "../../#later Home &amp; away, Later: It did.;|Agencies: board;Events: e;|"
        + "../../agencies/ Agencies")
    #expect(files["agencies/board/index.html"] == "A body.|||../../agencies/ Agencies")
  }

  @Test("A figure is described by its value and by what it counts, whatever else is said of it")
  func figure() async throws {
    let sample = try await Sample(
      [
        "sources.yml": Given.sources,
        "figures.yml": Given.figure("fences", "12", more: "  description: It is old.\n"),
      ], theme: ["templates/figure.html": "{{description}}"])
    #expect(
      await sample.files()["figures/fences/index.html"] == "12 – What is counted.")
  }
}
