import Diagnostics
import Linking
import Model
import TestSupport
import Testing

@testable import Checking

@Suite struct MissingStatementsTests {
  private static let file = SourceFile(path: "figures.yml", text: "- id: tides\n")

  private func check(_ kind: RecordKind, _ fields: [(String, FieldValue)]) async -> [Diagnostic] {
    let range = SourceRange(file: Self.file, offsets: 6..<11)
    var values = FieldValues(range: range)
    values.append("title", LocatedValue(.text("Tides a day"), at: range))
    for (name, value) in fields { values.append(name, LocatedValue(value, at: range)) }
    let record = Record(kind: kind, id: "tides", idRange: range, values: values)
    let content = Content(
      prefix: "", configuration: SiteConfiguration(values: FieldValues(range: range)),
      kinds: RecordKind.standard, pages: [], records: [record], assets: [])
    return await Checker(await Linker(content).link().site).check().diagnostics
      .filter { $0.kind == .missingStatements }
  }

  private var somewhere: SourceRange { SourceRange(file: Self.file, offsets: 0..<1) }

  @Test("A figure that nothing is said of is reported at its id")
  func missing() async {
    let found = await check(.figure, [])
    #expect(found.map(\.kind) == [.missingStatements])
    #expect(found.first?.range?.offsets == 6..<11)
    #expect(found.first?.message == "Nothing says where the value of “Tides a day” comes from")
  }

  @Test("An empty list of statements says nothing")
  func empty() async {
    #expect(await check(.figure, [("statements", .list([]))]).map(\.kind) == [.missingStatements])
  }

  @Test("A statement, a formula or parts are each enough")
  func enough() async throws {
    let statement = LocatedValue(.group(FieldValues(range: somewhere)), at: somewhere)
    let part = LocatedValue(.reference(Reference(id: "moons", range: somewhere)), at: somewhere)
    #expect(await check(.figure, [("statements", .list([statement]))]).isEmpty)
    #expect(await check(.figure, [("formula", .formula(try Formula("moons * 2")))]).isEmpty)
    #expect(await check(.figure, [("parts", .list([part]))]).isEmpty)
  }

  @Test("Only figures have values")
  func others() async {
    #expect(await check(.event, []).isEmpty)
  }
}
