import Linking
import Model

/// Statements of one figure that cannot all be right.
struct Conflicts {
  /// A statement that disagrees with one before it.
  struct Pair {
    let first: Statement
    let second: Statement
    /// Whether both speak of exactly the same time, or neither says which.
    let isSameTime: Bool
    /// Whether one of them is a count that was still going on.
    let isCounting: Bool
  }

  /// In the order of the later statement, then of the earlier.
  let pairs: [Pair]

  /// What disagrees even when a count "so far" is taken for the least it can be.
  var certain: [Pair] { pairs.filter { !$0.isCounting } }

  /// Compares every two statements of a figure.
  /// - Complexity: O(n²) in their number; two of different times cost next to nothing.
  init(_ figure: Record) {
    let unit = figure[Figure.unit].flatMap { try? Quantity("1 \($0)").unit }
    let statements = figure[Figure.statements].compactMap { Dated($0, unit) }
    var pairs: [Pair] = []
    for index in statements.indices {
      for other in statements[..<index].indices {
        if let pair = statements[index].conflict(with: statements[other]) { pairs.append(pair) }
      }
    }
    self.pairs = pairs
  }
}

/// A statement with what it says of which time, read once.
private struct Dated {
  let statement: Statement
  let value: Quantity
  let time: Period?
  let isComplete: Bool
  /// The days that it can be about; a statement that names no time can be about any.
  let days: ClosedRange<Int>

  /// - Parameter unit: what the figure is counted in, for a value that is a number alone.
  init?(_ statement: Statement, _ unit: Quantity.Unit?) {
    guard var value = statement[Statement.value] else { return nil }
    if case .none = value.unit, case .measure? = unit, let unit { value.unit = unit }
    self.statement = statement
    self.value = value
    time = statement[Statement.period]
    isComplete = statement[Statement.complete] ?? true
    let first = time?.earliestDay ?? .min
    days = first...max(first, time?.latestDay ?? .max)
  }

  /// The conflict with a statement before, if there is one.
  func conflict(with first: Dated) -> Conflicts.Pair? {
    guard days.overlaps(first.days), value.isDisjoint(from: first.value) else { return nil }
    return Conflicts.Pair(
      first: first.statement, second: statement,
      isSameTime: days == first.days && (time == nil) == (first.time == nil),
      isCounting: isOutgrown(by: first) || first.isOutgrown(by: self))
  }

  /// Whether it is a count so far that may have grown to what the other says: it is less, of things that
  /// add up, and the other's time does not end before its own.
  private func isOutgrown(by other: Dated) -> Bool {
    guard !isComplete, value.addsUp, other.days.upperBound >= days.upperBound else { return false }
    var least = value
    least.comparator = .atLeast
    return !least.isDisjoint(from: other.value)
  }
}

extension Quantity {
  /// Whether more time can only make more of it: a sum or a count, and no share or rate.
  fileprivate var addsUp: Bool {
    guard rate == nil else { return false }
    switch unit {
    case .none, .counted, .currency: return true
    case .measure(let symbol): return symbol != "°C" && symbol != "km/h"
    case .percent, .percentagePoint, .times: return false
    }
  }
}
