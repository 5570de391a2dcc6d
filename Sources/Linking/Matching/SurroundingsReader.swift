/// Reads what stands around the acronyms of one run.
struct SurroundingsReader {
  private static let a = "a ".unicodeScalars.map(\.value)
  private static let an = "an ".unicodeScalars.map(\.value)

  private var readUpTo = 0
  private var depth = 0

  /// Whether `start` is inside parentheses or brackets; asked in ascending order.
  /// - Complexity: O(n) for all questions about one run.
  mutating func isParenthesised(_ run: borrowing Span<UInt8>, at start: Int) -> Bool {
    while readUpTo < start {
      switch run[readUpTo] {
      case 0x28, 0x5B: depth += 1
      case 0x29, 0x5D: depth = max(0, depth - 1)
      default: break
      }
      readUpTo += 1
    }
    return depth > 0
  }

  /// Whether an opening parenthesis follows.
  static func isBeforeParenthesis(_ run: borrowing Span<UInt8>, end: Int) -> Bool {
    var index = end
    while index < run.count, run[index] == 0x20 { index += 1 }
    return index < run.count && (run[index] == 0x28 || run[index] == 0x5B)
  }

  /// Whether an indefinite article before `start` is the wrong one for words that take `an` or not.
  static func articleClashes(_ run: borrowing Span<UInt8>, start: Int, takesAn: Bool) -> Bool {
    stands(takesAn ? a.span : an.span, in: run, before: start)
  }

  private static func stands(
    _ words: borrowing Span<UInt32>, in run: borrowing Span<UInt8>, before end: Int
  ) -> Bool {
    guard let start = TextComparison.start(of: words, in: run, before: end) else { return false }
    return !WordBoundary.isWord(run, before: start)
  }
}
