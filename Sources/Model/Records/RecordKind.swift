/// A kind of record: what it is called, where its collection is kept and which fields it has.
///
/// The seven standard kinds are values like any other; nothing else in the program lists them.
/// Never changed; a class, because every record carries its kind along.
public final class RecordKind: Sendable {
  /// The kind's name and its scheme in references: `agency` in `[JOCC](agency:jocc)`.
  public let name: String
  /// Its collection: `agencies`, for `agencies.yml` and the folder `agencies/`.
  public let collection: String
  /// What it is, in a sentence.
  public let summary: String
  /// The field that names a record to readers.
  public let nameField: String
  /// The field that the body of a record's own Markdown file becomes.
  public let bodyField: String
  /// The field that says it in a sentence, for lists.
  public let summaryField: String?
  /// The field whose value records are grouped by in their collection; nil for one list.
  public let groupField: String?
  /// How records of this kind are recognised in prose.
  public let mentionRule: MentionRule
  /// What a reference to a record of this kind becomes.
  public let referenceStyle: ReferenceStyle
  /// Its own fields and those common to all records, in the order in which they are shown.
  public let fields: [Field]

  /// The fields that readers are given, in pages and data.
  public let publishedFields: [Field]

  /// How records of a kind are recognised in prose.
  public enum MentionRule: Sendable {
    /// Only where an editor refers to them, unless the record says `mentions: true`.
    case onRequest
    /// Those that have an acronym.
    case withAcronym
    /// All of them.
    case always
  }

  /// What a reference to a record becomes on the page.
  public enum ReferenceStyle: Sendable {
    /// A link to the record.
    case link
    /// A number, linked to the statement that it comes from.
    case number
    /// A numbered citation; the link's title says where in the document.
    case citation
  }

  public init(
    _ name: String, collection: String, _ summary: String, nameField: String,
    bodyField: String = "description", summaryField: String? = nil, groupField: String? = nil,
    mentionRule: MentionRule = .onRequest, referenceStyle: ReferenceStyle = .link, fields: [Field]
  ) {
    self.name = name
    self.collection = collection
    self.summary = summary
    self.nameField = nameField
    self.bodyField = bodyField
    self.summaryField = summaryField
    self.groupField = groupField
    self.mentionRule = mentionRule
    self.referenceStyle = referenceStyle
    self.fields = [Record.identifier.field] + fields + Record.commonFields
    publishedFields = self.fields.filter(\.isPublished)
  }

  /// The kinds that every site has, in the order in which they are listed.
  public static let standard: [RecordKind] = [
    .measure, .figure, .agency, .term, .source, .event, .place,
  ]
}

extension RecordKind: Hashable {
  public static func == (left: RecordKind, right: RecordKind) -> Bool { left.name == right.name }
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
