public import Diagnostics
public import Linking
import Model

/// What a change of content touches: for each record that changed, and each figure that follows from
/// one, every place that rests on it.
public struct Impact: Sendable {
  public let comparison: Comparison
  /// Changed records in the order of the site, then the figures that follow from them.
  public let records: [TouchedRecord]
}

/// A record that says something else, or a figure whose value follows from one that does.
public struct TouchedRecord: Sendable {
  /// Its place in the records of the later state.
  public let record: Int
  /// What changed; nil for a figure that only follows from others.
  public let change: RecordChange?
  /// The touched figures that it is computed from or is the sum of.
  public let restsOn: [Dependency]
  /// The entries of `corrections.yml` about it that are new.
  public let corrections: [SourceRange]
  /// Changes of its published statements that no correction tells of.
  public let unrecorded: [Diagnostic]
  /// Every place that rests on it, in the order of the site.
  public let touches: [Touch]
}

/// A figure that another one follows from.
public struct Dependency: Sendable {
  /// Its place in the records of the later state.
  public let record: Int
  /// The field that names it: `formula` or `parts`.
  public let field: String
  /// Where it is named.
  public let range: SourceRange
}

/// A place that rests on a record.
public struct Touch: Sendable {
  public let kind: Kind
  /// The page or record that the place belongs to.
  public let place: ProsePlace
  public let range: SourceRange
  /// The sentence, as plain text; nil for what is no prose.
  public let sentence: String?

  /// How a place rests on a record.
  public enum Kind: Sendable, Hashable {
    /// A number that links to one of its statements, or to it as a whole.
    case number(statement: String?)
    /// A link to it.
    case link
    /// A citation of it.
    case citation
    /// A word that the program knows to stand for it.
    case mention
    /// A fenced block of this kind that shows it.
    case block(String)
    /// The field of another record that names it, such as `cost` or `statements.source`.
    case field(String)
  }
}
