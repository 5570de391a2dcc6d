import Diagnostics

/// A Markdown file that is read from top to bottom, with its front matter.
///
/// Never changed; a class, so that passing it on counts one reference instead of a dozen.
public final class Page: Sendable {
  /// The file, relative to the content folder: `who-paid.md`, `measures/index.md`.
  public let path: String
  public let file: SourceFile
  public let values: FieldValues
  public let body: Prose
  /// Whether the page introduces its folder.
  public let isIndex: Bool
  /// The folder that the file stands in, empty for the content folder itself.
  public let folder: String

  public init(path: String, file: SourceFile, values: FieldValues, body: Prose) {
    self.path = path
    self.file = file
    self.values = values
    self.body = body
    isIndex = path == "index.md" || path.hasSuffix("/index.md")
    folder = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) } ?? ""
  }

  public subscript<Value: FieldConvertible>(key: FieldKey<Value>) -> Value? { values[key] }
  public subscript<Element: FieldConvertible>(key: FieldKey<[Element]>) -> [Element] { values[key] }

  public static let title = FieldKey<String>("title", required: true, "The page's heading.")
  public static let summary = FieldKey<String>(
    "summary", "One sentence for lists and search engines.")
  public static let date = FieldKey<Period>("date", "When it was first published.")
  public static let updated = FieldKey<Period>("updated", "When it was last changed.")
  public static let changeNote = FieldKey<String>(
    "change_note", beside: "updated",
    "What was changed last, and why, in a sentence; stands beside `updated`.")
  public static let tags = FieldKey<[String]>("tags", "Words that it can be found by.")
  public static let order = FieldKey<Int>("order", "Its place among its neighbours, low first.")
  public static let draft = FieldKey<Bool>("draft", "Left out unless drafts are asked for.")
  public static let slug = FieldKey<String>(
    "slug", .identifier, "The last part of its address, instead of the file's name.")
  public static let template = FieldKey<String>("template", "The theme's template to use.")

  public static let ignore = FieldKey<[Ignore]>(
    "ignore", published: false, "Rules that need not hold on this page, each with the reason.")

  public static let fields: [Field] = [
    title.field, summary.field, date.field, updated.field, changeNote.field, tags.field,
    order.field, draft.field,
    slug.field, template.field, ignore.field,
  ]
}
