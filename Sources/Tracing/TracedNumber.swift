import Diagnostics
import Reading

/// A number in prose that is data, and what it rests on.
public struct TracedNumber: Sendable {
  /// The passage that it stands in, by its place in ``PageText/passages``.
  public let passage: Int
  /// What stands there; nil where a figure's value is put in by the program.
  public let number: NumberInText?
  /// The number with its currency and scale, as bytes of the passage's text.
  public let core: Range<Int>
  /// The link to a figure, be there one or not, or the one that declares no data, that it stands in;
  /// by its place in ``Passage/links``.
  public let link: Int?
  public let basis: Basis
  /// Whether it says what its figure says; nil when it rests on no figure.
  public let agreement: Agreement?

  /// What a number in prose rests on.
  public enum Basis: Sendable, Hashable {
    /// A figure that it is linked to, and the statement that is meant; nil for a computed value, and
    /// when no statement agrees and none was named.
    case statement(figure: Int, statement: Int?)
    /// A document that it is quoted from, and where in it.
    case quoted(source: Int, at: String?)
    /// A figure that the same page or record refers to, or is; where there can be no link.
    case repeated(figure: Int, statement: Int?)
    /// An editor's word that it is no data.
    case plain
    case unsourced
  }

  /// The figure that it rests on, by its place in the content, and the statement.
  public var figure: (figure: Int, statement: Int?)? {
    switch basis {
    case .statement(let figure, let statement), .repeated(let figure, let statement):
      (figure, statement)
    default: nil
    }
  }
}
