/// A stretch of time: EDTF's interval, or a single date, which is the time from its first to its last day.
public struct Period: Sendable, Hashable {
  public let start: Bound
  public let end: Bound
  /// The date, when one date was written and no interval.
  public let singleDate: PartialDate?

  /// An end of a period.
  public enum Bound: Sendable, Hashable {
    case date(PartialDate)
    /// Without end: `..`.
    case open
    /// There is an end, but nobody knows when: EDTF writes nothing.
    case unknown

    /// The date; nil when open or unknown.
    public var date: PartialDate? {
      if case .date(let date) = self { date } else { nil }
    }
  }

  /// The period of one date.
  public init(_ date: PartialDate) {
    start = .date(date)
    end = .date(date)
    singleDate = date
  }

  /// An interval; nil when it has no date at all, or ends before it starts.
  public init?(from start: Bound, to end: Bound) {
    if let first = start.date, let last = end.date {
      guard first.earliestDay <= last.latestDay else { return nil }
    } else if start.date == nil, end.date == nil {
      return nil
    }
    self.start = start
    self.end = end
    singleDate = nil
  }

  /// Reads a date or an interval in EDTF: `2014-09`, `2010-06/2011-06`, `2010/..`, `../2014`, `2010/`.
  ///
  /// The error names the date that does not exist, or how EDTF writes what seems to be meant.
  public init(_ text: String) throws(ValueError) {
    let bytes = Array(text.utf8)
    let slashes = bytes.indices.filter { bytes[$0] == UInt8(ascii: "/") }
    guard let slash = slashes.first else {
      self.init(try PartialDate(bytes, at: 0))
      return
    }
    guard slashes.count == 1 else { throw DateGuess.error(text, at: 0..<bytes.count) }
    let start: Bound
    let end: Bound
    do {
      start = try Self.bound(bytes[..<slash])
      end = try Self.bound(bytes[(slash + 1)...])
    } catch {
      // `06/2011` is no interval but a date in another way of writing.
      guard error.replacement == nil, let whole = DateGuess.edtf(text) else { throw error }
      throw DateGuess.error(text, whole, at: 0..<bytes.count)
    }
    guard let period = Period(from: start, to: end) else {
      let isEmpty = start.date == nil && end.date == nil
      throw ValueError(
        isEmpty ? "This period has no date" : "This period ends before it starts",
        at: 0..<bytes.count,
        suggestion: isEmpty ? "Leave the field out when nothing is known" : nil,
        replacement: isEmpty
          ? nil
          : String(
            decoding: bytes[(slash + 1)...] + [UInt8(ascii: "/")] + bytes[..<slash], as: UTF8.self))
    }
    self = period
  }

  private static func bound(_ bytes: ArraySlice<UInt8>) throws(ValueError) -> Bound {
    if bytes.isEmpty { return .unknown }
    if bytes.elementsEqual([UInt8(ascii: "."), UInt8(ascii: ".")]) { return .open }
    return .date(try PartialDate(Array(bytes), at: bytes.startIndex))
  }

  /// The period as EDTF writes it.
  public var edtf: String {
    if let singleDate { return singleDate.edtf }
    return Self.edtf(start) + "/" + Self.edtf(end)
  }

  private static func edtf(_ bound: Bound) -> String {
    switch bound {
    case .date(let date): date.edtf
    case .open: ".."
    case .unknown: ""
    }
  }

  /// The number of its first day; nil when it is open or unknown.
  public var earliestDay: Int? { start.date?.earliestDay }
  /// The number of its last day; nil when it is open or unknown.
  public var latestDay: Int? { end.date?.latestDay }

  /// Whether a day can be in both; an end that is open or unknown excludes nothing.
  public func overlaps(_ other: Period) -> Bool {
    !isBefore(other) && !other.isBefore(self)
  }

  /// Whether it is over before the other begins.
  public func isBefore(_ other: Period) -> Bool {
    guard let last = latestDay, let first = other.earliestDay else { return false }
    return last < first
  }

  /// Whether every day of the other is in it; an unknown end of either contains nothing.
  public func contains(_ other: Period) -> Bool {
    let startsInside: Bool
    switch (start, other.start) {
    case (.open, _): startsInside = true
    case (.date(let own), .date(let its)): startsInside = own.earliestDay <= its.earliestDay
    default: startsInside = false
    }
    switch (end, other.end) {
    case (.open, _): return startsInside
    case (.date(let own), .date(let its)): return startsInside && its.latestDay <= own.latestDay
    default: return false
    }
  }
}

extension Period: Comparable {
  /// By the first day, then the longer first; what has no start comes before everything.
  public static func < (left: Period, right: Period) -> Bool {
    let first = (left.earliestDay ?? .min, -(left.latestDay ?? .max))
    let second = (right.earliestDay ?? .min, -(right.latestDay ?? .max))
    return first == second ? left.edtf < right.edtf : first < second
  }
}

extension Period: CustomStringConvertible {
  public var description: String { edtf }
}
