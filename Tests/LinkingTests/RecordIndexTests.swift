import Linking
import Testing

@Suite struct RecordIndexTests {
  @Test("Records are found by id and by kind, in their order")
  func found() async throws {
    let records = try await LinkedSite(harbour).site.records
    #expect(records.place(of: "quay") != nil)
    #expect(records.place(of: "nothing") == nil)
    #expect(records.byKind["place"]?.count == 2)
    #expect(records.byKind["term"] == nil)
  }
}
