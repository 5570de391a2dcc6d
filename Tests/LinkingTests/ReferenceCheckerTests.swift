import Diagnostics
import Linking
import TestSupport
import Testing

@Suite struct ReferenceCheckerTests {
  private func events(_ places: String) -> MarkedSource {
    file(
      "events.yml", "- {id: storm, title: Storm, date: 1912, description: Wind., \(places)}\n")
  }

  @Test("An id that no record has is reported, and mended where one is near")
  func unknown() async throws {
    let data = events("places: [bay, 1️⃣quai2️⃣]")
    let found = try await LinkedSite([data] + harbour).diagnostics
    expectDiagnostics(
      found, in: data,
      [
        .init(
          "unknown-reference", at: "1️⃣", to: "2️⃣", "There is no place `quai`",
          suggestions: ["did you mean `quay`?"])
      ])
    expectMended(found, in: data, events("places: [bay, quay]").text)
  }

  @Test("An id of another kind is reported with what it is")
  func wrongKind() async throws {
    let data = events("places: [1️⃣guild2️⃣]")
    expectDiagnostics(
      try await LinkedSite([data] + harbour).diagnostics, in: data,
      [
        .init(
          "wrong-reference-kind", at: "1️⃣", to: "2️⃣", "`guild` is an agency; a place is asked for",
          notes: ["It is described here"])
      ])
  }

  @Test("References within groups and blocks are checked as well")
  func within() async throws {
    let data = events("sources: [{source: 1️⃣lag2️⃣}]")
    let source = page("a.md", "> ```figures\n> ids:\n>   - 3️⃣bertha4️⃣\n> ```\n")
    expectDiagnostics(
      try await LinkedSite([data, source] + harbour).diagnostics, in: [data, source],
      [
        .init("unknown-reference", at: "1️⃣", to: "2️⃣"),
        .init("unknown-reference", at: "3️⃣", to: "4️⃣", suggestions: ["did you mean `berths`?"]),
      ])
  }

  private func figure(_ rest: String) -> MarkedSource {
    file("figures/load.md", "---\ntitle: Load\nunit: tonnes\ncounts: All.\n\(rest)---\n")
  }

  @Test(
    "A formula's figures are looked up one by one",
    arguments: [
      ("formula: berths * 1️⃣bertha2️⃣\n", "unknown-reference"),
      ("formula: \"1️⃣bertha2️⃣ / 2\"\n", "unknown-reference"),
      ("formula: berths + 1️⃣quay2️⃣\n", "wrong-reference-kind"),
    ])
  func formula(_ text: String, _ kind: String) async throws {
    let data = figure(text)
    let found = try await LinkedSite([data] + harbour).diagnostics
    expectDiagnostics(found, in: data, [.init(kind, at: "1️⃣", to: "2️⃣")])
    if kind == "unknown-reference" {
      expectMended(found, in: data, data.text.replacing("bertha", with: "berths"))
    }
  }

  @Test("A formula over several lines is not edited where its figure is not found exactly")
  func longFormula() async throws {
    let data = figure("formula: 1️⃣berths *\n  bertha2️⃣\n")
    let found = try await LinkedSite([data] + harbour).diagnostics
    expectDiagnostics(found, in: data, [.init("unknown-reference", at: "1️⃣", to: "2️⃣")])
    expectMended(found, in: data, data.text)
  }

  @Test("Two statements of one source need ids of their own")
  func statements() async throws {
    let same = figure(
      "statements:\n  - {value: 1, source: log, at: a}\n  - {1️⃣value: 2, source: log, at: b}\n")
    let found = try await LinkedSite([same] + harbour).diagnostics
    expectDiagnostics(
      found, in: same, [.init("duplicate-statement", at: "1️⃣", notes: ["The other one"])])
    let apart = figure(
      "statements:\n  - {value: 1, source: log, at: a}\n  - {id: new, value: 2, source: log, at: b}\n"
    )
    expectDiagnostics(try await LinkedSite([apart] + harbour).diagnostics, in: apart, [])
  }
}
