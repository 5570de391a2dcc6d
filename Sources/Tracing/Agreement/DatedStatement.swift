import Linking
import Model

/// A statement with what it says of which time, read once.
struct DatedStatement {
  let statement: Statement
  let value: Quantity
  let time: Period?
  let isComplete: Bool
  /// The days that it can be about; a statement that names no time can be about any.
  let days: ClosedRange<Int>

  /// The statements of a figure that have a value, in the order of the record.
  static func all(of figure: Record) -> [DatedStatement] {
    let unit = figure[Figure.unit].flatMap { try? Quantity("1 \($0)").unit }
    return figure[Figure.statements].compactMap { DatedStatement($0, unit) }
  }

  /// - Parameter unit: what the figure is counted in, for a value that is a number alone.
  private init?(_ statement: Statement, _ unit: Quantity.Unit?) {
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
  func conflict(with first: DatedStatement) -> Conflicts.Pair? {
    guard days.overlaps(first.days), value.isDisjoint(from: first.value) else { return nil }
    return Conflicts.Pair(
      first: first.statement, second: statement, isSameTime: isOfSameTime(as: first),
      isCounting: isOutgrown(by: first) || first.isOutgrown(by: self))
  }

  /// Whether a number fits both, of a time that both can be about.
  func agrees(with other: DatedStatement) -> Bool {
    guard days.overlaps(other.days), value.isComparable(with: other.value),
      !value.isDisjoint(from: other.value)
    else { return false }
    // "More than ten" of a year and twelve of three years say nothing of one another.
    return isOfSameTime(as: other) || time == nil || other.time == nil
      || value.isBounded && other.value.isBounded
  }

  /// Whether both name exactly the same time, or neither names any.
  private func isOfSameTime(as other: DatedStatement) -> Bool {
    days == other.days && (time == nil) == (other.time == nil)
  }

  /// Whether it is a count so far that may have grown to what the other says: it is less, of things that
  /// add up, and the other's time does not end before its own.
  private func isOutgrown(by other: DatedStatement) -> Bool {
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

  /// Whether it says how much it is at least and at most, from its own words.
  fileprivate var isBounded: Bool {
    switch comparator {
    case .over, .atLeast, .under, .atMost: false
    case .exactly, .about, .nearly, .justOver, .justUnder: true
    }
  }
}
