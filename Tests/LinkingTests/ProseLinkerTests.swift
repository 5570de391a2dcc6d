import Linking
import TestSupport
import Testing

@Suite struct ProseLinkerTests {
  @Test("Links and headings in cells belong to the page")
  func cells() async throws {
    let source = page(
      "a.md",
      "# Quay\n\n```table\n| Place |\n| [](place:quay) |\n```\n\n# Bay\n\n```table\na\n[b](place:bay)\n```\n"
    )
    let linked = try await LinkedSite([source] + harbour)
    expectDiagnostics(linked.diagnostics, in: source, [])
    #expect(linked.uses("quay").map(\.heading?.title) == ["Quay"])
    #expect(linked.uses("quay").map(\.sentence) == ["Old Quay"])
    #expect(linked.uses("bay").map(\.heading?.title) == ["Bay"])
    #expect(linked.site.pages[0].body.cells.map(\.count) == [2, 2])
  }

  @Test("Headings in all texts of a record have ids of their own")
  func headings() async throws {
    let text = "|\n    ## Stone\n\n    x\n"
    let data = file(
      "figures.yml",
      "- id: a\n  title: A\n  unit: x\n  formula: 1 + 1\n  counts: \(text)  description: \(text)")
    let linked = try await LinkedSite([data])
    let prose = linked.site.linkedRecords[0].prose
    #expect(prose["counts"]?.headings.map(\.id) == ["stone"])
    #expect(prose["description"]?.headings.map(\.id) == ["stone-1"])
  }

  @Test("Uses stand in the order of the page, links and mentions together")
  func order() async throws {
    let terms = file("terms.yml", "- {id: neap, name: neap tide, definition: Low.}\n")
    let source = page("a.md", "A neap tide. A [tide](term:neap).\n\n# B\n\nA [tide](term:neap).")
    let linked = try await LinkedSite([terms, source])
    #expect(linked.uses("neap").map(\.heading?.id) == [nil, "b"])
  }
}
