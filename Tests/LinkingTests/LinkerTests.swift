import Diagnostics
import Linking
import Model
import TestSupport
import Testing

@Suite struct LinkerTests {
  @Test("A draft is left out, and what leads to it is reported")
  func drafts() async throws {
    let files = [
      file(
        "site.yml", "title: a\ndescription: b\nnavigation: [about.md, 3️⃣tides.md4️⃣, 5️⃣tide.md6️⃣]\n"),
      page("about.md", "[a](1️⃣tides.md2️⃣)"), page("tides.md", "[b](nowhere.md)", "draft: true\n"),
    ]
    let linked = try await LinkedSite(files)
    expectDiagnostics(
      linked.diagnostics, in: files,
      [
        .init("link-to-draft", at: "1️⃣", to: "2️⃣"),
        .init(
          "unknown-page", at: "3️⃣", to: "4️⃣",
          "`tides.md` is a draft, which the navigation cannot lead to"),
        .init("unknown-page", at: "5️⃣", to: "6️⃣"),
      ])
    #expect(linked.site.content.pages.map(\.path) == ["about.md"])
  }

  @Test("Drafts that are asked for are pages like any other")
  func includedDrafts() async throws {
    let files = [page("about.md", "[a](tides.md)"), page("tides.md", "", "draft: true\n")]
    let linked = try await LinkedSite(files, includesDrafts: true)
    expectDiagnostics(linked.diagnostics, in: files, [])
    #expect(linked.targets("about.md") == [.address("tides/", fragment: nil)])
  }

  @Test("A record is used once under each heading, in the sentence that names it first")
  func uses() async throws {
    let source = page(
      "about.md",
      "Boats lie at the [quay](place:quay). The [quay](place:quay) is old.\n\n## Stone\n\nSee [](place:quay)!"
    )
    let linked = try await LinkedSite([source] + harbour)
    #expect(
      linked.uses("quay").map(\.sentence) == ["Boats lie at the quay.", "See Old Quay!"])
    #expect(linked.uses("quay").map(\.heading?.id) == [nil, "stone"])
  }

  @Test("A number written without words is read in its sentence, a citation is not")
  func filler() async throws {
    let source = page(
      "about.md", "It has [](figure:berths) berths.[](source:log \"page 1\") Nobody counts them.")
    let linked = try await LinkedSite([source] + harbour)
    #expect(linked.uses("berths").map(\.sentence) == ["It has about 12 berths."])
    #expect(linked.uses("log").map(\.sentence) == ["It has about 12 berths."])
  }

  @Test("Records know which records name them, formulas included")
  func referrers() async throws {
    let data = file(
      "events.yml",
      "- {id: storm, title: Storm, date: 1912, places: quay, description: '[](place:quay).'}\n")
    let linked = try await LinkedSite([data] + harbour)
    let quay = try #require(linked.site.records.place(of: "quay"))
    let storm = try #require(linked.site.records.place(of: "storm"))
    #expect(linked.site.referrers[quay].map(\.record) == [storm])
    #expect(linked.site.referrers[quay].map(\.field) == ["places"])
  }

  @Test("Prose mentions a term by itself, but not on the term's own page")
  func mentions() async throws {
    let terms = file(
      "terms.yml", "- {id: neap, name: neap tide, definition: A neap tide is low.}\n")
    let linked = try await LinkedSite([terms, page("about.md", "At a neap tide it is dry.")])
    let neap = try #require(linked.site.records.place(of: "neap"))
    #expect(linked.site.pages[0].mentioned == [neap])
    #expect(linked.site.linkedRecords[neap].mentioned.isEmpty)
    #expect(linked.uses("neap").map(\.sentence) == ["At a neap tide it is dry."])
  }

  @Test("A page of ten thousand headings, links and sentences is linked")
  func long() async throws {
    let part = "## Tide\n\nAt the [quay](place:quay) and [](place:bay). So.\n\n"
    let source = page("about.md", String(repeating: part, count: 5_000))
    let linked = try await LinkedSite([source] + harbour)
    #expect(linked.uses("quay").count == 5_000)
    #expect(linked.site.pages[0].body.headings.last?.id == "tide-4999")
  }

  @Test("A sentence of a megabyte is not copied for each of its links")
  func longSentence() async throws {
    let places = (0..<1_000).map { "- {id: p\($0), name: P, type: x, description: y}\n" }.joined()
    let words = String(repeating: "wave and ", count: 100)
    let body = (0..<1_000).map { words + "[p](place:p\($0)) " }.joined()
    let linked = try await LinkedSite([file("places.yml", places), page("about.md", body)])
    #expect(linked.uses("p999").allSatisfy { $0.sentence.utf8.count < 2_000 })
    #expect(linked.uses("p0").first?.sentence.hasSuffix("…") == true)
  }
}
