/// A calculation with figures, such as `attempts-2011 / attempts-2009 - 1`.
///
/// The nodes lie in the order in which they are calculated, so that a formula of any length is
/// evaluated in a loop.
public struct Formula: Sendable, Hashable {
  /// The formula as written.
  public let text: String
  /// All nodes, each behind those it is calculated from; the last is the result.
  public let nodes: [Node]

  /// One step of a calculation.
  public struct Node: Sendable, Hashable {
    public let kind: Kind
    /// UTF-8 offsets in ``Formula/text``.
    public let offsets: Range<Int>
  }

  public enum Kind: Sendable, Hashable {
    /// A number or percentage in the formula itself.
    case number(Number)
    /// A figure.
    case figure(Identifier)
    /// The node at this index with the other sign.
    case negation(Int)
    /// Two nodes by their indexes.
    case operation(Operator, Int, Int)
  }

  public enum Operator: String, Sendable, Hashable, CaseIterable {
    case add = "+"
    case subtract = "-"
    case multiply = "*"
    case divide = "/"
  }

  /// Reads a formula of ids, numbers, percentages, `+ - * /` and parentheses.
  ///
  /// A minus stands between spaces, because ids contain hyphens.
  /// - Complexity: O(length of the text).
  public init(_ text: String) throws(ValueError) {
    var parser = try FormulaParser(text)
    nodes = try parser.formula()
    self.text = text
  }

  /// The figures that it needs, each once, in the order in which they stand.
  public var references: [Identifier] {
    var seen: Set<Identifier> = []
    return nodes.compactMap {
      if case .figure(let id) = $0.kind, seen.insert(id).inserted { id } else { nil }
    }
  }

  /// Where a figure is named first, as offsets in ``text``.
  public func offsets(of reference: Identifier) -> Range<Int>? {
    nodes.first { $0.kind == .figure(reference) }?.offsets
  }
}
