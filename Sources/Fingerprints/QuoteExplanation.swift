extension QuoteSearch {
  /// Says of the first part that is not there what of it is.
  func explain(_ parts: [Range<Int>]) -> QuoteVerdict {
    var short: ShortQuote?
    for part in parts {
      if firstOccurrence(of: part, from: 0) != nil { continue }
      if part.count >= index.sequenceLength { return .notFound(difference(in: part)) }
      short =
        short
        ?? ShortQuote(
          part: quote.original(of: part), words: part.count, needed: index.sequenceLength)
    }
    if let short { return .tooShort(short) }
    let whole = parts.first.map { $0.lowerBound..<(parts.last ?? $0).upperBound } ?? 0..<0
    return .notFound(
      QuoteDifference(reason: .wrongOrder, differing: quote.original(of: whole)))
  }

  private func difference(in part: Range<Int>) -> QuoteDifference {
    if let word = firstOccurrence(of: part, from: 0, mayCut: true) {
      return QuoteDifference(
        reason: .cutWord, differing: quote.original(of: part), before: foundPart(part, at: word))
    }
    let runs = self.runs(in: part)
    let (before, behind) = Self.nearest(
      longest(runs.filter { $0.words.lowerBound == part.lowerBound }),
      longest(runs.filter { $0.words.upperBound == part.upperBound }))
    if before == nil, behind == nil {
      let middle = runs.max { $0.words.count < $1.words.count }
      return QuoteDifference(
        reason: .differentWords, differing: quote.original(of: part),
        before: middle.map { foundPart($0.words, at: $0.place) }, fewestWords: index.sequenceLength)
    }
    return difference(in: part, before, behind)
  }

  private func difference(in part: Range<Int>, _ before: Run?, _ behind: Run?) -> QuoteDifference {
    let start = before?.words.upperBound ?? part.lowerBound
    let end = max(behind?.words.lowerBound ?? part.upperBound, start)
    let differing = quote.original(of: start..<end)
    let place = before.map { quote.original(of: $0.words).upperBound } ?? 0
    return QuoteDifference(
      reason: start == end ? .missingWords : .differentWords,
      differing: start == end ? place..<place : differing,
      before: before.map { foundPart($0.words, at: $0.place) },
      behind: behind.map { foundPart($0.words, at: $0.place) },
      instead: instead(of: start..<end, before, behind), fewestWords: index.sequenceLength)
  }

  /// What the text has between two runs that are near each other, or beside the only one.
  private func instead(of differing: Range<Int>, _ before: Run?, _ behind: Run?) -> String? {
    let slack = differing.count + 8
    if let before, let behind {
      let start = before.place + before.words.count
      let end = behind.place + max(differing.upperBound - behind.words.lowerBound, 0)
      guard start < end, end - start <= slack else { return nil }
      return index.text(of: start..<end)
    }
    if let before {
      let start = before.place + before.words.count
      return index.text(of: start..<start + differing.count)
    }
    if let behind {
      return index.text(of: max(behind.place - differing.count, 0)..<behind.place)
    }
    return nil
  }

  /// Words of the quote that stand in the text as they stand in the quote.
  private struct Run {
    var words: Range<Int>
    /// Where they begin in the text.
    var place: Int
    var diagonal: Int { place - words.lowerBound }
  }

  private func longest(_ runs: [Run]) -> ArraySlice<Run> {
    let most = runs.map(\.words.count).max()
    return runs.filter { $0.words.count == most }.prefix(200)
  }

  /// The two that are likeliest to belong together: those between which as many words stand in the
  /// text as in the quote, or nearly so.
  private static func nearest(
    _ before: ArraySlice<Run>, _ behind: ArraySlice<Run>
  ) -> (before: Run?, behind: Run?) {
    var nearest = (before.first, behind.first)
    var least = Int.max
    for first in before {
      for second in behind where abs(first.diagonal - second.diagonal) < least {
        least = abs(first.diagonal - second.diagonal)
        nearest = (first, second)
      }
    }
    return nearest
  }

  /// The longest runs of a part's words that are there, at least a sequence long.
  private func runs(in part: Range<Int>) -> [Run] {
    let length = index.sequenceLength
    // Where one sequence occurs so often, one place is as good as another.
    let limit = length == 1 ? 20_000 : 500
    var finished: [Run] = []
    var open: [Int: Run] = [:]
    for start in part.lowerBound...part.upperBound - length {
      var cursor = SequenceCursor(index, quote.bytes(of: start..<start + length))
      var continued: [Int: Run] = [:]
      var count = 0
      while let occurrence = cursor.current, count < limit {
        let diagonal = occurrence.word - start
        let begun = open.removeValue(forKey: diagonal)
        continued[diagonal] = Run(
          words: (begun?.words.lowerBound ?? start)..<start + length,
          place: begun?.place ?? occurrence.word)
        cursor.advance()
        count += 1
      }
      finished += open.values
      open = continued
    }
    return (finished + open.values).sorted {
      ($0.place, $0.words.lowerBound) < ($1.place, $1.words.lowerBound)
    }
  }
}
