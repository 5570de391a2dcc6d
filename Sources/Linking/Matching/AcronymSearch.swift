import CommonMark

/// Finds words that look like acronyms and that no match covers.
///
/// An acronym has two capitals in a row and at least three capitals and digits, of which two are
/// capitals; a plural `s` may follow. Roman numerals are none, nor are three or more words in
/// capitals one after another, which are only loud.
struct AcronymSearch {
  let document: Document
  let number: Int32
  let context: Mention.Context

  private var segment = 0
  private var quotation = 0
  private var match = 0
  /// The end of the last word in capitals, and how many stand in a row up to it.
  private var loudEnd = -2
  private var loudCount = 0

  init(document: Document, number: Int32, context: Mention.Context) {
    self.document = document
    self.number = number
    self.context = context
  }

  /// Searches the run of `scratch`, whose matches are complete.
  /// - Complexity: O(n)
  mutating func search(
    _ scratch: borrowing MatchingScratch, into acronyms: inout [UnknownAcronym]
  ) {
    let run = scratch.run.bytes.span.extracting(0..<scratch.run.count)
    var base = 0
    var carry: UInt64 = 0
    var done = 0
    while base < run.count {
      let capitals = WordMasks.capitals(scratch.run.bytes.span, at: base)
      var pairs = capitals & (capitals &<< 1 | carry)
      carry = capitals &>> 63
      while pairs != 0 {
        let second = base + pairs.trailingZeroBitCount
        pairs &= pairs - 1
        if second >= done { done = readWord(run, second, scratch, into: &acronyms) }
      }
      base += 64
    }
  }

  /// Reads the word around two capitals, the second at `second`; the end of the word.
  private mutating func readWord(
    _ run: borrowing Span<UInt8>, _ second: Int, _ scratch: borrowing MatchingScratch,
    into acronyms: inout [UnknownAcronym]
  ) -> Int {
    let start = Self.wordStart(run, second - 1)
    let end = Self.wordEnd(run, second)
    guard Self.isLoud(run, start, end) else { return end }
    let inRow = loudEnd == start - 1 && run[start - 1] == 0x20
    loudCount = inRow ? loudCount + 1 : 1
    loudEnd = end
    if loudCount == 3 { removeLast(2, before: start, from: &acronyms, scratch) }
    if loudCount < 3, Self.looksLikeAcronym(run, start, end) {
      take(start, end, scratch, into: &acronyms)
    }
    return end
  }

  private mutating func take(
    _ start: Int, _ end: Int, _ scratch: borrowing MatchingScratch,
    into acronyms: inout [UnknownAcronym]
  ) {
    while match < scratch.matches.count, Int(scratch.matches[match].end) <= start { match += 1 }
    if match < scratch.matches.count, Int(scratch.matches[match].start) < end { return }
    segment = scratch.run.segment(at: Int32(start), from: segment)
    let first = scratch.run.segments[segment]
    let last = scratch.run.segments[scratch.run.segment(at: Int32(end - 1), from: segment)]
    if first.isLink || last.isLink { return }
    var context = context
    if context == .prose, scratch.quotations.overlaps(Int32(start), Int32(end), &quotation) {
      context = .quotation
    }
    acronyms.append(
      UnknownAcronym(
        text: String(decoding: scratch.run.bytes[start..<end], as: UTF8.self), document: number,
        start: Mention.Position(node: first.node, offset: Int32(start) - first.start),
        end: Mention.Position(node: last.node, offset: Int32(end) - last.start), context: context))
  }

  /// Takes back what was found among the `count` words in a row before `start`.
  private func removeLast(
    _ count: Int, before start: Int, from acronyms: inout [UnknownAcronym],
    _ scratch: borrowing MatchingScratch
  ) {
    let run = scratch.run.bytes.span.extracting(0..<scratch.run.count)
    var rowStart = start
    for _ in 0..<count where rowStart > 1 { rowStart = Self.wordStart(run, rowStart - 1) }
    while let last = acronyms.last, last.document == number,
      let segment = scratch.run.segments.prefix(segment + 1).last(where: {
        $0.node == last.start.node
      }), Int(segment.start + last.start.offset) >= rowStart
    {
      acronyms.removeLast()
    }
  }

  private static func wordStart(_ run: borrowing Span<UInt8>, _ index: Int) -> Int {
    var start = index
    while start > 0 {
      let (scalar, before) = Characters.decode(run, before: start)
      guard Characters.isWord(scalar) else { break }
      start = before
    }
    return start
  }

  private static func wordEnd(_ run: borrowing Span<UInt8>, _ index: Int) -> Int {
    var end = index
    while end < run.count {
      let (scalar, length) = Characters.decode(run, at: end)
      guard Characters.isWord(scalar) else { break }
      end += length
    }
    return end
  }

  /// Whether a word is in capitals and digits but for a plural `s`.
  private static func isLoud(_ run: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    for index in start..<end {
      let byte = run[index]
      let isPluralS = byte == 0x73 && index == end - 1
      if byte < 0x80, byte &- 0x41 >= 26, byte &- 0x30 >= 10, !isPluralS { return false }
      if byte >= 0xC3, byte < 0xF5 {
        let scalar = Characters.decode(run, at: index).scalar
        if foldCase(scalar) == scalar { return false }
      }
    }
    return true
  }

  private static func looksLikeAcronym(
    _ run: borrowing Span<UInt8>, _ start: Int, _ end: Int
  ) -> Bool {
    let stem = run[end - 1] == 0x73 ? end - 1 : end
    return stem - start >= 3 && !RomanNumeral.isOne(run.extracting(start..<stem))
  }
}
