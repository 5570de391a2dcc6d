import Diagnostics
import Linking
import Model
import Reading
import Tracing

/// Something explains every acronym: an entry of the glossary, an agency, a place.
struct UnknownAcronym: EditorialRule {
  static let kind = DiagnosticKind.unknownAcronym
  private let known: KnownAcronyms
  private let expansions: SiteExpansions
  /// Words that are reported as such, also where they are written in capitals.
  private let discouraged: PhraseFinder

  init(_ inspection: Inspection) {
    known = KnownAcronyms(inspection.records)
    expansions = inspection.expansions
    discouraged = PhraseFinder(
      (inspection.style?[StyleSettings.words] ?? []).flatMap { word in
        [word[DiscouragedWord.word] ?? ""] + word[DiscouragedWord.forms]
      }.map { PhraseFinder.Phrase($0) })
  }

  func check(_ page: TracedPage, into findings: inout [Diagnostic]) {
    var seen: Set<String> = []
    for passage in page.text.passages
    where !passage.isInBlockQuote && !isRecordName(passage, page.text.place) {
      for acronym in Acronym.all(in: passage.text) {
        guard !known.explain(acronym, in: passage.text), !passage.isQuoted(acronym.range),
          !isExplained(acronym.range, passage), !isNumeral(acronym, passage),
          discouraged.isEmpty || discouraged.matches(in: Array(acronym.name.utf8)).isEmpty,
          seen.insert(acronym.name).inserted
        else { continue }
        findings.append(finding(acronym, passage))
      }
    }
  }

  /// A record is called what it is called; a page's title is written for this site.
  private func isRecordName(_ passage: Passage, _ place: ProsePlace) -> Bool {
    guard case .record = place else { return false }
    return passage.kind == .title
  }

  /// Whether it stands in the words of a link that says what they are.
  private func isExplained(_ range: Range<Int>, _ passage: Passage) -> Bool {
    passage.links.contains { link in
      guard link.range.lowerBound <= range.lowerBound, range.upperBound <= link.range.upperBound
      else { return false }
      switch link.target {
      case .record, .number, .citation, .plain, .broken: return true
      case .address, .asset, .external: return false
      }
    }
  }

  /// `XIV` is a numeral, unless the text writes it out.
  private func isNumeral(_ acronym: Acronym, _ passage: Passage) -> Bool {
    RomanNumeral.isOne(Array(acronym.name.utf8).span)
      && Expansion.place(beside: acronym.range, in: passage.text)?.expansion(acronym.name) == nil
  }

  private func finding(_ acronym: Acronym, _ passage: Passage) -> Diagnostic {
    let name = acronym.name
    let beside = Expansion.place(beside: acronym.range, in: passage.text)?.expansion(name)
    let words =
      beside.map {
        SiteExpansions.Words(
          text: String(decoding: passage.text[$0.range], as: UTF8.self),
          range: passage.range($0.range))
      } ?? expansions.likeliest(for: name)
    let id = Slug.make(from: name)
    let expansion = words.map { YAMLText.flow($0.text) } ?? "what it stands for"
    return Diagnostic(
      .unknownAcronym, "No entry explains the acronym `\(name)`", at: passage.range(acronym.range),
      notes: words.map { [Note("It seems to stand for this", at: $0.range)] } ?? [],
      suggestions: [
        Suggestion(
          "add to `terms.yml`: `- {id: \(id), name: \(YAMLText.flow(name)), expansion: \(expansion), definition: what it is}`"
        )
      ])
  }
}
