import Testing

@testable import Rendering

@Suite struct LinkedHTMLTests {
  @Test("Headings have their ids, which embedded text has not")
  func headings() async throws {
    let sample = try await Sample(["index.md": Given.page("## The list & more")])
    #expect(try sample.html() == "<h2 id=\"the-list--more\">The list &amp; more</h2>\n")
    #expect(try sample.html(mode: .embedded) == "<h2>The list &amp; more</h2>\n")
  }

  @Test("Links to pages and files are relative to the page that they are shown on")
  func addresses() async throws {
    let sample = try await Sample([
      "index.md": Given.page("[a](a/b.md#c) [home](index.md) [here](#d) ![p](p.png)\n\n## D"),
      "a/b.md": Given.page("## C"), "p.png": "x",
    ])
    let deep = try sample.html(state: PageState(root: "../"))
    #expect(
      deep.hasPrefix(
        "<p><a href=\"../a/b/#c\">a</a> <a href=\"../\">home</a> <a href=\"#d\">here</a> "
          + "<img src=\"../p.png\" alt=\"p\" /></p>"))
    #expect(try sample.html().contains("<a href=\"./\">home</a>"))
  }

  @Test("What is declared to be no data is written as its words alone")
  func plain() async throws {
    let sample = try await Sample(["index.md": Given.page("open [24 *hours*](plain:) a day")])
    #expect(try sample.html() == "<p>open 24 <em>hours</em> a day</p>\n")
  }

  @Test("A mention that runs over a line break is one, with the break in it")
  func mentionOverLines() async throws {
    let sample = try await Sample([
      "index.md": Given.page("The parish\ncouncil met."),
      "terms.yml": "- {id: pc, name: parish council, definition: A body.}\n",
    ])
    #expect(
      try sample.html().contains(
        "The <button type=\"button\" id=\"mention.1\" popovertarget=\"term.pc\">parish\ncouncil"
          + "</button> met."))
    #expect(try sample.html(mode: .embedded) == "<p>The parish\ncouncil met.</p>\n")
  }

  @Test("Two mentions in one text, and the text around them, are each written once")
  func severalMentions() async throws {
    let sample = try await Sample([
      "index.md": Given.page("a plot, a *shed*, a butt & more"),
      "terms.yml":
        "- {id: p, name: plot, definition: P.}\n- {id: s, name: shed, definition: S.}\n"
        + "- {id: b, name: butt, definition: B.}\n",
    ])
    let html = try sample.html()
    let text = html.split(separator: "<").compactMap {
      $0.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false).last
    }.joined()
    #expect(text == "a plot, a shed, a butt &amp; more\n")
    #expect(html.components(of: "popovertarget") == 3)
  }

  @Test("Comments are left out, and HTML is passed on where the site allows it")
  func rawHTML() async throws {
    let strict = try await Sample(["index.md": Given.page("a <!-- c -->")])
    #expect(try !strict.html().contains("<!-- c -->"))
    let page = Given.page("a <b>c</b>")
    let open = try await Sample([
      "index.md": page, "site.yml": Sample.configuration + "raw_html: true\n",
    ])
    #expect(try open.html() == "<p>a <b>c</b></p>\n")
  }

  @Test("A link to a heading of its own text still leads there when the text stands elsewhere")
  func ownHeadingElsewhere() async throws {
    let sample = try await Sample([
      "index.md": Given.page("A plot."),
      "terms/plot.md": "---\nname: plot\n---\n\nSee [below](#use).\n\n## Use\n\nMuch.\n",
    ])
    let files = await sample.files()
    #expect(files["terms/plot/index.html"]?.contains("<a href=\"#use\">below</a>") == true)
    #expect(files["index.html"]?.contains("<a href=\"terms/plot/#use\">below</a>") == true)
  }
}

extension String {
  /// How often `part` stands in it.
  func components(of part: String) -> Int { ranges(of: part).count }
}
