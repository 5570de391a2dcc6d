import Model
import Templating
import Testing

@testable import Rendering

@Suite struct CollectionListingTests {
  /// The groups as `label (anchor): ids`.
  private func groups(_ kind: RecordKind, _ sample: Sample) throws -> [String] {
    let listing = CollectionListing(
      kind: kind, kit: sample.kit, state: PageState(root: "../"))
    return try listing.groups().map { value in
      guard case .record(let group) = value, case .text(let label)? = group["label"],
        case .text(let anchor)? = group["anchor"], case .list(let records)? = group["records"]
      else { return "no group" }
      let ids = records.map { record in
        if case .record(let record) = record, case .text(let id)? = record["id"] { id } else { "" }
      }
      return "\(label) (\(anchor)): \(ids.joined(separator: " "))"
    }
  }

  @Test("A glossary stands by letters, whatever their case; what begins with none comes first")
  func glossary() async throws {
    let sample = try await Sample([
      "terms.yml": ["plot", "Bean", "butt", "éclair", "“quoted”", "24-hour rule"].enumerated()
        .map { "- {id: t\($0.offset), name: \($0.element), definition: D}\n" }.joined()
    ])
    #expect(
      try groups(.term, sample) == [
        "# (group.): t5", "B (group.b): t1 t2", "P (group.p): t0", "É (group.é): t3",
        "Q (group.q): t4",
      ])
  }

  @Test("Agencies stand by their type's label, in the order of the list")
  func choices() async throws {
    let sample = try await Sample([
      "agencies.yml": Given.agency("b", "B") + Given.agency("a", "A")
    ])
    #expect(try groups(.agency, sample) == ["Local authority (group.local-authority): b a"])
  }

  @Test("Measures stand by category; two categories that look alike keep anchors of their own")
  func categories() async throws {
    func measure(_ id: String, _ category: String) -> String {
      "- {id: \(id), title: \(id), summary: S, category: \(category), description: D}\n"
    }
    let sample = try await Sample([
      "measures.yml": measure("a", "Water!") + measure("b", "Water") + measure("c", "Water!")
    ])
    #expect(
      try groups(.measure, sample) == ["Water! (group.water): a c", "Water (group.water.): b"])
  }

  @Test("Events stand by year, by date within it")
  func years() async throws {
    let sample = try await Sample([
      "events.yml": Given.event("c", "C", "2014-05") + Given.event("a", "A", "2013")
        + Given.event("b", "B", "2014-01") + Given.event("o", "O", "../2012")
    ])
    #expect(
      try groups(.event, sample) == [
        "2012 (group.2012): o", "2013 (group.2013): a", "2014 (group.2014): b c",
      ])
  }

  @Test("A kind without grouping has one group without a label")
  func one() async throws {
    let sample = try await Sample([
      "sources.yml": Given.sources
    ])
    #expect(try groups(.source, sample) == [" (group.): minutes letter"])
  }
}
