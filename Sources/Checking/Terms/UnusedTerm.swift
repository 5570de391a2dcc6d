import Diagnostics
import Linking
import Model
import Reading

/// Something on the site uses every entry of the glossary, or names it.
struct UnusedTerm: EditorialRule {
  static let kind = DiagnosticKind.unusedTerm
  private let site: Site

  init(_ inspection: Inspection) {
    site = inspection.site
  }

  func checkSite(into findings: inout [Diagnostic]) {
    let records = site.content.records
    let candidates = records.indices.filter { place in
      records[place].kind.mentionRule == .always && records[place][Term.mentions] != false
        && !site.uses[place].contains { $0.place != .record(place) }
        && !site.referrers[place].contains { $0.record != place }
    }
    if candidates.isEmpty { return }
    let used = namedElsewhere(candidates)
    for place in candidates where !used.contains(place) {
      findings.append(
        Diagnostic(
          .unusedTerm, "No text uses the term “\(records[place].name)”", at: records[place].idRange,
          suggestions: [
            Suggestion("take it out, or add the words that texts use to its `forms`")
          ]))
    }
  }

  /// The entries that stand where prose links to nothing by itself: in headings, titles, captions.
  private func namedElsewhere(_ candidates: [Int]) -> Set<Int> {
    let records = site.content.records
    var phrases: [PhraseFinder.Phrase] = []
    var owners: [Int] = []
    for place in candidates {
      let record = records[place]
      let names = [record.name, record[Term.expansion]].compactMap { $0 } + record[Term.forms]
      for name in names {
        let isExact = record[Term.case].map { $0 == .exact } ?? (Acronym.only(name) != nil)
        phrases.append(PhraseFinder.Phrase(name, isExact: isExact))
        owners.append(place)
      }
    }
    let finder = PhraseFinder(phrases)
    let reader = PassageReader(site)
    var found: Set<Int> = []
    for place in site.content.pages.indices.map({ ProsePlace.page($0) })
      + records.indices.map({ ProsePlace.record($0) })
    {
      for passage in reader.passages(of: place) {
        for match in finder.matches(in: passage.text)
        where place != .record(owners[match.phrase]) {
          found.insert(owners[match.phrase])
        }
      }
      if found.count == candidates.count { break }
    }
    return found
  }
}
