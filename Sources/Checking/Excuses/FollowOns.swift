import Diagnostics

/// Tells which findings only follow from another mistake at the same place.
///
/// What is no CommonMark is read as prose, so that the `1` of a footnote `[^1]` looks like a number.
struct FollowOns {
  private var mistakes: [SourceFile: [Range<Int>]] = [:]

  /// - Parameter earlier: what loading and linking found.
  init(_ earlier: [Diagnostic]) {
    for finding in earlier where finding.severity == .error {
      guard let range = finding.range else { continue }
      mistakes[range.file, default: []].append(range.offsets)
    }
  }

  /// Whether an error was found before in what this finding is about.
  /// - Complexity: O(errors in its file).
  func contains(_ finding: Diagnostic) -> Bool {
    guard let range = finding.range, let known = mistakes[range.file] else { return false }
    return known.contains {
      $0.lowerBound <= range.offsets.lowerBound && range.offsets.upperBound <= $0.upperBound
    }
  }
}
