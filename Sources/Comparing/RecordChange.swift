public import Diagnostics
public import Model

/// What has become of a record between two states of the content.
public struct RecordChange: Sendable {
  public let id: String
  public let kind: RecordKind
  /// Its place in the records of the earlier state; nil when it is new.
  public let before: Int?
  /// Its place in the records of the later state; nil when it is gone.
  public let after: Int?
  /// Its fields that say something else; empty when it is new or gone.
  public let fields: [FieldChange]
}

/// What has become of a page between two states of the content.
public struct PageChange: Sendable {
  /// The file, relative to the content folder.
  public let path: String
  /// Its place in the pages of the earlier state; nil when it is new.
  public let before: Int?
  /// Its place in the pages of the later state; nil when it is gone.
  public let after: Int?
  /// The keys of its front matter that say something else, and its text as the field `text`.
  public let fields: [FieldChange]
}

/// A field that says something else, or the same in other words.
public struct FieldChange: Sendable {
  /// The way to it: `title`, `statements.press-release.value`, `stages.2.date`.
  public let path: String
  /// What was written; nil where there was nothing.
  public let was: String?
  /// What is written; nil where there is nothing.
  public let now: String?
  /// Whether other words say the same, such as `£12m` and `£12 million`.
  public let isWordingOnly: Bool
  /// Where it stood and where it stands; what surrounds it, where it is not there itself.
  public let before: SourceRange
  public let after: SourceRange
}
