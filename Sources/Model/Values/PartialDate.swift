/// A date that is known to the year, the month or the day: EDTF level 0 with level 1's qualifiers.
public struct PartialDate: Sendable, Hashable {
  /// 0 to 9999.
  public let year: Int
  /// 1 to 12; nil when only the year is known.
  public let month: Int?
  /// 1 to 31; nil when only the month is known.
  public let day: Int?
  /// How sure the date is; nil for sure.
  public let qualifier: Qualifier?

  /// EDTF's signs for a date that is not sure.
  public enum Qualifier: String, Sendable, Hashable, CaseIterable {
    /// About.
    case approximate = "~"
    /// Perhaps.
    case uncertain = "?"
    /// Perhaps about.
    case uncertainAndApproximate = "%"
  }

  /// A date of the calendar; nil when there is none such.
  public init?(year: Int, month: Int? = nil, day: Int? = nil, qualifier: Qualifier? = nil) {
    guard (0...9999).contains(year), month != nil || day == nil else { return nil }
    if let month, !(1...12).contains(month) { return nil }
    if let month, let day, !(1...Gregorian.daysInMonth(month, of: year)).contains(day) {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
    self.qualifier = qualifier
  }

  /// The date as EDTF writes it: `2014-09~`.
  public var edtf: String { isoDate + (qualifier?.rawValue ?? "") }

  /// The date without its qualifier, as HTML's `datetime` takes it: `2014-09`.
  public var isoDate: String {
    var text = Self.padded(year, 4)
    if let month { text += "-" + Self.padded(month, 2) }
    if let day { text += "-" + Self.padded(day, 2) }
    return text
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  /// The number of the first day that it can be; qualifiers do not widen it.
  public var earliestDay: Int { Gregorian.dayNumber(year: year, month: month ?? 1, day: day ?? 1) }

  /// The number of the last day that it can be; qualifiers do not widen it.
  public var latestDay: Int {
    let month = month ?? 12
    return Gregorian.dayNumber(
      year: year, month: month, day: day ?? Gregorian.daysInMonth(month, of: year))
  }
}

extension PartialDate: Comparable {
  /// By the first day; of two that begin together the longer comes first, so a year before its months.
  public static func < (left: PartialDate, right: PartialDate) -> Bool {
    (left.earliestDay, -left.latestDay, left.qualifier?.rawValue ?? "")
      < (right.earliestDay, -right.latestDay, right.qualifier?.rawValue ?? "")
  }
}

extension PartialDate: CustomStringConvertible {
  public var description: String { edtf }
}
