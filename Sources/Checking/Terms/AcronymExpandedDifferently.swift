import Diagnostics
import Linking
import Model
import Reading
import Tracing

/// A text writes an acronym out as its entry does; capitals, hyphens and the s of a plural are free.
struct AcronymExpandedDifferently: EditorialRule {
  static let kind = DiagnosticKind.acronymExpandedDifferently
  private let records: [Record]
  private let known: KnownAcronyms

  init(_ inspection: Inspection) {
    records = inspection.records
    known = KnownAcronyms(inspection.records)
  }

  func check(_ page: TracedPage, into findings: inout [Diagnostic]) {
    for passage in page.text.passages
    where !passage.isInBlockQuote && passage.text.contains(UInt8(ascii: "(")) {
      for acronym in Acronym.all(in: passage.text) { check(acronym, passage, &findings) }
    }
  }

  private func check(_ acronym: Acronym, _ passage: Passage, _ findings: inout [Diagnostic]) {
    let entries = known.entries(acronym.name)
    guard let place = Expansion.place(beside: acronym.range, in: passage.text),
      let entry = entries.first(where: { written($0) != nil }), let expected = written(entry)
    else { return }
    let wordings = entries.flatMap { accepted($0) }
    guard !wordings.contains(where: { place.holds($0) }),
      let range = place.expansion(acronym.name)?.range
        ?? wordings.lazy.compactMap({ place.resembles($0) }).first,
      !passage.isQuoted(range)
    else { return }
    let words = String(decoding: passage.text[range], as: UTF8.self)
    findings.append(
      Diagnostic(
        .acronymExpandedDifferently,
        "`\(acronym.name)` is written out as “\(words)”, but its entry has “\(expected)”",
        at: passage.range(range), notes: [Note("The entry", at: records[entry].idRange)],
        suggestions: [Suggestion("write “\(expected)”, or add the other words to its `forms`")]))
  }

  /// What an entry says that its acronym stands for.
  private func written(_ place: Int) -> String? {
    let record = records[place]
    return record[Term.expansion] ?? (record[Agency.acronym] == nil ? nil : record.name)
  }

  private func accepted(_ place: Int) -> [String] {
    let record = records[place]
    return [written(place)].compactMap { $0 }
      + record[Term.forms].filter { Acronym.only($0) == nil }
  }
}

extension Expansion.Place {
  /// Whether the words are these, but for capitals, hyphens and the s of a plural.
  fileprivate func holds(_ wanted: String) -> Bool {
    let own = Self.fold(bytes)
    let wanted = Self.fold(Array(wanted.utf8)[...])
    let stem = wanted.last == UInt8(ascii: "s") ? wanted.dropLast() : wanted[...]
    let plural = Array(stem) + [UInt8(ascii: "s")]
    if isBefore { return own.hasSuffix(stem) || own.hasSuffix(plural[...]) }
    return own.starts(with: stem)
  }

  /// The words where as many stand as in `wanted` and most are the same.
  fileprivate func resembles(_ wanted: String) -> Range<Int>? {
    let bytes = Array(wanted.utf8)
    let expected = Array(Words(bytes)).map { Self.fold(bytes[$0]) }
    guard expected.count > 2, let own = words(expected.count), let first = own.first,
      let last = own.last
    else { return nil }
    let same = zip(own, expected).count { Self.fold(text(of: $0)) == $1 }
    guard 2 * same > expected.count, !Self.articles.contains(Self.fold(text(of: first))) else {
      return nil
    }
    return first.lowerBound..<last.upperBound
  }

  private static let articles: [[UInt8]] = ["the", "a", "an", "of", "and"].map { Array($0.utf8) }

  /// Letters and digits only, in small.
  private static func fold(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    String(decoding: bytes, as: UTF8.self).lowercased().replacing("&", with: "and").utf8.filter {
      $0 >= 0x80 || $0 &- 0x61 < 26 || $0 &- 0x30 < 10
    }
  }
}

extension [UInt8] {
  fileprivate func hasSuffix(_ other: ArraySlice<UInt8>) -> Bool {
    suffix(other.count).elementsEqual(other)
  }
}
