import Diagnostics
import Linking
import Model
import Reading

/// Words that are given as those of a document: in the key `quote`, or between quotation marks.
struct Quote {
  let passage: Passage
  /// Where the words stand in the passage, without marks around them.
  let words: Range<Int>
  /// The documents that are cited for them, by identifier; the likeliest first, never none.
  let sources: [String]
  /// Other documents that they may be from.
  let others: Others
  /// Whether they are a sentence's own quotation, which may begin with another case than the document
  /// and end with the sentence's own full stop or comma.
  let isInProse: Bool

  /// Which documents beside those cited a quotation may be from.
  enum Others {
    /// These: a record's text may quote whatever the record rests on.
    case only([String])
    /// Any: what is cited is cited for other sentences.
    case any
  }

  var text: ArraySlice<UInt8> { passage.text[words] }

  /// How many words it has.
  var wordCount: Int { WordCount.of(text) }

  /// The quotes of a page or record: those in its data, then those in its text.
  /// - Complexity: O(n) in the length of the text that quotes.
  static func all(in page: PageText, of site: Site) -> [Quote] {
    var quotes: [Quote] = []
    var own: [String] = []
    if case .record(let place) = page.place {
      let record = site.content.records[place]
      let witnesses = record.witnesses
      own = witnesses.map(\.source.id)
      if record.isSource { own.append(record.id) }
      quotes = witnesses.compactMap { witness in
        guard let value = witness.quote,
          let passage = PlainText.passage(value, .caption, field: witness.field)
        else { return nil }
        return Quote(
          passage: passage, words: 0..<passage.text.count, sources: [witness.source.id],
          others: .only([]), isInProse: false)
      }
    }
    if case .record(let place) = page.place {
      quotes += reasoned(in: page, of: site.content.records[place])
    }
    return quotes
      + CitedQuotation.all(in: page.passages).map { quotation in
        Quote(
          passage: quotation.passage, words: quotation.words,
          sources: quotation.sources.map { site.content.records[$0].id },
          others: quotation.isApart ? .any : .only(own), isInProse: true)
      }
  }

  /// The quotations in what a record says of one document without citing it again: the note on a
  /// statement, and how a date was found.
  private static func reasoned(in page: PageText, of record: Record) -> [Quote] {
    var quotes: [Quote] = []
    for passage in page.passages where !passage.quotations.isEmpty && passage.citations.isEmpty {
      let sources = record.documents(behind: passage.field)
      guard !sources.isEmpty else { continue }
      quotes += passage.quotations.map {
        Quote(
          passage: passage, words: passage.withoutMarks($0), sources: sources, others: .any,
          isInProse: true)
      }
    }
    return quotes
  }
}

extension Record {
  /// The documents that the text in a field is about: for what belongs to a statement, a stage or an
  /// entry of `sources` its own; for how a date was found those that the record rests on; else none.
  fileprivate func documents(behind field: String?) -> [String] {
    guard let field else { return [] }
    let path = field.split(separator: ".")
    if path.count > 2, let index = Int(path[1]) {
      return witnesses.filter { $0.field == path[0] && $0.index == index }.map(\.source.id)
    }
    guard field.hasSuffix("_reasoning") else { return [] }
    return (isSource ? [id] : []) + witnesses.map(\.source.id)
  }
}
