import Linking
import Model
import Testing

@testable import Rendering

@Suite struct RelatedIndexTests {
  private func related(_ sample: Sample, _ id: String) throws -> [String] {
    sample.kit.related.records(of: try sample.place(id)).map { sample.site.content.records[$0].id }
  }

  private func pages(_ sample: Sample, _ path: String) throws -> [String] {
    let index = try #require(sample.site.content.pages.firstIndex { $0.path == path })
    return sample.kit.related.pages(of: index).map { sample.site.content.pages[$0].path }
  }

  private func agencies(_ count: Int, more: String = "") -> String {
    (0..<count).map { Given.agency("a\($0)", "Body \($0)", more: more) }.joined()
  }

  @Test("Records that stand in one section are related more than those of one page")
  func sections() async throws {
    let body = "## One\n\n[](agency:a0) and [](agency:a2)\n\n## Two\n\n[](agency:a1)"
    let sample = try await Sample(["a.md": Given.page(body), "agencies.yml": agencies(4)])
    #expect(try related(sample, "a0") == ["a2", "a1"])
    #expect(try related(sample, "a1") == ["a0", "a2"])
    #expect(try related(sample, "a3") == [])
  }

  @Test(
    "Records that name the same are related, and those that the same names; those linked already are not"
  )
  func references() async throws {
    let sample = try await Sample([
      "agencies.yml": agencies(4),
      "events.yml": """
      - {id: e, title: E, date: 2014, description: D, agencies: [a0, a1]}
      - {id: f, title: F, date: 2014, description: D, agencies: [a1, a2]}
      """,
    ])
    #expect(try related(sample, "a0") == ["a1"])
    #expect(try related(sample, "a1") == ["a0", "a2"])
    #expect(try related(sample, "e") == ["f"])
  }

  @Test("A document relates what rests on it; only a document is related to documents")
  func sources() async throws {
    let sample = try await Sample([
      "sources.yml": Given.sources,
      "figures.yml": Given.figure("plots", "40") + Given.figure("butts", "3"),
      "a.md": Given.page("[40](figure:plots)[](source:letter)[](source:minutes)"),
    ])
    #expect(try related(sample, "plots") == ["butts"])
    #expect(Set(try related(sample, "letter")) == ["minutes", "plots"])
  }

  @Test("Six are listed at most; those that share as much come in the order of the site")
  func atMostSix() async throws {
    let words = (0..<9).map { "[](agency:a\($0))" }.joined(separator: " ")
    let sample = try await Sample(["a.md": Given.page(words), "agencies.yml": agencies(9)])
    #expect(try related(sample, "a3") == ["a0", "a1", "a2", "a4", "a5", "a6"])
  }

  @Test("What many share relates none of them")
  func crowd() async throws {
    let words = (0..<33).map { "[](agency:a\($0))" }.joined(separator: " ")
    let sample = try await Sample(["a.md": Given.page(words), "agencies.yml": agencies(33)])
    #expect(try related(sample, "a3") == [])
  }

  @Test("Articles are related by the records that they share, rare ones more; three at most")
  func articles() async throws {
    func page(_ ids: String...) -> String {
      Given.page(ids.map { "[](agency:\($0))" }.joined(separator: " "))
    }
    let sample = try await Sample([
      "agencies.yml": agencies(6), "a.md": page("a0", "a1"), "b.md": page("a0"),
      "c.md": page("a0", "a1"), "d.md": page("a0"), "e.md": page("a0"), "f.md": page("a5"),
      "index.md": page("a0", "a1"), "x/index.md": page("a0", "a1"),
    ])
    #expect(try pages(sample, "a.md") == ["c.md", "b.md", "d.md"])
    #expect(try pages(sample, "f.md") == [])
    #expect(try pages(sample, "index.md") == [])
  }

  @Test("A record's page and an article have them as links")
  func contexts() async throws {
    let sample = try await Sample(
      [
        "agencies.yml": agencies(2), "a.md": Given.page("[](agency:a0) [](agency:a1)", title: "A"),
        "b.md": Given.page("[](agency:a0)", title: "B"),
      ],
      theme: [
        "templates/agency.html": "{{#related}}{{name}} {{url}}{{/related}}",
        "templates/page.html": "{{#page.related}}{{title}} {{url}}{{/page.related}}",
      ])
    let files = await sample.files()
    #expect(files["agencies/a0/index.html"] == "Body 1 ../../agencies/a1/")
    #expect(files["a/index.html"] == "B ../b/")
    #expect(files["index.html"] == "")
  }
}
