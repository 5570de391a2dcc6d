import Diagnostics
import Linking
import Model
import Reading
import Tracing

/// A sentence is short enough to be understood at once.
///
/// What is quoted is somebody else's sentence: it counts as one word.
struct LongSentence: EditorialRule {
  static let kind = DiagnosticKind.longSentence
  private let records: [Record]
  private let limit: Int

  init(_ inspection: Inspection) {
    records = inspection.records
    limit = inspection.style?[StyleSettings.maximumSentenceWords] ?? 40
  }

  func check(_ page: TracedPage, into findings: inout [Diagnostic]) {
    for passage in page.text.passages where !passage.isInBlockQuote && mayBeLong(passage) {
      for sentence in passage.sentences {
        let count = words(sentence, passage)
        guard count > limit else { continue }
        findings.append(
          Diagnostic(
            .longSentence, "This sentence has \(count) words; \(limit) are the most",
            at: passage.range(sentence),
            suggestions: [Suggestion("make two of it, or leave something out")]))
      }
    }
  }

  /// Whether a passage has bytes enough for a word too many; names that stand for links are counted.
  private func mayBeLong(_ passage: Passage) -> Bool {
    if case .title = passage.kind { return false }
    return passage.text.count > 2 * limit || passage.links.contains { $0.isEmpty }
  }

  private func words(_ sentence: Range<Int>, _ passage: Passage) -> Int {
    var count = 0
    var quotations = passage.quotations[...]
    for word in Words(passage.text, in: sentence) {
      while let first = quotations.first, first.upperBound <= word.lowerBound {
        quotations.removeFirst()
        if first.lowerBound >= sentence.lowerBound { count += 1 }
      }
      if let first = quotations.first, first.contains(word.lowerBound) { continue }
      count += 1
    }
    if let first = quotations.first, first.lowerBound >= sentence.lowerBound,
      first.upperBound <= sentence.upperBound
    {
      count += 1
    }
    for link in passage.links where link.isEmpty && sentence.contains(link.range.lowerBound) {
      count += wordsShown(for: link.target)
    }
    return count
  }

  /// The words that readers see for a link that was written without any.
  private func wordsShown(for target: LinkTarget) -> Int {
    switch target {
    case .record(let record):
      Words(Array(records[record].name.utf8)).reduce(0) { sum, _ in sum + 1 }
    case .number: 1
    default: 0
    }
  }
}
