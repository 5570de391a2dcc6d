import Diagnostics

/// One thing described in data.
///
/// Never changed; a class, so that passing it on counts one reference instead of a dozen.
public final class Record: Sendable {
  public let kind: RecordKind
  /// Unique in the site, whatever the kind.
  public let id: String
  /// Where the identifier stands, or the record begins.
  public let idRange: SourceRange
  public let values: FieldValues

  public init(kind: RecordKind, id: String, idRange: SourceRange, values: FieldValues) {
    self.kind = kind
    self.id = id
    self.idRange = idRange
    self.values = values
  }

  public subscript<Value: FieldConvertible>(key: FieldKey<Value>) -> Value? { values[key] }
  public subscript<Element: FieldConvertible>(key: FieldKey<[Element]>) -> [Element] { values[key] }

  /// What readers call it.
  public var name: String { values[kind.nameField].flatMap { String($0) } ?? id }

  public static let identifier = FieldKey<String>(
    "id", .identifier, required: true, "What references name it by.")
  public static let sources = FieldKey<[SourceCitation]>(
    "sources", "The documents that say what the record says.")
  public static let basis = FieldKey<Basis>(
    "basis", default: Basis.stated.rawValue, "What the record rests on.")
  public static let basisNote = FieldKey<Prose>(
    "basis_note", "What was supplied from elsewhere, and how sure it is.")
  public static let updated = FieldKey<Period>("updated", "When it was last changed.")
  public static let changeNote = FieldKey<String>(
    "change_note", beside: "updated",
    "What was changed last, and why, in a sentence; stands beside `updated`.")

  public static let ignore = FieldKey<[Ignore]>(
    "ignore", published: false, "Rules that need not hold for this record, each with the reason.")

  static let commonFields: [Field] = [
    sources.field, basis.field, basisNote.field, updated.field, changeNote.field, ignore.field,
  ]

  /// What a record rests on.
  public enum Basis: String, FieldChoice {
    case stated
    case inferred
    case generalKnowledge = "general-knowledge"
  }
}

/// A document that says something, and where in it.
public struct SourceCitation: FieldGroup {
  public static let groupName = "SourceCitation"
  public let values: FieldValues
  public init(values: FieldValues) { self.values = values }

  public static let source = FieldKey<Reference>(
    "source", .reference(kinds: ["source"]), required: true, "The document.")
  public static let at = FieldKey<String>("at", "Where in the document.")
  public static let quote = FieldKey<String>("quote", "The words as stated: short, exact.")
  public static let fields: [Field] = [source.field, at.field, quote.field]
}
