import Testing

@testable import Rendering

@Suite struct InlineRendererTests {
  private static let files = [
    "sources.yml": Given.sources,
    "figures.yml": Given.figure("plots", "about 40 plots")
      + Given.formula("half", "plots / 2"),
    "agencies.yml": Given.agency("council", "The council", more: "  acronym: TC\n"),
  ]

  private func html(
    _ body: String, mode: ProseRenderer.Mode = .own, state: PageState = PageState(root: "")
  ) async throws -> String {
    let sample = try await Sample(
      Self.files.merging(["index.md": Given.page(body)]) { $1 },
      theme: ["templates/inline/mention.html": "{{{text}}}"])
    return try sample.html(mode: mode, state: state)
  }

  @Test("A reference without words takes the record's short name")
  func reference() async throws {
    #expect(
      try await html("[the *council*](agency:council) [](agency:council)")
        == "<p><a href=\"agencies/council/\">the <em>council</em></a> "
        + "<a href=\"agencies/council/\">TC</a></p>\n")
  }

  @Test("A number links to its statement; without words it is written as the source has it")
  func number() async throws {
    #expect(
      try await html("[forty](figure:plots) [](figure:plots)")
        == "<p><a class=\"number\" id=\"number.plots.minutes\" href=\"figures/plots/#statement.minutes\">forty</a> "
        + "<a class=\"number\" id=\"number.plots.minutes.2\" "
        + "href=\"figures/plots/#statement.minutes\">"
        + "about 40\u{A0}plots</a></p>\n")
  }

  @Test("A computed number links to its figure")
  func computed() async throws {
    #expect(
      try await html("[](figure:half)")
        == "<p><a class=\"number\" id=\"number.half\" href=\"figures/half/\">"
        + "about 20 plots</a></p>\n")
  }

  @Test("The page gathers the numbers that it states, with their words")
  func gathered() async throws {
    let state = PageState(root: "")
    _ = try await html("[**forty** plots](figure:plots) and [](figure:half)", state: state)
    #expect(state.numbers.map(\.text) == ["forty plots", "about 20 plots"])
  }

  @Test("Citations are numbered by source in the order of the page, closed up to the word before")
  func citations() async throws {
    let state = PageState(root: "")
    let html = try await html(
      "One [](source:letter \"p. 1\"). Two [](source:minutes). Three[](source:letter \"p. 2\").",
      state: state)
    func mark(_ number: Int, _ count: Int) -> String {
      "<sup><a id=\"cite.\(number).\(count)\" href=\"#source.\(number)\">\(number)</a></sup>"
    }
    #expect(
      html == "<p>One\(mark(1, 1)). Two\(mark(2, 1)). Three\(mark(1, 2)).</p>\n")
    #expect(state.citations.map(\.places) == [["p. 1", "p. 2"], []])
    #expect(state.citations.map(\.marks) == [["cite.1.1", "cite.1.2"], ["cite.2.1"]])
  }

  @Test("A mark has what a note beside it needs; only the first of its source is the first")
  func notes() async throws {
    let sample = try await Sample(
      Self.files.merging([
        "index.md": Given.page("A[](source:minutes \"p. 1\"). B[](source:minutes).")
      ]) { $1 },
      theme: [
        "templates/inline/citation.html":
          "{{#first}}<i id=\"{{ref}}\">{{note}} {{name}} {{label}} {{source_url}}{{#at}} {{at}}{{/at}}"
          + "</i>{{/first}}"
      ])
    #expect(
      try sample.html()
        == "<p>A<i id=\"cite.1.1\">note.1.1 Minutes A. Clerk, Minutes, The council, "
        + "14\u{A0}November 2023 sources/minutes/ p. 1</i>. B.</p>\n")
  }

  @Test("A citation with words is a link and a mark")
  func citationWithWords() async throws {
    #expect(
      try await html("as [the letter](source:letter) says")
        == "<p>as <a href=\"sources/letter/\">the letter</a>"
        + "<sup><a id=\"cite.1.1\" href=\"#source.1\">1</a></sup> says</p>\n")
  }

  @Test("On another page, marks fall away with the space before them; words and numbers stay")
  func embedded() async throws {
    let state = PageState(root: "../")
    #expect(
      try await html(
        "One [](source:letter). [The letter](source:letter) says [40](figure:plots).",
        mode: .embedded, state: state)
        == "<p>One. <a href=\"../sources/letter/\">The letter</a> says "
        + "<a class=\"number\" href=\"../figures/plots/#statement.minutes\">40</a>.</p>\n")
    #expect(state.citations.isEmpty && state.numbers.isEmpty)
  }

  @Test("Punctuation beside a mention is the template's to keep on its line, if it writes it")
  func punctuation() async throws {
    let body = "Of it (TC), “[x](https://a.example)TC”; TC-led, (TC\u{A0}TC.)"
    func html(_ template: String) async throws -> String {
      let sample = try await Sample(
        Self.files.merging([
          "index.md": Given.page("The council (TC) met.\n\n## One\n\n" + body),
          "site.yml": Sample.configuration,
        ]) { $1 }, theme: ["templates/inline/mention.html": template])
      return try sample.html()
    }
    let joined = try await html(
      "{{#joined}}<i>{{before}}<b>{{{text}}}</b>{{after}}</i>{{/joined}}{{^joined}}<b>{{{text}}}</b>{{/joined}}"
    )
    let plain = try await html("<b>{{{text}}}</b>")
    #expect(joined.contains("<i>(<b>TC</b>)</i>"))
    #expect(!plain.contains("<i>"))
    #expect(
      joined.replacing("<i>", with: "").replacing("</i>", with: "") == plain)
  }

  @Test("An acronym is written out where it is first used, in the theme's way")
  func expansion() async throws {
    let sample = try await Sample(
      Self.files.merging(["index.md": Given.page("The TC met. The TC voted.")]) { $1 })
    #expect(
      try sample.html()
        == "<p>The The council (<button type=\"button\" id=\"mention.1\" "
        + "popovertarget=\"term.council\">TC</button>) met. The TC voted.</p>\n")
  }
}
