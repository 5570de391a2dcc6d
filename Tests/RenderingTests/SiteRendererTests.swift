import Foundation
import Testing

@testable import Rendering

@Suite struct SiteRendererTests {
  @Test("A site of nothing but its configuration has a home page and a page for wrong addresses")
  func configurationOnly() async throws {
    let files = await (try Sample([:])).files()
    #expect(files["index.html"]?.contains("<title>Fences</title>") == true)
    #expect(files["404.html"]?.contains("<h1>There is no such page</h1>") == true)
    #expect(
      files.keys.filter { $0.hasSuffix(".html") }.sorted() == [
        "404.html", "corrections/index.html", "index.html", "search/index.html",
      ])
    #expect(files["data/datapackage.json"] != nil)
  }

  @Test(
    "The page for wrong addresses is shown at any address, so its links begin at the root",
    arguments: [
      ("", "/"), ("https://a.example", "/"), ("https://a.example/", "/"),
      ("https://a.example/b", "/b/"), ("https://a.example/b/c/", "/b/c/"),
      ("https://a.example//b", "/b/"),
    ])
  func notFound(_ base: String, _ root: String) async throws {
    let line = base.isEmpty ? "" : "base_url: \(base)\n"
    let sample = try await Sample(
      ["site.yml": Sample.configuration + line],
      theme: ["templates/404.html": "{{root}} {{home}} {{assets.plain_css}}"])
    let page = try #require(await sample.files()["404.html"])
    #expect(page.hasPrefix("\(root) \(root) \(root)assets/plain."))
  }

  @Test("Canonical addresses are absolute; the page for wrong addresses has none")
  func canonical() async throws {
    let theme = ["page", "404"].reduce(into: [String: String]()) {
      $0["templates/\($1).html"] = "{{#canonical}}{{canonical}}{{/canonical}}"
    }
    for base in ["https://a.example/b", "https://a.example/b/"] {
      let files = await
        (try Sample(
          ["site.yml": Sample.configuration + "base_url: \(base)\n", "a.md": Given.page("")],
          theme: theme)).files()
      #expect(files["index.html"] == "https://a.example/b/")
      #expect(files["a/index.html"] == "https://a.example/b/a/")
      #expect(files["404.html"] == "")
    }
  }

  /// A theme whose pages of events leave out the text, and list what the page cites and states.
  private static let lists = [
    "templates/event.html":
      "{{#citations}}[{{number}} {{label}}{{#backlinks}} {{url}}{{/backlinks}}]{{/citations}}"
      + "{{#numbers}}({{text}} {{count}}{{#backlinks}} {{url}}{{/backlinks}}){{/numbers}}"
  ]

  @Test("A page lists what it shows, and nothing of a field that its template leaves out")
  func hiddenFields() async throws {
    let description = "[40](figure:plots) and[](source:minutes)"
    let content = [
      "sources.yml": Given.sources, "figures.yml": Given.figure("plots", "40 plots"),
      "events.yml": "- {id: e, title: E, date: 2014, description: \"\(description)\"}\n",
    ]
    #expect(await (try Sample(content, theme: Self.lists)).files()["events/e/index.html"] == "")
    let shown = Self.lists.mapValues { "{{#record}}{{{description}}}{{/record}}" + $0 }
    let page = await (try Sample(content, theme: shown)).files()["events/e/index.html"]
    #expect(
      page?.hasSuffix(
        "[1 A. Clerk, Minutes, The council, 14\u{A0}November 2023 #cite.1.1](40 1 #number.plots.minutes)"
      ) == true)
  }

  @Test("A theme that gives marks no ids has its lists all the same, without ways back")
  func unmarked() async throws {
    let page = Given.page("[40](figure:plots), [forty](figure:plots)[](source:letter)")
    let sample = try await Sample(
      [
        "sources.yml": Given.sources, "figures.yml": Given.figure("plots", "40 plots"),
        "index.md": page,
      ],
      theme: [
        "templates/inline/number.html": "{{{text}}}", "templates/inline/citation.html": "*",
        "templates/page.html":
          "{{#citations}}[{{label}}{{#backlinks.any}}!{{/backlinks.any}}]{{/citations}}"
          + "{{#numbers}}({{text}} {{count}}{{#backlinks.any}}!{{/backlinks.any}}){{/numbers}}",
      ])
    #expect(await sample.files()["index.html"] == "[A letter](40 2)")
  }

  @Test("A page knows the site's short name, which is its name by default, and its collections")
  func siteWide() async throws {
    for (line, name) in [("", "Fences"), ("short_title: F\n", "F")] {
      let sample = try await Sample(
        ["site.yml": Sample.configuration + line, "events.yml": Given.event("e", "E", "2014")],
        theme: [
          "templates/event.html":
            "{{site.short_title}}{{#collections}} {{kind}} {{label}} {{count}} {{url}}{{/collections}}"
        ])
      #expect(
        await sample.files()["events/e/index.html"] == "\(name) event Events 1 ../../events/")
    }
  }

  @Test("A page has its address on the web, and what was changed of it")
  func addressAndNote() async throws {
    let sample = try await Sample(
      [
        "site.yml": Sample.configuration + "base_url: https://a.example\n",
        "a.md": "---\ntitle: A\nupdated: 2014\nchange_note: Now it is right.\n---\n",
        "agencies.yml": Given.agency("a", "A", more: "  updated: 2014\n  change_note: New.\n"),
      ],
      theme: [
        "templates/page.html":
          "{{#page.address}}{{page.address}}{{/page.address}}{{#page.change_note}} {{page.change_note}}{{/page.change_note}}",
        "templates/agency.html":
          "{{#record.change_note}}{{record.change_note}}{{/record.change_note}}{{#page.change_note}} {{page.change_note}}{{/page.change_note}}",
      ])
    let files = await sample.files()
    #expect(files["a/index.html"] == "https://a.example/a/ Now it is right.")
    #expect(files["agencies/a/index.html"] == "New. New.")
    #expect(files["404.html"]?.contains("a.example") == false)
  }

  @Test("Records may share a name; each has a page of its own")
  func sameNames() async throws {
    let files = await
      (try Sample([
        "agencies.yml": Given.agency("a", "The board") + Given.agency("b", "The board")
      ])).files()
    #expect(files["agencies/a/index.html"] != nil && files["agencies/b/index.html"] != nil)
  }

  /// Breaks out of attributes, elements, JSON, CSV and XML wherever one of them is not escaped.
  static let hostile = "=\\\"'><script>alert(1)</script>&lt;\\u0301]]>,{{title}}"
  private static let raw = "=\"'><script>alert(1)</script>&lt;\u{301}]]>,{{title}}"

  @Test("A hostile name stays text in every file that is written")
  func hostileNames() async throws {
    let name = "\"\(Self.hostile)\""
    let sample = try await Sample([
      "site.yml": "title: \(name)\ndescription: \(name)\nbase_url: https://a.example\n",
      "index.md":
        "---\ntitle: \(name)\nsummary: \(name)\ndate: 2014\n---\n\n[](agency:a) [](figure:f) "
        + "[](source:s \"at <b>\")\n\n```timeline\n```\n\n```figures\nids: [f]\n```\n",
      "agencies.yml": Given.agency("a", name, more: "  updated: 2014\n"),
      "sources.yml":
        "- {id: s, type: document, title: \(name), author: \(name), standing: primary, abstract: A, limits: L}\n",
      "figures.yml":
        "- {id: f, title: \(name), unit: plots, counts: C, statements: [{value: 4 plots, source: s, at: \(name), quote: \(name)}]}\n",
      "events.yml": Given.event("e", name, "2014"),
      "terms.yml": "- {id: t, name: \(name), definition: D}\n",
    ])
    #expect(try sample.record("a").name == Self.raw)
    let files = await sample.files()
    for (path, text) in files where path.hasSuffix("json") {
      _ = try JSONSerialization.jsonObject(with: Data(text.utf8))
    }
    for (path, text) in files where path.hasSuffix(".csv") {
      for line in text.split(separator: "\r\n") {
        #expect(!line.hasPrefix("=") && !line.contains(",=") && !line.contains("\"="), "\(path)")
      }
      #expect(text.contains("'=\"\"'>"), "\(path)")
    }
    // Data is read by programs, and never a part of a page.
    for (path, text) in files where !path.hasPrefix("data/") && path != "search/index.json" {
      #expect(!text.contains("<script>alert"), "\(path)")
      #expect(!text.contains("\"'>"), "\(path)")
      if path.hasSuffix(".xml") { #expect(XMLReader().read(Array(text.utf8)), "\(path)") }
    }
  }
}
