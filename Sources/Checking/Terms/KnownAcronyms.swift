import Linking
import Model
import Reading

/// The acronyms that a site explains, and those that every reader knows.
struct KnownAcronyms: Sendable {
  /// Every acronym in the names of terms, agencies and places.
  private var names: Set<String> = []
  /// The entries that go by an acronym, by their places in the content.
  private var entries: [String: [Int]] = [:]
  /// Names of other records, in which an acronym belongs to the whole.
  private let wholeNames: PhraseFinder

  init(_ records: [Record]) {
    var phrases: [PhraseFinder.Phrase] = []
    for (place, record) in records.enumerated() {
      let values = record.values
      let written =
        [record.name, values[Agency.acronym], values[Term.expansion]].compactMap { $0 }
        + values[Term.forms]
      guard record.kind.isEntry else {
        if !Acronym.all(in: Array(record.name.utf8)).isEmpty {
          phrases.append(PhraseFinder.Phrase(record.name, isExact: true))
        }
        continue
      }
      for text in written {
        for acronym in Acronym.all(in: Array(text.utf8)) { names.insert(acronym.name) }
        names.insert(text)
      }
      for text in Set([record.name, values[Agency.acronym]].compactMap { $0 } + values[Term.forms])
      where Acronym.only(text) != nil {
        entries[Acronym.only(text)?.name ?? text, default: []].append(place)
      }
    }
    wholeNames = PhraseFinder(phrases)
  }

  /// Whether an acronym needs no entry of its own where it stands.
  func explain(_ acronym: Acronym, in text: [UInt8]) -> Bool {
    if names.contains(acronym.name) || Self.common.contains(acronym.name) { return true }
    if Self.units.contains(acronym.name), isBesideNumber(acronym.range, text) { return true }
    if MeasureUnit.named(acronym.name) != nil, isBesideNumber(acronym.range, text) { return true }
    if !wholeNames.isEmpty {
      for match in wholeNames.matches(in: text)
      where match.range.lowerBound <= acronym.range.lowerBound
        && acronym.range.upperBound <= match.range.upperBound
      {
        return true
      }
    }
    return false
  }

  /// The entries that go by an acronym.
  func entries(_ name: String) -> [Int] { entries[name] ?? [] }

  /// Whether every reader is taken to know an acronym.
  static func isCommon(_ name: String) -> Bool { common.contains(name) }

  private func isBesideNumber(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
    func isNumber(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 || byte == 0xBC }
    var before = range.lowerBound
    while before > 0, text[before - 1] == UInt8(ascii: " ") { before -= 1 }
    if before > 0, isNumber(text[before - 1]) { return true }
    var after = range.upperBound
    while after < text.count, text[after] == UInt8(ascii: " ") { after += 1 }
    return after < text.count && isNumber(text[after])
  }

  /// What is a word by now: states and unions, times, currencies, files, forms of address; and words
  /// that are only said aloud. `docs/diagnostics/unknown-acronym.md` lists them.
  private static let common = Set(
    """
    UK GB EU US USA UN UAE BBC TV CD DVD PC IT ID OK PR HR VIP PIN SOS FAQ DIY SMS GPS MP MEP MSP \
    AM PM BC AD CE BCE GMT UTC BST CET CEST EST DST GBP EUR USD CHF JPY CNY VAT DNA HIV AIDS COVID \
    PDF CSV JSON XML HTML URL RSS ISBN ISSN DOI CC BY SA JPG PNG SVG WWW PS NB RSVP CV PHD PhD BSc \
    MSc R&D Q&A B&B HM HMS MW GW MWh GWh kWh NE NW SE SW QR ISO IEC DIN RFC \
    A AN AND ANY ALL AS AT ARE BE BUT CAN DO FOR FROM HAS HAVE HE HER HIS IF IN IS ITS MAY MORE \
    MUST NEVER NEW NO NOT NOW OF ON ONE ONLY OR OUR OUT SHE SO STOP THAT THE THEY THIS TO TWO UP \
    WAS WE WERE WHAT WHEN WHO WHY WILL WITH YES YOU YOUR
    """.split { $0 == " " || $0 == "\n" }.map(String.init))

  /// Signs of currencies that are words elsewhere, beside a number.
  private static let units = Set(
    "AUD CAD CZK DKK HUF INR KRW NOK NZD PLN RON RUB SEK TRY ZAR HA KG KM LB CM MM KW KB BN".split(
      separator: " "
    ).map(String.init))
}

extension RecordKind {
  /// Whether its records are things that prose goes by: terms, agencies, places, and what a site has
  /// like them.
  var isEntry: Bool {
    mentionRule != .onRequest || fields.contains { $0.name == Place.forms.field.name }
  }
}
