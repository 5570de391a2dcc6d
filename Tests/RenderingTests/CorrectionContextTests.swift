import Testing

@testable import Rendering

@Suite struct CorrectionContextTests {
  private func files(_ more: [String: String]) async throws -> [String: String] {
    let content = [
      "sources.yml": Given.sources, "figures.yml": Given.figure("waiting", "40"),
      "agencies.yml": Given.agency("council", "The council"), "index.md": Given.page("Text."),
    ]
    let sample = try await Sample(content.merging(more) { $1 })
    return await sample.files()
  }

  @Test("Corrections stand on the page of what was corrected, and all of them on their own")
  func pages() async throws {
    let files = try await files([
      "corrections.yml": """
      - {date: 2024-05-03, record: council, was: A club, is: A body, why: It is one.}
      - {date: 2024-06-03, record: waiting, statement: minutes, was: "41", is: "40", why: A slip.}
      - {date: 2024-04-03, page: index.md, is: More, why: It was missing.}
      """
    ])
    let all = try #require(files["corrections/index.html"])
    #expect(all.contains("<h1>Corrections</h1>"))
    #expect(
      all.contains(
        """
        <article id="correction.2024-06-03.waiting.minutes"><h2>\
        <a href="../figures/waiting/#statement.minutes">The waiting</a></h2><p>\
        <a href="../corrections/#correction.2024-06-03.waiting.minutes">3\u{A0}June 2024</a>: \
        <del>41</del> <ins>40</ins></p><p>A slip.</p>
        </article>
        <article id="correction.2024-05-03.council"><h2><a href="../agencies/council/">The council</a>
        """))
    #expect(all.contains("<h2><a href=\"../\">Home</a></h2>"))
    #expect(all.contains(":  <ins>More</ins></p><p>It was missing.</p>"))
    let council = try #require(files["agencies/council/index.html"])
    #expect(
      council.contains(
        """
        <a href="../../corrections/#correction.2024-05-03.council">3\u{A0}May 2024</a>: \
        <del>A club</del> <ins>A body</ins></p><p>It is one.</p>
        """))
    #expect(files["figures/waiting/index.html"]?.contains("A slip.") == true)
    #expect(files["figures/waiting/index.html"]?.contains("It is one.") == false)
  }

  @Test("What a reason cites is in the list of the page that shows it, once")
  func citations() async throws {
    let files = try await files([
      "corrections.yml":
        "- {date: 2024-05-03, record: waiting, was: a, why: \"So[](source:minutes).\"}\n"
    ])
    for path in ["corrections/index.html", "figures/waiting/index.html"] {
      let page = try #require(files[path])
      #expect(page.components(separatedBy: "id=\"source.1\"").count == 2, "\(path)")
      #expect(page.components(separatedBy: "id=\"cite.1.1\"").count == 2, "\(path)")
      #expect(!page.contains("cite.1.2"), "\(path)")
    }
  }

  @Test("A term that a reason mentions has its note on the page that shows it")
  func mentions() async throws {
    let files = try await files([
      "terms.yml": "- {id: plot, name: plot, definition: A piece of land.}\n",
      "corrections.yml": "- {date: 2024-05-03, record: waiting, was: a, why: It is a plot.}\n",
    ])
    for path in ["corrections/index.html", "figures/waiting/index.html"] {
      #expect(files[path]?.contains("<aside popover id=\"term.plot\">") == true, "\(path)")
    }
  }

  @Test("Without corrections the page says so; `corrections.md` introduces it")
  func empty() async throws {
    #expect(try await files([:])["corrections/index.html"]?.contains("Nothing yet") == true)
    let introduced = try await files([
      "corrections.md": Given.page("We are sorry.", title: "What we got wrong")
    ])
    let page = try #require(introduced["corrections/index.html"])
    #expect(page.contains("<h1>What we got wrong</h1>"))
    #expect(page.contains("<p>We are sorry.</p>"))
    #expect(page.contains("Nothing yet"))
  }
}
