/// The words that readers see dates in, from a theme's messages.
///
/// The keys are listed with English examples in `docs/format/dates.md`.
public struct DateWords: Sendable {
  var months: [String]
  var day: WordPattern?
  var month: WordPattern?
  var approximate: WordPattern?
  var uncertain: WordPattern?
  var both: WordPattern?
  var range: WordPattern?
  var from: WordPattern?
  var until: WordPattern?

  /// Reads the words from messages.
  ///
  /// - Parameter lookup: The texts under a key: one for a message, several for a list, nil when the
  ///   theme has no such key. Keys begin with `format.`.
  /// - Throws: when messages are missing or lack the place for a value, naming all of them.
  public init(_ lookup: @escaping (String) -> [String]?) throws(FormatMessagesError) {
    var messages = FormatMessages(lookup)
    months = messages.list("months", count: 12)
    day = messages.pattern("date", "day", "month", "year")
    month = messages.pattern("month", "month", "year")
    approximate = messages.pattern("approximate", "date")
    uncertain = messages.pattern("uncertain", "date")
    both = messages.pattern("approximate_uncertain", "date")
    range = messages.pattern("range", "start", "end")
    from = messages.pattern("from", "date")
    until = messages.pattern("until", "date")
    try messages.check()
  }
}

/// Writes dates and periods for readers.
public struct PeriodFormatter: Sendable {
  private let words: DateWords
  private let isNonBreaking: Bool

  /// - Parameter nonBreaking: Whether a day is kept on one line with its month.
  public init(words: DateWords, nonBreaking: Bool = true) {
    self.words = words
    isNonBreaking = nonBreaking
  }

  /// The date in words, such as `about 11 September 2014`.
  public func format(_ date: PartialDate) -> String {
    let year = String(date.year)
    var text = year
    if let number = date.month {
      let month = words.months[number - 1]
      if let dayNumber = date.day {
        text = words.day?.filled(String(dayNumber), month, year, held: isNonBreaking) ?? year
      } else {
        text = words.month?.filled(month, year) ?? year
      }
    }
    switch date.qualifier {
    case .approximate?: return words.approximate?.filled(text) ?? text
    case .uncertain?: return words.uncertain?.filled(text) ?? text
    case .uncertainAndApproximate?: return words.both?.filled(text) ?? text
    case nil: return text
    }
  }

  /// The period in words, such as `June 2010 to June 2011`; an end that is open or unknown is not said.
  public func format(_ period: Period) -> String {
    if let date = period.singleDate { return format(date) }
    switch (period.start.date.map(format), period.end.date.map(format)) {
    case (let start?, let end?): return words.range?.filled(start, end) ?? start
    case (let start?, nil): return words.from?.filled(start) ?? start
    case (nil, let end?): return words.until?.filled(end) ?? end
    case (nil, nil): return ""
    }
  }
}
