import Model

/// First days of months or years, evenly spaced in the calendar, that enclose some days.
struct CalendarTicks: Sendable {
  /// The first day of a month.
  struct Tick: Sendable, Equatable {
    let day: Int
    let year: Int
    let month: Int
  }

  /// Steps that readers count in: months, quarters, half years, then years by ones, twos and fives.
  static let steps: [Int] =
    [1, 3, 6] + [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map { $0 * 12 }

  /// The days of the years 0 to 9999, which dates are of.
  static let calendar =
    Gregorian.dayNumber(
      year: 0, month: 1, day: 1)...Gregorian.dayNumber(
      year: 9999, month: 12, day: 31)

  /// How many months lie between two ticks.
  let step: Int
  /// At least two: the last one is the first day after all that is shown.
  let ticks: [Tick]

  /// The days from the first tick to the last.
  var days: Range<Int> { ticks[0].day..<ticks[ticks.count - 1].day }

  /// Ticks `step` months apart around `days`, which are of the years 0 to 9999.
  init(around days: ClosedRange<Int>, step: Int) {
    self.step = step
    let first = Self.month(of: days.lowerBound) / step
    let last = Self.month(of: days.upperBound) / step + 1
    ticks = (first...last).map { index in
      let (year, month) = (index * step).quotientAndRemainder(dividingBy: 12)
      return Tick(
        day: Gregorian.dayNumber(year: year, month: month + 1, day: 1), year: year,
        month: month + 1)
    }
  }

  /// The finest ticks around `days` that are few enough and whose labels fit.
  /// - Parameters:
  ///   - limit: how many ticks there may be, 3 or more.
  ///   - fits: whether there is room for the labels of these ticks.
  init(
    around days: ClosedRange<Int>, atMost limit: Int, fits: (CalendarTicks) -> Bool = { _ in true }
  ) {
    let months = Self.month(of: days.upperBound) - Self.month(of: days.lowerBound) + 1
    for step in Self.steps where months / step < limit {
      let ticks = CalendarTicks(around: days, step: step)
      if ticks.ticks.count <= limit, fits(ticks) {
        self = ticks
        return
      }
    }
    self.init(around: days, step: Self.steps[Self.steps.count - 1])
  }

  /// Months since January of the year 0.
  private static func month(of day: Int) -> Int {
    let date = Gregorian.date(ofDay: day)
    return date.year * 12 + date.month - 1
  }
}
