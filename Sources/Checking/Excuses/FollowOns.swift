import Diagnostics

/// Tells which findings only follow from another mistake at the same place.
///
/// What is no CommonMark is read as prose, so that the `1` of a footnote `[^1]` looks like a number.
struct FollowOns {
  /// For each file the errors in it, by their beginnings, none within another.
  private var mistakes: [SourceFile: [Range<Int>]] = [:]

  /// - Parameter earlier: what loading and linking found.
  /// - Complexity: O(n log n) in their number.
  init(_ earlier: [Diagnostic]) {
    for finding in earlier where finding.severity == .error {
      guard let range = finding.range else { continue }
      mistakes[range.file, default: []].append(range.offsets)
    }
    for (file, ranges) in mistakes {
      var outermost: [Range<Int>] = []
      for range in ranges.sorted(by: {
        ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound)
      })
      where (outermost.last?.upperBound ?? -1) < range.upperBound {
        outermost.append(range)
      }
      mistakes[file] = outermost
    }
  }

  /// Whether an error was found before in what this finding is about.
  /// - Complexity: O(log n) in the errors of its file.
  func contains(_ finding: Diagnostic) -> Bool {
    guard let range = finding.range, let known = mistakes[range.file] else { return false }
    var low = 0
    var high = known.count
    while low < high {
      let middle = (low + high) / 2
      if known[middle].lowerBound <= range.offsets.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    // None lies within another, so that of those that begin before it, the last reaches furthest.
    return low > 0 && range.offsets.upperBound <= known[low - 1].upperBound
  }
}
