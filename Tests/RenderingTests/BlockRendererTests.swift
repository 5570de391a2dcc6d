import Testing

@testable import Rendering

@Suite struct BlockRendererTests {
  private static let table =
    "<table>{{#caption}}{{caption}}:{{/caption}}{{#head}}[{{{content}}}{{#numeric}}#{{/numeric}}]"
    + "{{/head}}{{#rows}}\n{{#cells}}[{{{content}}}{{#numeric}}#{{/numeric}}{{#header}}!{{/header}}]"
    + "{{/cells}}{{/rows}}</table>"

  private func table(_ rows: String, caption: String = "") async throws -> String {
    let sample = try await Sample(
      [
        "index.md": Given.page("```table\(caption)\n\(rows)\n```"), "sources.yml": Given.sources,
        "figures.yml": Given.figure("plots", "40"),
      ], theme: ["templates/blocks/table.html": Self.table])
    return try sample.html()
  }

  @Test("A column is one of numbers when every cell below the head is a number or empty")
  func numericColumns() async throws {
    #expect(
      try await table("| Who | 2023 | Note |\n| A | 40 | x |\n| B | | 12 |")
        == "<table>[Who][2023#][Note]\n[A!][40#][x]\n[B!][#][12]</table>")
  }

  @Test("The first column names the rows, even where it holds numbers")
  func firstColumn() async throws {
    #expect(
      try await table("| Year | Sum |\n| 2013 | 1 |")
        == "<table>[Year][Sum#]\n[2013!][1#]</table>")
  }

  @Test(
    "A table of a head alone has no column of numbers; cells may hold references; CSV works too")
  func more() async throws {
    #expect(try await table("| Who | Sum |") == "<table>[Who][Sum]</table>")
    #expect(
      try await table("| Who | Sum |\n| A | [forty](figure:plots) |", caption: " Who <who>")
        == "<table>Who &lt;who&gt;:[Who][Sum#]\n[A!][<a class=\"number\" id=\"number.plots.minutes\" "
        + "href=\"figures/plots/#statement.minutes\">forty</a>#]</table>")
    #expect(
      try await table("Who,Sum\n\"A, B\",*x*") == "<table>[Who][Sum]\n[A, B!][<em>x</em>]</table>")
  }

  @Test("Figures are shown in the order in which they are named")
  func figures() async throws {
    let sample = try await Sample(
      [
        "index.md": Given.page("```figures Two\nids: [b, a]\n```"), "sources.yml": Given.sources,
        "figures.yml": Given.figure("a", "1 plot") + Given.figure("b", "2 plots"),
      ],
      theme: [
        "templates/blocks/figures.html":
          "{{#title}}{{title}}{{/title}}{{#figures}}|{{url}} {{name}}{{#value}}: {{value}}{{/value}}{{/figures}}"
      ])
    #expect(
      try sample.html() == "Two|figures/b/ The b: 2\u{A0}plots|figures/a/ The a: 1\u{A0}plot")
  }

  @Test(
    "Measures are those named, those of a category, or all",
    arguments: [
      ("ids: [c, a]", ["c", "a"]), ("category: Water", ["a", "c"]), ("", ["a", "b", "c"]),
      ("category: None", []),
    ])
  func measures(_ body: String, _ expected: [String]) async throws {
    func measure(_ id: String, _ category: String) -> String {
      "- {id: \(id), title: \(id), summary: S, category: \(category), description: D}\n"
    }
    let sample = try await Sample(
      [
        "index.md": Given.page("```measures\n\(body)\n```"),
        "measures.yml": measure("a", "Water") + measure("b", "Land") + measure("c", "Water"),
      ],
      theme: [
        "templates/blocks/measures.html": "<ul>{{#measures}}<li>{{id}}</li>{{/measures}}</ul>"
      ])
    let items = expected.map { "<li>\($0)</li>" }.joined()
    #expect(try sample.html() == "<ul>\(items)</ul>")
  }
}
