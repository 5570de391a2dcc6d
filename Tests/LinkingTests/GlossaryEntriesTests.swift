import Linking
import TestSupport
import Testing

@Suite struct GlossaryEntriesTests {
  /// The ids of the records that a page with `text` mentions by itself.
  private func mentioned(_ data: MarkedSource, _ text: String) async throws -> [String] {
    let linked = try await LinkedSite([data, page("a.md", text)])
    expectDiagnostics(linked.diagnostics, in: data, [])
    return linked.site.pages[0].mentioned.map { linked.site.content.records[$0].id }
  }

  private func term(_ rest: String) -> MarkedSource {
    file("terms.yml", "- {id: t, definition: x, \(rest)}\n")
  }

  private func agency(_ rest: String) -> MarkedSource {
    file("agencies.yml", "- {id: t, type: group, description: x, \(rest)}\n")
  }

  @Test(
    "A term is known by its name, its expansion and its forms",
    arguments: [
      ("name: neap tide", "At Neap tide.", true), ("name: neap tide", "At neaps.", false),
      ("name: neap tide, forms: [neaps]", "At Neaps.", true), ("name: MLW", "At MLW.", true),
      ("name: MLW", "At mlw.", false), ("name: MLW, case: any", "At mlw.", true),
      ("name: bar, case: exact", "A Bar.", false),
      ("name: MLW, expansion: mean low water", "At Mean low water.", true),
      ("name: neap tide, mentions: false", "At neap tide.", false),
    ])
  func terms(_ rest: String, _ text: String, _ isMentioned: Bool) async throws {
    #expect(try await mentioned(term(rest), text) == (isMentioned ? ["t"] : []))
  }

  @Test(
    "An agency takes part when it has an acronym, or asks to",
    arguments: [
      ("name: Harbour Guild", "The Harbour Guild.", false),
      ("name: Harbour Guild, mentions: true", "The Harbour Guild.", true),
      ("name: Harbour Guild, acronym: HG", "The HG.", true),
      ("name: Harbour Guild, acronym: HG", "The Harbour Guild.", true),
      ("name: Harbour Guild, acronym: HG, mentions: false", "The HG.", false),
    ])
  func agencies(_ rest: String, _ text: String, _ isMentioned: Bool) async throws {
    #expect(try await mentioned(agency(rest), text) == (isMentioned ? ["t"] : []))
  }

  @Test("A form of two entries is reported, unless one names the other")
  func ambiguous() async throws {
    func terms(_ rest: String) -> MarkedSource {
      file(
        "terms.yml",
        "- {id: sand, name: bar, definition: Sand.}\n- {id: 1️⃣inn2️⃣, name: bar, definition: Room.\(rest)}\n"
      )
    }
    expectDiagnostics(
      try await LinkedSite([terms("")]).diagnostics, in: terms(""),
      [
        .init(
          "ambiguous-term", at: "1️⃣", to: "2️⃣", "“bar” stands for term `sand` and term `inn`",
          notes: ["The other one"])
      ])
    let apart = terms(", distinct_from: [sand]")
    expectDiagnostics(try await LinkedSite([apart]).diagnostics, in: apart, [])
  }
}
