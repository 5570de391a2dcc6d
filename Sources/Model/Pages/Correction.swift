/// What was changed after publication, and why: an entry of `corrections.yml`.
public struct Correction: FieldGroup {
  public static let groupName = "Correction"
  public let values: FieldValues
  public init(values: FieldValues) { self.values = values }

  /// The file that lists them, in the content folder.
  public static let fileName = "corrections.yml"

  public static let date = FieldKey<Period>(
    "date", required: true, "The day on which it was corrected, such as 2026-05-03.")
  public static let record = FieldKey<Reference>(
    "record", .reference(kinds: []), "The record that said something else; either this or `page`.")
  public static let page = FieldKey<String>(
    "page", "The page that said something else, by its file, such as `who-paid.md`.")
  public static let statement = FieldKey<String>(
    "statement", .identifier, "Which of a figure's statements was changed, by its id.")
  public static let was = FieldKey<String>(
    "was", "What it said before; left out for what had been missing.")
  public static let now = FieldKey<String>(
    "is", "What it says since; left out for what was taken away.")
  public static let why = FieldKey<Prose>(
    "why", required: true,
    "Why it was changed, in a sentence: what was wrong, and how it was found.")
  public static let fields: [Field] = [
    date.field, record.field, page.field, statement.field, was.field, now.field, why.field,
  ]

  /// The day on which it was corrected; nil when the date is none of a day, which is reported.
  public var day: PartialDate? {
    self[Self.date]?.singleDate.flatMap { $0.day == nil || $0.qualifier != nil ? nil : $0 }
  }
}
