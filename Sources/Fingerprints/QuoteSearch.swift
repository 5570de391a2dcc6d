/// Looks a quote up in a text's sequences of words.
struct QuoteSearch<Index: SequenceIndex> {
  let index: Index
  let quote: FoldedText

  /// The whole quote, then without the marks around it, then in parts.
  func verdict() -> QuoteVerdict {
    let whole = quote.words.indices
    guard !whole.isEmpty else {
      return .notFound(QuoteDifference(reason: .noWords, differing: 0..<0))
    }
    var attempts = [[whole]]
    let inner = QuoteParts.withoutOuterMarks(whole, of: quote)
    if let inner { attempts.append([inner]) }
    let parts = QuoteParts.parts(of: quote)
    if parts != [whole] {
      attempts.append(parts)
      if let inner {
        attempts.append(
          parts.map { $0.clamped(to: inner) }.filter { !$0.isEmpty })
      }
    }
    for attempt in attempts where !attempt.isEmpty {
      if let found = find(attempt) { return .found(found) }
    }
    return explain(attempts.last { !$0.isEmpty } ?? [whole])
  }

  /// Every part, each behind the one before; nil when one is not there.
  private func find(_ parts: [Range<Int>]) -> [FoundPart]? {
    var found: [FoundPart] = []
    var start = 0
    for part in parts {
      guard let word = firstOccurrence(of: part, from: start) else { return nil }
      found.append(foundPart(part, at: word))
      start = word + part.count
    }
    return found
  }

  /// Where these words of the quote begin in the text, at `start` or behind it.
  /// - Parameter mayCut: whether they may begin or end inside a compound.
  func firstOccurrence(of part: Range<Int>, from start: Int, mayCut: Bool = false) -> Int? {
    let length = min(index.sequenceLength, part.count)
    var tiles = Array(stride(from: part.lowerBound, through: part.upperBound - length, by: length))
    if tiles.last != part.upperBound - length { tiles.append(part.upperBound - length) }
    var cursors: [SequenceCursor<Index>] = []
    for tile in tiles {
      let cursor = SequenceCursor(index, quote.bytes(of: tile..<tile + length))
      if cursor.current == nil { return nil }
      cursors.append(cursor)
    }
    var candidate = start
    search: while true {
      for tile in tiles.indices {
        let offset = tiles[tile] - part.lowerBound
        cursors[tile].advance(to: candidate + offset)
        guard let occurrence = cursors[tile].current else { return nil }
        if occurrence.word != candidate + offset {
          candidate = occurrence.word - offset
          continue search
        }
      }
      let isCut =
        cursors.first?.current?.isCloseBefore == true
        || cursors.last?.current?.isCloseBehind == true
      if mayCut || !isCut { return candidate }
      candidate += 1
    }
  }

  func foundPart(_ part: Range<Int>, at word: Int) -> FoundPart {
    FoundPart(
      quote: quote.original(of: part), place: index.place(ofWord: word),
      text: index.textRange(of: word..<word + part.count))
  }
}
