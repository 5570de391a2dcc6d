import Model

extension Period {
  /// Whether it is over before the other begins, even if dates that are marked as not sure are off by
  /// one of the units in which they are known: a year, a month or a week.
  func isCertainlyBefore(_ other: Period) -> Bool {
    guard let last = end.date?.latestCertainDay, let first = other.start.date?.earliestCertainDay
    else { return false }
    return last < first
  }
}

extension PartialDate {
  /// The first day that it can be.
  var earliestCertainDay: Int { earliestDay - slack }
  /// The last day that it can be.
  var latestCertainDay: Int { latestDay + slack }

  /// How many days it can be off.
  private var slack: Int {
    guard qualifier != nil else { return 0 }
    return day != nil ? 7 : latestDay - earliestDay + 1
  }
}
