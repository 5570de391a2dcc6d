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

  /// Compares every two statements of a figure.
  /// - Complexity: O(n²) in their number.
  init(_ figure: Record) {
    let statements = figure[Figure.statements]
    var pairs: [Pair] = []
    for index in statements.indices {
      for other in statements[..<index] {
        if let pair = Self.pair(other, statements[index]) { pairs.append(pair) }
      }
    }
    self.pairs = pairs
  }

  /// What disagrees even when a count "so far" is taken for the least it can be.
  var certain: [Pair] { pairs.filter { !$0.isCounting } }

  private static func pair(_ first: Statement, _ second: Statement) -> Pair? {
    guard let value = first[Statement.value], let other = second[Statement.value],
      value.isDisjoint(from: other)
    else { return nil }
    let times = (first[Statement.period], second[Statement.period])
    // A statement that names no time can be about any.
    if let time = times.0, let its = times.1, !time.overlaps(its) { return nil }
    return Pair(
      first: first, second: second, isSameTime: isSame(times.0, times.1),
      isCounting: isOutgrown(first, by: second) || isOutgrown(second, by: first))
  }

  /// Whether two times begin and end on the same days, or neither is known.
  private static func isSame(_ time: Period?, _ other: Period?) -> Bool {
    time?.earliestDay == other?.earliestDay && time?.latestDay == other?.latestDay
      && (time == nil) == (other == nil)
  }

  /// Whether a count so far may have grown to what the other says: it is less, of things that add up,
  /// and the other's time does not end before its own.
  private static func isOutgrown(_ count: Statement, by other: Statement) -> Bool {
    guard count[Statement.complete] == false, let value = count[Statement.value],
      let its = other[Statement.value], value.addsUp
    else { return false }
    if let end = count[Statement.period]?.latestDay, let last = other[Statement.period]?.latestDay,
      last < end
    {
      return false
    }
    var least = value
    least.comparator = .atLeast
    return !least.isDisjoint(from: its)
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
