import Model
import Testing

/// What holds for every declaration of fields: those of records, pages, the site and blocks.
@Suite struct RecordKindTests {
  struct Declaration: CustomTestStringConvertible {
    let name: String
    let fields: [Field]
    var testDescription: String { name }

    static let all: [Declaration] =
      RecordKind.standard.map { Declaration(name: $0.name, fields: $0.fields) }
      + BlockKind.standard.map { Declaration(name: $0.name, fields: $0.fields) }
      + [
        Declaration(name: "page", fields: Page.fields),
        Declaration(name: "site", fields: SiteConfiguration.fields),
      ]
  }

  /// Every field, those of groups included, with its path.
  private func flattened(_ fields: [Field], _ path: String = "") -> [(path: String, field: Field)] {
    fields.flatMap { field in
      [(path + field.name, field)] + flattened(group(field.type), path + field.name + ".")
    }
  }

  private func group(_ type: FieldType) -> [Field] {
    switch type {
    case .group(_, let fields): fields
    case .list(let element): group(element)
    default: []
    }
  }

  @Test("Every field is named once and described in a sentence", arguments: Declaration.all)
  func fields(_ declaration: Declaration) {
    let all = flattened(declaration.fields)
    #expect(Set(all.map(\.path)).count == all.count)
    for (path, field) in all {
      #expect(field.description.last == ".", "\(path)")
      #expect(field.description.first?.isUppercase == true || path.hasSuffix("type"), "\(path)")
      #expect(!field.name.isEmpty && field.name.allSatisfy { $0.isLetter || "_-".contains($0) })
    }
  }

  @Test("Every reference names kinds that exist", arguments: Declaration.all)
  func references(_ declaration: Declaration) {
    let known = Set(RecordKind.standard.map(\.name))
    for (path, field) in flattened(declaration.fields) {
      #expect(Set(kinds(field.type)).isSubset(of: known), "\(path)")
    }
  }

  private func kinds(_ type: FieldType) -> [String] {
    switch type {
    case .reference(let kinds): kinds
    case .list(let element): kinds(element)
    default: []
    }
  }

  @Test("A default is a value that the field can hold", arguments: Declaration.all)
  func defaults(_ declaration: Declaration) {
    for (path, field) in flattened(declaration.fields) {
      guard let text = field.defaultText else { continue }
      switch field.type {
      case .flag: #expect(["true", "false"].contains(text), "\(path)")
      case .choice(let words): #expect(words.contains(text), "\(path)")
      default: break
      }
    }
  }

  @Test("Kinds are told apart by name and by collection")
  func names() {
    let kinds = RecordKind.standard
    #expect(Set(kinds.map(\.name)).count == kinds.count)
    #expect(Set(kinds.map(\.collection)).count == kinds.count)
    #expect(kinds.allSatisfy { $0.summary.last == "." })
    #expect(Set(BlockKind.standard.map(\.name)).count == BlockKind.standard.count)
  }

  @Test("What a kind says of its fields holds of one of them", arguments: RecordKind.standard)
  func roles(_ kind: RecordKind) {
    func type(_ name: String?) -> FieldType? { kind.fields.first { $0.name == name }?.type }
    #expect(kind.fields.first?.name == "id")
    if case .text = type(kind.nameField) {} else { Issue.record("the name is no text") }
    if case .prose = type(kind.bodyField) {} else { Issue.record("the body is no prose") }
    if kind.summaryField != nil {
      if case .text = type(kind.summaryField) {} else { Issue.record("the summary is no text") }
    }
    if kind.groupField != nil { #expect(type(kind.groupField) != nil) }
    for common in ["sources", "basis", "basis_note", "updated"] { #expect(type(common) != nil) }
  }
}
