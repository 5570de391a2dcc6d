import Testing

@testable import Comparing

@Suite struct ComparisonTests {
  private let boats = "- {id: gull, name: Gull, type: group, description: A boat.}\n"

  @Test("Records are known by their ids: new, changed, gone, wherever they stand")
  func records() async throws {
    let changes = try await States(
      [
        "agencies.yml": boats + "- {id: tern, name: Tern, type: group, description: Old.}\n",
        "places.yml": "- {id: quay, name: Quay, type: Quay, description: Stone.}\n",
      ],
      [
        // The first is in a file of its own now and says the same.
        "agencies.yml": nil,
        "agencies/gull.md": "---\nname: Gull\ntype: group\n---\nA boat.",
        "places.yml": "- {id: quay, name: Old Quay, type: Quay, description: Stone.}\n"
          + "- {id: bay, name: Bay, type: Bay, description: Sand.}\n",
      ]
    ).comparison.records
    #expect(changes.map(\.id) == ["quay", "bay", "tern"])
    #expect(changes.map { $0.before != nil } == [true, false, true])
    #expect(changes.map { $0.after != nil } == [true, true, false])
    #expect(changes[0].fields.map(show) == ["name: Quay → Old Quay"])
  }

  @Test("Pages are known by their files; of a text the part that differs is shown")
  func pages() async throws {
    let text = String(repeating: "The tide comes in twice a day. ", count: 20)
    let changes = try await States(
      [
        "a.md": page(text + "It is low at noon. " + text), "b.md": page("Gone."),
        "c.md": page("Same."),
      ],
      [
        "a.md": page(text + "It is high at noon. " + text, "date: 2014\n"), "b.md": nil,
        "d.md": page("New."),
      ]
    ).comparison.pages
    #expect(changes.map(\.path) == ["a.md", "d.md", "b.md"])
    #expect(
      changes[0].fields.map(show) == [
        "date: - → 2014",
        "text: … The tide comes in twice a day. It is low at noon. The tide comes in twice a day. …"
          + " → … The tide comes in twice a day. It is high at noon. The tide comes in twice a day. …",
      ])
  }

  @Test("Nothing differs between a state and itself")
  func same() async throws {
    let comparison = try await States(["agencies.yml": boats, "a.md": page("Text.")]).comparison
    #expect(comparison.records.isEmpty && comparison.pages.isEmpty)
  }
}
