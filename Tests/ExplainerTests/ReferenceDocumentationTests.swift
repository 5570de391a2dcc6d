import Explainer
import Foundation
import Model
import Rendering
import Testing

/// The committed reference documentation is what the declarations say; `EXPLAINER_ACCEPT=1` writes it
/// anew.
@Suite struct ReferenceDocumentationTests {
  @Test("docs/format says what editors may write")
  func format() throws {
    try expectCurrent("docs/format/README.md", ReferenceDocumentation.format())
  }

  @Test("themes/README.md says what templates are given")
  func contexts() throws {
    try expectCurrent("themes/README.md", try ReferenceDocumentation.contexts())
  }

  @Test("docs/diagnostics lists every finding")
  func diagnostics() throws {
    try expectCurrent("docs/diagnostics/README.md", ReferenceDocumentation.diagnostics())
  }

  @Test("Every field says what it means in a sentence")
  func descriptions() {
    var fields = SiteConfiguration.fields + Page.fields + BlockKind.standard.flatMap(\.fields)
    fields += RecordKind.standard.flatMap(\.fields)
    fields += fields.flatMap { field -> [Field] in
      guard case .list(.group(_, let inner)) = field.type else { return [] }
      return inner
    }
    for field in fields {
      let text = field.description
      #expect(text.first?.isUppercase == true && text.last == ".", "\(field.name): \(text)")
      #expect(!text.contains("|"))
    }
  }

  @Test("A kind that a site declares itself is documented like the standard ones")
  func ownKind() throws {
    let bench = RecordKind(
      "bench", collection: "benches", "Something to sit on.", nameField: "name",
      fields: [Field("name", .text, required: true, "What it is called | known as.")])
    let parts = ReferenceDocumentation.format(kinds: [bench])
    #expect(
      parts["bench"]?.contains(
        #"| `name` | required | a line of text | What it is called \| known as. |"#) == true)
    #expect(parts["references"]?.contains("`[words](bench:id)`") == true)
    #expect(throws: Never.self) {
      try ReferenceDocumentation.contexts(kinds: RecordKind.standard + [bench])
    }
  }

  private func expectCurrent(
    _ file: String, _ parts: [String: String], location: SourceLocation = #_sourceLocation
  ) throws {
    let path = Repository.path(file)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let updated = try GeneratedParts.update(text, parts)
    if ProcessInfo.processInfo.environment["EXPLAINER_ACCEPT"] == "1" {
      try updated.write(toFile: path, atomically: true, encoding: .utf8)
    } else {
      #expect(
        text == updated, "\(file) is out of date: run the tests with EXPLAINER_ACCEPT=1",
        sourceLocation: location)
    }
  }
}

/// The repository that the tests stand in.
enum Repository {
  static func path(_ relative: String, beside file: String = #filePath) -> String {
    URL(fileURLWithPath: file).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent(relative).path
  }
}
