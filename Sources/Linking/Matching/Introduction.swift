/// Recognises where the author wrote an acronym out.
enum Introduction {
  private static let or = " or ".unicodeScalars.map(\.value)
  private static let the = "the ".unicodeScalars.map(\.value)

  /// The place of the expansion beside the acronym at `start ..< end`: before it, as in `Lake
  /// Board (LB)`, or after it, as in `LB (Lake Board)`; nil when there is none.
  static func expansion(
    _ folded: borrowing Span<UInt32>, beside start: Int, _ end: Int, in run: borrowing Span<UInt8>
  ) -> Range<Int32>? {
    before(folded, start, in: run) ?? after(folded, end, in: run)
  }

  /// Whether what stands between the words and the acronym only joins them, as in `the Lake Board,
  /// or LB`: short, with a comma, dash or `or`, and without the end of a sentence.
  static func isApposition(_ run: borrowing Span<UInt8>, from end: Int, to start: Int) -> Bool {
    guard start >= end, start - end <= 24 else { return false }
    var joins = false
    for index in end..<start {
      switch run[index] {
      case 0x21, 0x28, 0x29, 0x2E, 0x3A, 0x3B, 0x3F: return false
      case 0x2C, 0x2D, 0xE2: joins = true
      default: joins = joins || TextComparison.stands(or.span, in: run, at: index)
      }
    }
    return joins
  }

  private static func before(
    _ folded: borrowing Span<UInt32>, _ start: Int, in run: borrowing Span<UInt8>
  ) -> Range<Int32>? {
    var index = skipMarks(run, before: start)
    guard index > 0, isOpening(run[index - 1]) else { return nil }
    index = skipMarks(run, before: skipSpace(run, before: index - 1))
    guard let first = TextComparison.start(of: folded, in: run, before: index),
      !WordBoundary.isWord(run, before: first)
    else { return nil }
    return Int32(first)..<Int32(index)
  }

  private static func after(
    _ folded: borrowing Span<UInt32>, _ end: Int, in run: borrowing Span<UInt8>
  ) -> Range<Int32>? {
    var index = skipSpace(run, after: skipMarks(run, after: end))
    guard index < run.count, isOpening(run[index]) else { return nil }
    index = skipMarks(run, after: index + 1)
    index = TextComparison.end(of: the.span, in: run, at: index) ?? index
    guard let last = TextComparison.end(of: folded, in: run, at: index),
      !WordBoundary.isWord(run, at: last)
    else { return nil }
    return Int32(index)..<Int32(last)
  }

  private static func isOpening(_ byte: UInt8) -> Bool { byte == 0x28 || byte == 0x5B }

  /// Past one quotation mark, as in `Lake Board (“LB”)`.
  private static func skipMarks(_ run: borrowing Span<UInt8>, before index: Int) -> Int {
    guard index > 0 else { return index }
    let (scalar, start) = Characters.decode(run, before: index)
    return Quotations.isMark(scalar) ? start : index
  }

  private static func skipMarks(_ run: borrowing Span<UInt8>, after index: Int) -> Int {
    guard index < run.count else { return index }
    let (scalar, length) = Characters.decode(run, at: index)
    return Quotations.isMark(scalar) ? index + length : index
  }

  /// Past white space and what is not text, such as a citation.
  private static func skipSpace(_ run: borrowing Span<UInt8>, before index: Int) -> Int {
    var index = index
    while index > 0 {
      let (scalar, start) = Characters.decode(run, before: index)
      guard Characters.isSpace(scalar) || scalar == Characters.barrier else { break }
      index = start
    }
    return index
  }

  private static func skipSpace(_ run: borrowing Span<UInt8>, after index: Int) -> Int {
    var index = index
    while index < run.count {
      let (scalar, length) = Characters.decode(run, at: index)
      guard Characters.isSpace(scalar) || scalar == Characters.barrier else { break }
      index += length
    }
    return index
  }
}
