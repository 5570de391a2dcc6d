import TestSupport

@testable import Drawing

/// Entries and words to draw.
enum Sample {
  static let words = TimelineDrawing.Words(
    title: "Harbour works", description: "Three entries; the list has all of them.",
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ], monthOfYear: { "month \($1) of \($0)" }, event: "Events", measure: "Measures",
    uncertain: "Uncertain", counts: "Entries by their beginning", more: { "and \($0) more" })

  static func entry(
    _ start: TimelineDrawing.End, _ end: TimelineDrawing.End, _ label: String = "The pier opens",
    date: String = "a day", detail: String? = nil, kind: TimelineDrawing.Kind = .event,
    isCertain: Bool = true
  ) -> TimelineDrawing.Entry {
    TimelineDrawing.Entry(
      label: label, dateLabel: date, detail: detail, start: start, end: end, kind: kind,
      isCertain: isCertain)
  }

  static func drawing(
    _ entries: [TimelineDrawing.Entry], firstDay: Int? = nil, lastDay: Int? = nil
  ) -> TimelineDrawing {
    TimelineDrawing(
      entries: entries, words: words, id: "timeline.1", firstDay: firstDay, lastDay: lastDay)
  }

  static func text(_ entries: [TimelineDrawing.Entry]) -> String {
    String(decoding: drawing(entries).svg(), as: UTF8.self)
  }

  /// Made-up entries: the same for the same seed.
  static func entries(seed: UInt64, count: Int) -> [TimelineDrawing.Entry] {
    var random = SplitMix64(state: seed)
    let spread = [40, 400, 4_000, 700_000].randomElement(using: &random)!
    let fragments = [
      "pier", "the", "harbour-master's", "WWW", "resolution", "i", "опека", "防波堤", "e\u{301}",
      "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen", "£12", "—", "👩‍👩‍👧‍👦",
    ]
    func phrase(_ length: ClosedRange<Int>) -> String {
      (0..<Int.random(in: length, using: &random)).map { _ in
        fragments.randomElement(using: &random)!
      }.joined(separator: " ")
    }
    func end(_ day: Int) -> TimelineDrawing.End {
      switch Int.random(in: 0..<10, using: &random) {
      case 0: .open
      case 1: .unknown
      default: .day(day)
      }
    }
    return (0..<count).map { _ in
      let first = Int.random(in: 10_000..<10_000 + spread, using: &random)
      let length = [0, 0, 30, 365, 2_000].randomElement(using: &random)!
      return entry(
        end(first), end(first + length), phrase(0...14), date: phrase(1...6),
        detail: Bool.random(using: &random) ? phrase(1...2) : nil,
        kind: Bool.random(using: &random) ? .event : .measure,
        isCertain: Bool.random(using: &random))
    }
  }
}

extension Sample {
  /// Words of all lengths and scripts, up to so many.
  static func phrase(
    _ length: ClosedRange<Int>, _ random: inout SplitMix64
  ) -> String {
    let fragments = [
      "boats", "the", "harbour-master's", "WWW", "resolution", "i", "опека", "防波堤", "29,000",
      "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen", "£12", "—", "so far",
    ]
    return (0..<Int.random(in: length, using: &random)).map { _ in
      fragments.randomElement(using: &random)!
    }.joined(separator: " ")
  }

  /// Made-up values of every shape and size.
  static func value(_ random: inout SplitMix64, upTo limit: Double) -> DrawnValue {
    let first = Double.random(in: -limit / 4...limit, using: &random).rounded()
    let second = first + Double.random(in: 1...limit, using: &random)
    return switch Int.random(in: 0..<6, using: &random) {
    case 0: DrawnValue(.above, first, first)
    case 1: DrawnValue(.below, first, first)
    case 2: DrawnValue(.about, first, second)
    case 3: DrawnValue(.between, first, second)
    default: DrawnValue(.exact, first, first)
    }
  }

  /// Made-up counts over time.
  static func columns(count: Int, _ random: inout SplitMix64) -> [ColumnsDrawing.Column] {
    let limit = [1, 40, 30_000, 1e10].randomElement(using: &random)!
    let isPlain = Bool.random(using: &random)
    var year = 1990
    return (0..<count).map { _ in
      year += Int.random(in: 1...6, using: &random)
      return ColumnsDrawing.Column(
        period: isPlain ? String(year) : phrase(0...6, &random), years: year...year,
        notes: isPlain
          ? []
          : (0..<Int.random(in: 0...2, using: &random)).map { _ in
            phrase(1...5, &random)
          },
        value: isPlain ? "29,000" : phrase(1...8, &random),
        amount: value(&random, upTo: limit), isPartial: Bool.random(using: &random))
    }
  }
}
