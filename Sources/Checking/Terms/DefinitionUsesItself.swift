import Diagnostics
import Linking
import Model
import Reading
import Tracing

/// A definition does not need the word that it explains.
///
/// Its first sentence is the one that explains. The word may begin it, where something is said of it
/// (`A migrant is …`), and it may be quoted; further down, it is explained already.
struct DefinitionUsesItself: EditorialRule {
  static let kind = DiagnosticKind.definitionUsesItself
  private let site: Site

  init(_ inspection: Inspection) {
    site = inspection.site
  }

  func check(_ page: TracedPage, into findings: inout [Diagnostic]) {
    guard let definition = Definition(page.text, site.content.records),
      let passage = definition.passages.first(where: { $0.kind == .paragraph }),
      !passage.isInBlockQuote, let sentence = passage.sentences.first
    else { return }
    let record = definition.record
    let names = [record.name] + record[Term.forms]
    let finder = PhraseFinder(
      names.map {
        PhraseFinder.Phrase($0, isExact: isExact($0, record))
      })
    let match = finder.matches(in: passage.text).first { match in
      match.range.upperBound <= sentence.upperBound && !passage.isQuoted(match.range)
        && !isCompound(match.range, passage.text)
        && !isSubject(match.range, of: sentence, passage.text)
    }
    guard let match, definition.emptiness(site) == nil else { return }
    let word = String(decoding: passage.text[match.range], as: UTF8.self)
    findings.append(
      Diagnostic(
        .definitionUsesItself,
        "The definition of “\(record.name)” needs the word “\(word)” that it explains",
        at: passage.range(match.range), suggestions: [Suggestion("say it in other words")]))
  }

  private func isExact(_ name: String, _ record: Record) -> Bool {
    record[Term.case].map { $0 == .exact } ?? (Acronym.only(name) != nil)
  }

  /// `asylum-seeker` is another word than `asylum`.
  private func isCompound(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
    range.lowerBound > 0 && text[range.lowerBound - 1] == UInt8(ascii: "-")
      || range.upperBound < text.count && text[range.upperBound] == UInt8(ascii: "-")
  }

  /// Whether the sentence begins with the word and then says what it is.
  private func isSubject(_ range: Range<Int>, of sentence: Range<Int>, _ text: [UInt8]) -> Bool {
    let before = Array(Tokens(text, in: sentence.lowerBound..<range.lowerBound))
    guard
      before.isEmpty
        || before.count == 1 && Self.articles.contains(lowercased(before[0], text))
    else { return false }
    var tokens = Tokens(text, in: range.upperBound..<sentence.upperBound)
    guard let next = tokens.next() else { return false }
    let between = text[range.upperBound..<next.lowerBound]
    if between.contains(where: { $0 != UInt8(ascii: " ") }) { return true }
    return Self.verbs.contains(lowercased(next, text))
  }

  private func lowercased(_ token: Range<Int>, _ text: [UInt8]) -> String {
    String(decoding: text[token], as: UTF8.self).lowercased()
  }

  private static let articles: Set<String> = ["a", "an", "the", "some"]
  private static let verbs: Set<String> = [
    "is", "are", "was", "were", "be", "means", "meant", "mean", "refers", "refer", "stands",
    "stood",
    "describes", "described", "denotes", "names", "covers", "includes", "has", "have", "had", "can",
    "may", "must", "will", "consists", "comprises", "serves", "served", "happens", "takes", "here",
  ]
}
