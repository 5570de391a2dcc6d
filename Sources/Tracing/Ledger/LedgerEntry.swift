import Diagnostics

/// A number in prose: where it stands, what it says and what it rests on.
public struct LedgerEntry: Sendable, Hashable {
  /// What a number rests on.
  public enum Basis: String, Sendable, Hashable, CaseIterable {
    /// A source's statement that it is linked to.
    case statement
    /// A figure that is computed from others.
    case derived
    /// A document that it is quoted from.
    case quoted
    /// A figure that its page or record refers to, in a place that takes no link.
    case repeated
    /// An editor's word that it is no data.
    case plain
    case unsourced
  }

  /// The file, as diagnostics name it.
  public internal(set) var path: String
  /// From 1.
  public let line: Int
  /// From 1, in UTF-8 bytes.
  public let column: Int
  /// Where it begins in its file, in bytes.
  public let offset: Int
  /// The page's title or the record's name.
  public let page: String
  /// The page's address, relative to the site's root.
  public let url: String
  /// The number as a reader sees it.
  public let text: String
  /// The sentence, heading or cell that it stands in.
  public let sentence: String
  public let basis: Basis
  /// Whether it says something else than its figure, which is a finding of its own.
  public let contradicts: Bool
  /// The figure's id and title.
  public let figure: String?
  public let figureTitle: String?
  /// The statement's id.
  public let statement: String?
  /// The value as the record has it, or as it was computed.
  public let value: String?
  /// The time that the value covers, in EDTF.
  public let period: String?
  /// The formula of a computed value.
  public let formula: String?
  /// The document's id and title.
  public let source: String?
  public let sourceTitle: String?
  /// Where in the document.
  public let locator: String?
  /// The words as stated.
  public let quote: String?
  /// Why an editor lets it stand without source.
  public internal(set) var excuse: String?

  var position: Ledger.SourcePosition { Ledger.SourcePosition(path: path, offset: offset) }
}
