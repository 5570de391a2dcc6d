import Diagnostics
import Linking
import Model
import Reading
import Tracing

/// The site's own voice does without the words that `site.yml` names; quotations keep theirs.
///
/// A glossary entry for such a word has to name it, so that nothing is asked of its own record.
struct DiscouragedWords: EditorialRule {
  static let kind = DiagnosticKind.discouragedWord
  private let inspection: Inspection
  private let words: [DiscouragedWord]
  private let finder: PhraseFinder
  /// For each phrase of the finder the word that it is a form of.
  private let owners: [Int]

  init(_ inspection: Inspection) {
    self.inspection = inspection
    words = inspection.style?[StyleSettings.words] ?? []
    var phrases: [PhraseFinder.Phrase] = []
    var owners: [Int] = []
    for (index, word) in words.enumerated() {
      for form in [word[DiscouragedWord.word] ?? ""] + word[DiscouragedWord.forms] {
        phrases.append(PhraseFinder.Phrase(form))
        owners.append(index)
      }
    }
    finder = PhraseFinder(phrases)
    self.owners = owners
  }

  func check(_ page: TracedPage, into findings: inout [Diagnostic]) {
    if finder.isEmpty { return }
    let explained = explainedWords(page.text.place)
    for passage in page.text.passages
    where !passage.isInBlockQuote && !isName(passage, page.text.place) {
      for match in finder.matches(in: passage.text) {
        let word = owners[match.phrase]
        guard !explained.contains(word), !passage.isQuoted(match.range),
          !isAddress(match.range, passage)
        else { continue }
        findings.append(finding(words[word], match.range, passage))
      }
    }
  }

  private func finding(
    _ word: DiscouragedWord, _ range: Range<Int>, _ passage: Passage
  ) -> Diagnostic {
    let written = String(decoding: passage.text[range], as: UTF8.self)
    let reason = trimmed(word[DiscouragedWord.reason] ?? "")
    let source = trimmed(word[DiscouragedWord.source] ?? "")
    let instead = word[DiscouragedWord.instead]
    return Diagnostic(
      .discouragedWord, "“\(written)” is a word that this site avoids: \(reason) (\(source))",
      at: passage.range(range),
      notes: word.values.range(of: DiscouragedWord.word).map {
        [Note("It is listed here", at: $0)]
      } ?? [],
      suggestions: [
        Suggestion(instead.map { "write “\($0)”" } ?? "say it in other words, or quote who says so")
      ])
  }

  /// The words that a glossary entry is about.
  private func explainedWords(_ place: ProsePlace) -> Set<Int> {
    guard case .record(let index) = place else { return [] }
    let record = inspection.records[index]
    guard record.kind.mentionRule == .always else { return [] }
    var found: Set<Int> = []
    for name in [record.name] + record[Term.forms] {
      for match in finder.matches(in: Array(name.utf8)) { found.insert(owners[match.phrase]) }
    }
    return found
  }

  /// Documents and bodies are called what they call themselves.
  private func isName(_ passage: Passage, _ place: ProsePlace) -> Bool {
    guard passage.kind == .title, case .record(let index) = place else { return false }
    let kind = inspection.records[index].kind
    return kind.referenceStyle == .citation || kind.mentionRule != .onRequest
      || kind.fields.contains { $0.name == Place.forms.field.name }
  }

  /// Whether a word stands in an address that is shown as it is.
  private func isAddress(_ range: Range<Int>, _ passage: Passage) -> Bool {
    var start = range.lowerBound
    while start > 0, passage.text[start - 1] != UInt8(ascii: " ") { start -= 1 }
    return passage.text[start..<range.lowerBound].contains { $0 == UInt8(ascii: "/") }
      && passage.text[start..<range.lowerBound].firstRange(of: Array("://".utf8)) != nil
  }

  private func trimmed(_ text: String) -> String {
    text.last == "." ? String(text.dropLast()) : text
  }
}
