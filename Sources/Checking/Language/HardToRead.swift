import Diagnostics
import Linking
import Model
import Reading
import Tracing

/// A page, taken as a whole, is written in words and sentences that most people can follow.
///
/// Only sentences in paragraphs and lists count, and of them only the site's own words; the formula
/// was made for English, so that pages in other languages are not measured.
struct HardToRead: EditorialRule {
  static let kind = DiagnosticKind.hardToRead
  /// Too few words tell too little: one name can make a short text difficult.
  private static let fewestWords = 80
  /// How many sentences are shown as the first to be mended.
  private static let shown = 3
  private let inspection: Inspection
  private let minimum: Int
  private let isEnglish: Bool

  init(_ inspection: Inspection) {
    self.inspection = inspection
    minimum = inspection.style?[StyleSettings.minimumReadingEase] ?? 30
    let language = inspection.content.configuration[SiteConfiguration.language] ?? "en"
    isEnglish = language.lowercased().split(separator: "-").first == "en"
  }

  func check(_ page: TracedPage, into findings: inout [Diagnostic]) {
    guard isEnglish else { return }
    let passages = page.text.passages.filter { $0.kind == .paragraph && !$0.isInBlockQuote }
    var ease = ReadingEase()
    for passage in passages {
      for sentence in passage.sentences { ease.add(sentence, of: passage) }
    }
    guard ease.words >= Self.fewestWords, let score = ease.score, score < Double(minimum) else {
      return
    }
    findings.append(
      Diagnostic(
        .hardToRead,
        "The Flesch reading ease of this text is \(Int(score.rounded(.down))); \(minimum) is the least",
        at: place(page.text.place, passages), notes: notes(passages),
        suggestions: [
          Suggestion(
            "make short sentences of long ones, and use words with few syllables: it has \(tenths(ease.words, ease.sentences)) words a sentence and \(tenths(ease.syllables, ease.words)) syllables a word"
          )
        ]))
  }

  private func place(_ place: ProsePlace, _ passages: [Passage]) -> SourceRange? {
    if case .page(let index) = place {
      let values = inspection.content.pages[index].values
      return values.wordsRange(of: Page.title) ?? values.range
    }
    return passages.first?.range
  }

  /// The sentences that make most of it: those with the most syllables.
  private func notes(_ passages: [Passage]) -> [Note] {
    var sentences: [(syllables: Int, range: SourceRange)] = []
    for passage in passages {
      for sentence in passage.sentences {
        var ease = ReadingEase()
        ease.add(sentence, of: passage)
        sentences.append((ease.syllables, passage.range(sentence)))
      }
    }
    let hardest = sentences.enumerated().sorted {
      ($1.element.syllables, $0.offset) < ($0.element.syllables, $1.offset)
    }.prefix(Self.shown)
    return hardest.map {
      Note("A sentence with \($0.element.syllables) syllables", at: $0.element.range)
    }
  }

  private func tenths(_ count: Int, _ whole: Int) -> String {
    let tenths = (count * 10 + whole / 2) / max(1, whole)
    return "\(tenths / 10).\(tenths % 10)"
  }
}
