/// Chooses among forms that overlap: the longest first, of equally long ones the leftmost.
///
/// Not simply from left to right, for `the river` must not take the `river police` apart.
struct OverlapResolver: Sendable {
  private var order: [Match] = []
  private var isTaken: [Bool] = []

  /// Leaves those of `matches` that are chosen, in order.
  /// - Complexity: O(k log k + n) for k matches in a run of n bytes; O(k) when none overlap.
  mutating func resolve(_ matches: inout [Match], runLength: Int) {
    guard Self.overlap(matches) else { return }
    order.removeAll(keepingCapacity: true)
    swap(&order, &matches)
    order.sort { ($1.length, $0.start) < ($0.length, $1.start) }
    isTaken.removeAll(keepingCapacity: true)
    isTaken.append(contentsOf: repeatElement(false, count: runLength))
    for match in order {
      // What was taken before is at least as long, so that it cannot lie between the two ends.
      if isTaken[Int(match.start)] || isTaken[Int(match.end) - 1] { continue }
      for index in match.start..<match.end { isTaken[Int(index)] = true }
      matches.append(match)
    }
    matches.sort { $0.start < $1.start }
  }

  /// Whether any two overlap, of matches in order of their ends.
  private static func overlap(_ matches: [Match]) -> Bool {
    var end: Int32 = 0
    for match in matches {
      if match.start < end { return true }
      end = match.end
    }
    return false
  }
}
