import Diagnostics
import Linking
import TestSupport
import Testing

@Suite struct CorrectionLinkerTests {
  private func corrections(_ entry: String, why: String = "A slip.") -> MarkedSource {
    file("corrections.yml", "- {date: 2024-05-03, \(entry), was: a, is: b, why: \"\(why)\"}\n")
  }

  @Test("What was corrected is looked up: a record, its statement, a page")
  func places() async throws {
    let text = file(
      "corrections.yml",
      """
      - {date: 2024-05-03, record: berths, statement: chart, was: 15, is: 14, why: A slip.}
      - {date: 2024-05-03, page: a.md, was: b, why: A slip.}
      """)
    let linked = try await LinkedSite(harbour + [page("a.md", "Text."), text])
    expectDiagnostics(linked.diagnostics, in: text, [])
    let found = linked.site.corrections
    let berths = try #require(linked.site.records.place(of: "berths"))
    #expect(found.map(\.place) == [.record(berths), .page(0)])
    #expect(found.map(\.statement) == [1, nil])
  }

  @Test(
    "What there is not is told, and mended where a name is near",
    arguments: [
      ("record: 1️⃣bertha2️⃣", "unknown-reference", "did you mean `berths`?"),
      ("page: 1️⃣b.md2️⃣", "unknown-page", "name a page by its file, such as `index.md`"),
      ("page: 1️⃣abuot.md2️⃣", "unknown-page", "did you mean `about.md`?"),
      ("record: berths, statement: 1️⃣chatr2️⃣", "unknown-statement", "did you mean `chart`?"),
      ("record: quay, statement: 1️⃣log2️⃣", "unknown-statement", "leave `statement` out"),
    ])
  func unknown(_ entry: String, _ kind: String, _ advice: String) async throws {
    let text = corrections(entry)
    let linked = try await LinkedSite(harbour + [page("about.md", "Text."), text])
    expectDiagnostics(
      linked.diagnostics, in: text, [.init(kind, at: "1️⃣", to: "2️⃣", suggestions: [advice])])
  }

  @Test("A page that is left out as a draft has nothing to correct")
  func draft() async throws {
    let text = corrections("page: 1️⃣a.md2️⃣")
    let linked = try await LinkedSite(harbour + [page("a.md", "Text.", "draft: true\n"), text])
    expectDiagnostics(
      linked.diagnostics, in: text,
      [.init("unknown-page", at: "1️⃣", to: "2️⃣", "`a.md` is a draft, which has nothing to correct")])
  }

  @Test("A statement that was taken away is named though it is there no more")
  func withdrawn() async throws {
    let text = file(
      "corrections.yml",
      "- {date: 2024-05-03, record: berths, statement: rumour, was: 90, why: A rumour.}\n")
    let linked = try await LinkedSite(harbour + [text])
    expectDiagnostics(linked.diagnostics, in: text, [])
    #expect(linked.site.corrections.first?.statement == nil)
  }

  @Test("A reason's links are checked like those of a page")
  func links() async throws {
    let text = corrections("record: quay", why: "See [it](place:1️⃣bey2️⃣) and [so](#3️⃣no4️⃣).")
    let linked = try await LinkedSite(harbour + [text])
    #expect(linked.diagnostics.map(\.kind.id).sorted() == ["broken-fragment", "unknown-reference"])
  }

  @Test("What a reason uses is used on the page of what was corrected, but for that itself")
  func uses() async throws {
    let text = corrections(
      "record: quay", why: "The [log](source:log) says of the [quay](place:quay): wide.")
    let linked = try await LinkedSite(harbour + [text])
    let quay = try #require(linked.site.records.place(of: "quay"))
    #expect(linked.uses("log").map(\.place) == [.record(quay)])
    #expect(linked.uses("log").map(\.sentence) == ["The log says of the quay: wide."])
    #expect(linked.uses("quay").isEmpty)
  }

  @Test("A link to the file leads to the page of corrections; a folder cannot have its address")
  func address() async throws {
    let linked = try await LinkedSite([page("index.md", "[All](corrections.yml)")])
    #expect(linked.targets("index.md") == [.address("corrections/", fragment: nil)])
    expectDiagnostics(linked.diagnostics, in: [], [])

    let inFolder = page("corrections/one.md", "Text.")
    let clash = try await LinkedSite([inFolder])
    #expect(clash.diagnostics.map(\.kind.id) == ["duplicate-address"])
    let introduced = try await LinkedSite([page("corrections.md", "Text.")])
    #expect(introduced.diagnostics.isEmpty)
  }
}
