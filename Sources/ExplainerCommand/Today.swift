import Model

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The day on which the program runs.
enum Today {
  /// The number of the day, as ``PartialDate/earliestDay`` counts: the last one that has begun
  /// anywhere on earth, so that no editor's own today lies in the future.
  static var dayNumber: Int? {
    var seconds = time(nil) + 14 * 3600
    var parts = tm()
    guard gmtime_r(&seconds, &parts) != nil else { return nil }
    let year = String(1900 + Int(parts.tm_year))
    let month = String(101 + Int(parts.tm_mon)).dropFirst()
    let day = String(100 + Int(parts.tm_mday)).dropFirst()
    return (try? Period("\(year)-\(month)-\(day)"))?.earliestDay
  }
}
