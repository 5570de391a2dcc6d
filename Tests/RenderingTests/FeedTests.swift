import Testing

@testable import Rendering

@Suite struct FeedTests {
  private func feed(_ files: [String: String]) async throws -> XMLReader {
    let sample = try await Sample(files)
    let reader = XMLReader()
    #expect(reader.read(Feed(kit: sample.kit).xml()))
    return reader
  }

  private func page(_ title: String, _ dates: String) -> String {
    "---\ntitle: \(title)\n\(dates)---\n"
  }

  @Test("Dated pages and records are entries, the latest first; the feed is as new as they are")
  func order() async throws {
    let feed = try await feed([
      "a.md": page("A", "date: 2014\n"), "b.md": page("B", "date: 2013-01-01\nupdated: 2014-03\n"),
      "c.md": page("C", ""), "d.md": page("D", "date: 2014-09-11\n"),
      "events.yml": "- {id: e, title: E, date: 2020, updated: 2014-09-12, description: D}\n",
    ])
    #expect(feed.all("title") == ["Fences", "E", "D", "B", "A"])
    #expect(
      feed.all("updated") == [
        "2014-09-12T00:00:00Z", "2014-09-12T00:00:00Z", "2014-09-11T00:00:00Z",
        "2014-03-01T00:00:00Z", "2014-01-01T00:00:00Z",
      ])
    #expect(
      feed.all("published") == [
        "2014-09-11T00:00:00Z", "2013-01-01T00:00:00Z", "2014-01-01T00:00:00Z",
      ])
  }

  @Test("What was changed is an entry's summary, rather than what the page is about")
  func changeNotes() async throws {
    let note = "updated: 2014-03\nchange_note: The sum was corrected.\n"
    let feed = try await feed([
      "a.md": page("A", "date: 2014\nsummary: About a.\n"),
      "b.md": page("B", "date: 2013\nsummary: About b.\n" + note),
      "events.yml":
        "- {id: e, title: E, date: 2010, updated: 2012, change_note: Found., description: D}\n",
    ])
    #expect(feed.all("title") == ["Fences", "B", "A", "E"])
    #expect(feed.all("summary") == ["The sum was corrected.", "About a.", "Found."])
  }

  @Test("A feed without entries has no date of the build either")
  func empty() async throws {
    #expect(try await feed([:]).all("updated") == ["1970-01-01T00:00:00Z"])
  }

  @Test("With a base, ids and links are absolute; the slash at its end makes no difference")
  func base() async throws {
    for base in ["https://a.example/b", "https://a.example/b/"] {
      let feed = try await feed([
        "site.yml": Sample.configuration + "base_url: \(base)\n",
        "index.md": page("Home", "date: 2014\n"), "a.md": page("A", "date: 2013\n"),
      ])
      #expect(
        feed.all("id") == [
          "https://a.example/b/", "https://a.example/b/", "https://a.example/b/a/",
        ])
      #expect(
        feed.all("link href") == [
          "https://a.example/b/feed.xml", "https://a.example/b/", "https://a.example/b/",
          "https://a.example/b/a/",
        ])
    }
  }

  @Test("Without a base, links are relative and ids are names")
  func noBase() async throws {
    let feed = try await feed(["a.md": page("A", "date: 2013\n")])
    #expect(feed.all("link href") == ["./", "a/"])
    #expect(feed.all("id") == ["urn:explainer:page:/", "urn:explainer:page:/a/"])
  }

  @Test("Corrections are entries of their own, with what was changed and why")
  func corrections() async throws {
    let sample = try await Sample(
      [
        "site.yml": Sample.configuration + "base_url: https://a.example/b\n",
        "index.md": page("Home", "date: 2014-01-01\n"),
        "corrections.yml": """
        - {date: 2014-03-04, page: index.md, was: "41", is: "40", why: "A [slip](https://b.example)."}
        - {date: 2014-03-05, page: index.md, was: A rumour, why: It was one.}
        """,
      ])
    let feed = XMLReader()
    #expect(feed.read(Feed(kit: sample.kit).xml()))
    #expect(feed.all("title") == ["Fences", "Correction: Home", "Correction: Home", "Home"])
    #expect(
      feed.all("id").dropFirst().prefix(2) == [
        "https://a.example/b/corrections/#correction.2014-03-05.page",
        "https://a.example/b/corrections/#correction.2014-03-04.page",
      ])
    #expect(
      feed.all("summary") == [
        "It said: A rumour. It was one.", "It said: 41. It says now: 40. A slip.",
      ])
    #expect(feed.all("updated").first == "2014-03-05T00:00:00Z")
  }

  @Test("Hostile titles leave the feed well-formed")
  func hostile() async throws {
    let feed = try await feed([
      "a.md": page("\"</title>]]>&amp;<b>\"", "date: 2013\n")
    ])
    #expect(feed.all("title") == ["Fences", "</title>]]>&amp;<b>"])
  }
}
