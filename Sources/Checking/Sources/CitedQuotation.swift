import Linking
import Model
import Reading

/// Words that stand between quotation marks, or in a block quote, beside a citation of where they are
/// from.
struct CitedQuotation {
  let passage: Passage
  /// The words, without the marks around them: bytes of the passage.
  let words: Range<Int>
  /// The documents that are cited beside it, by their places in the content; the one that a reader
  /// takes it to be from comes first.
  let sources: [Int]
  /// Whether the citations are of sentences before, so that the words may well be from elsewhere.
  var isApart = false

  /// A link to a document.
  struct Citation {
    let offset: Int
    let source: Int
    /// Whether it shows as a number, and not as words that name the document.
    let isNumbered: Bool
  }
}

extension CitedQuotation {
  /// The quotations of a page or record that stand beside a citation, in reading order.
  ///
  /// A quotation rests on what its own paragraph cites; in a table, on what its row cites; in a block
  /// quote, on what the whole of it cites, or the paragraph before.
  /// - Complexity: O(n) in the number of passages, and in the length of those that quote.
  static func all(in passages: [Passage]) -> [CitedQuotation] {
    var found: [CitedQuotation] = []
    for index in passages.indices {
      let passage = passages[index]
      guard passage.isInBlockQuote || !passage.quotations.isEmpty else { continue }
      if passage.isInBlockQuote {
        let sources = citations(ofBlockQuoteAt: index, in: passages)
        guard !sources.isEmpty, !isAttribution(passage) else { continue }
        found.append(
          CitedQuotation(passage: passage, words: body(of: passage), sources: sources))
        continue
      }
      let own = passage.citations
      let rest = own.isEmpty ? citations(ofRowAt: index, in: passages) : []
      for quotation in passage.quotations {
        let sources = own.isEmpty ? rest : order(own, around: quotation)
        guard !sources.isEmpty else { continue }
        found.append(
          CitedQuotation(
            passage: passage, words: passage.withoutMarks(quotation), sources: sources,
            isApart: own.allSatisfy { isApart($0, from: quotation, in: passage.text) }
              && !own.isEmpty))
      }
    }
    return found
  }

  /// The numbered citation behind a quotation first, which closes what it is for; then the document
  /// that was named before it; then the others.
  private static func order(_ citations: [Citation], around quotation: Range<Int>) -> [Int] {
    // A citation within the marks stands behind what it is for.
    let behind = citations.filter { $0.offset >= quotation.lowerBound }
    let before = citations.filter { $0.offset < quotation.lowerBound }.reversed()
    return unique(
      (behind.filter(\.isNumbered) + before.filter { !$0.isNumbered }
        + behind.filter { !$0.isNumbered } + before.filter(\.isNumbered)).map(\.source))
  }

  /// Whether a citation stands before a quotation, and a sentence ends between them.
  private static func isApart(
    _ citation: Citation, from quotation: Range<Int>, in text: [UInt8]
  ) -> Bool {
    guard citation.offset < quotation.lowerBound else { return false }
    let between = text[citation.offset..<quotation.lowerBound]
    return between.indices.dropLast().contains { index in
      (text[index] == UInt8(ascii: ".") || text[index] == UInt8(ascii: "!")
        || text[index] == UInt8(ascii: "?")) && text[index + 1] == 0x20
    }
  }

  private static func unique(_ sources: [Int]) -> [Int] {
    var seen: Set<Int> = []
    return sources.filter { seen.insert($0).inserted }
  }

  /// What the cells beside a cell cite: those of its line.
  private static func citations(ofRowAt index: Int, in passages: [Passage]) -> [Int] {
    guard passages[index].isCell else { return [] }
    let line = passages[index].line
    var sources: [Int] = []
    var next = index + 1
    while next < passages.count, passages[next].isCell, passages[next].line == line {
      sources += passages[next].citations.map(\.source)
      next += 1
    }
    var previous = index - 1
    while previous >= 0, passages[previous].isCell, passages[previous].line == line {
      sources += passages[previous].citations.map(\.source)
      previous -= 1
    }
    return unique(sources)
  }

  private static func citations(ofBlockQuoteAt index: Int, in passages: [Passage]) -> [Int] {
    let own = passages[index].citations.map(\.source)
    if !own.isEmpty { return unique(own) }
    var sources: [Int] = []
    var next = index + 1
    while next < passages.count, passages[next].isInBlockQuote {
      sources += passages[next].citations.map(\.source)
      next += 1
    }
    if !sources.isEmpty { return unique(sources) }
    var previous = index - 1
    while previous >= 0, passages[previous].isInBlockQuote {
      sources += passages[previous].citations.map(\.source)
      previous -= 1
    }
    if sources.isEmpty, previous >= 0, passages[previous].kind == .paragraph,
      passages[previous].field == passages[index].field
    {
      sources = passages[previous].citations.reversed().map(\.source)
    }
    return unique(sources)
  }

  /// Whether a paragraph of a block quote only says who said it: it begins with a dash.
  private static func isAttribution(_ passage: Passage) -> Bool {
    let start = passage.text.drop { $0 == 0x20 }
    return start.starts(with: "—".utf8) || start.starts(with: "–".utf8)
      || start.starts(with: "--".utf8)
  }

  /// A block quote's words, without the marks that some set around them, and without what stands behind
  /// a dash after the closing mark.
  private static func body(of passage: Passage) -> Range<Int> {
    let trimmed = passage.trimmed(0..<passage.text.count)
    if let first = passage.quotations.first, passage.quotations.count == 1,
      first.lowerBound == trimmed.lowerBound
    {
      let behind = passage.trimmed(first.upperBound..<passage.text.count)
      let rest = passage.text[behind]
      if behind.isEmpty || rest.starts(with: "—".utf8) || rest.starts(with: "–".utf8) {
        return passage.withoutMarks(first)
      }
    }
    return trimmed
  }
}

extension Passage {
  fileprivate var isCell: Bool { if case .cell = kind { true } else { false } }

  fileprivate var line: Int { range.start.line }

  /// What it cites, and where.
  var citations: [CitedQuotation.Citation] {
    links.compactMap { link in
      guard case .citation(let source, _) = link.target else { return nil }
      return CitedQuotation.Citation(
        offset: link.range.lowerBound, source: source, isNumbered: link.isEmpty)
    }
  }

  /// What stands between the marks of a quotation, spaces and objects at its ends left out.
  func withoutMarks(_ quotation: Range<Int>) -> Range<Int> {
    var start = quotation.lowerBound + 1
    while start < quotation.upperBound, text[start] & 0xC0 == 0x80 { start += 1 }
    var end = quotation.upperBound - 1
    while end > start, text[end] & 0xC0 == 0x80 { end -= 1 }
    return trimmed(start..<max(start, end))
  }

  /// A run without the white space and objects at its ends.
  func trimmed(_ run: Range<Int>) -> Range<Int> {
    var start = run.lowerBound
    var end = run.upperBound
    while true {
      if start < end, text[start] == 0x20 {
        start += 1
      } else if end - start >= 3, Self.isObject(text[start..<start + 3]) {
        start += 3
      } else if start < end, text[end - 1] == 0x20 {
        end -= 1
      } else if end - start >= 3, Self.isObject(text[end - 3..<end]) {
        end -= 3
      } else {
        return start..<end
      }
    }
  }

  /// The parts of a run between what is no text in it: pictures, code, citations.
  func textRuns(in run: Range<Int>) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start = run.lowerBound
    var index = start
    while index < run.upperBound {
      if index + 3 <= run.upperBound, Self.isObject(text[index..<index + 3]) {
        runs.append(trimmed(start..<index))
        index += 3
        start = index
      } else {
        index += 1
      }
    }
    runs.append(trimmed(start..<run.upperBound))
    return runs.filter { !$0.isEmpty }
  }

  private static func isObject(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.elementsEqual([0xEF, 0xBF, 0xBC])
  }
}
