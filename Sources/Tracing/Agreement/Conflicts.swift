import Linking
import Model

/// Statements of one figure that cannot all be right.
package struct Conflicts {
  /// A statement that disagrees with one before it.
  package struct Pair {
    package let first: Statement
    package let second: Statement
    /// Whether both speak of exactly the same time, or neither says which.
    package let isSameTime: Bool
    /// Whether one of them is a count that was still going on.
    package let isCounting: Bool
  }

  /// In the order of the later statement, then of the earlier.
  package let pairs: [Pair]

  /// What disagrees even when a count "so far" is taken for the least it can be.
  package var certain: [Pair] { pairs.filter { !$0.isCounting } }

  /// Compares every two statements of a figure.
  /// - Complexity: O(n²) in their number; two of different times cost next to nothing.
  package init(_ figure: Record) { self.init(DatedStatement.all(of: figure)) }

  init(_ statements: [DatedStatement]) {
    var pairs: [Pair] = []
    for index in statements.indices {
      for other in statements[..<index].indices {
        if let pair = statements[index].conflict(with: statements[other]) { pairs.append(pair) }
      }
    }
    self.pairs = pairs
  }
}
