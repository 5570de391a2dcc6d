/// Guesses what was meant by a name that nothing has.
public enum Spelling {
  /// The candidate that a misspelt `name` most likely stands for; nil when none is near enough.
  ///
  /// A slip is a letter left out, put in, mistaken or swapped with its neighbour. One slip in three
  /// letters is forgiven, at most four; capitals, and `_` or a space for `-`, are no slips. Failing
  /// that, the only candidate that begins with `name` is taken. The answer does not depend on the
  /// order of the candidates.
  /// - Complexity: O(candidates × letters²) at worst; most candidates fall out by their length.
  public static func nearest(
    to name: String, among candidates: some Sequence<String>
  ) -> String? {
    let wanted = letters(of: name)
    guard !wanted.isEmpty else { return nil }
    let bound = min(max(wanted.count, 3) / 3, 4, wanted.count - 1)
    var best: (slips: Int, exactSlips: Int, candidate: String)?
    for candidate in candidates {
      let limit = best?.slips ?? bound
      guard let slips = distance(wanted, letters(of: candidate), atMost: limit) else { continue }
      let exactSlips = unequalLetters(name, candidate)
      if let best, (best.slips, best.exactSlips, best.candidate) <= (slips, exactSlips, candidate) {
        continue
      }
      best = (slips, exactSlips, candidate)
    }
    return best?.candidate ?? onlyContinuation(of: wanted, among: candidates)
  }

  /// "did you mean `jocc`?", with the edit that would put it right; nil when no candidate is near.
  /// - Parameter range: the misspelt name in its file, and nothing around it.
  public static func suggestion(
    for name: String, among candidates: some Sequence<String>, at range: SourceRange? = nil
  ) -> Suggestion? {
    guard let nearest = nearest(to: name, among: candidates) else { return nil }
    return Suggestion(
      "did you mean `\(nearest)`?", replacement: range.map { Replacement($0, with: nearest) })
  }

  /// What ``suggestion(for:among:at:)`` gives, as the list that ``Diagnostic`` takes.
  public static func suggestions(
    for name: String, among candidates: some Sequence<String>, at range: SourceRange? = nil
  ) -> [Suggestion] {
    suggestion(for: name, among: candidates, at: range).map { [$0] } ?? []
  }

  /// The number of slips between two words, or nil when there are more than `limit`.
  static func distance(
    _ left: [Unicode.Scalar], _ right: [Unicode.Scalar], atMost limit: Int
  ) -> Int? {
    guard abs(left.count - right.count) <= limit else { return nil }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in 0..<left.count {
      var current = [row + 1]
      current.reserveCapacity(right.count + 1)
      for column in 0..<right.count {
        let same = left[row] == right[column]
        var slips = min(
          last[column] + (same ? 0 : 1), last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          slips = min(slips, beforeLast[column - 1] + 1)
        }
        current.append(slips)
      }
      // A swap reaches two rows back, so one hopeless row alone does not settle the matter.
      if min(last.min() ?? 0, current.min() ?? 0) > limit { return nil }
      (beforeLast, last) = (last, current)
    }
    let slips = last[right.count]
    return slips <= limit ? slips : nil
  }

  private static func letters(of name: String) -> [Unicode.Scalar] {
    name.lowercased().unicodeScalars.map { $0 == "_" || $0 == " " ? "-" : $0 }
  }

  /// Of candidates that are equally near, the one with the same capitals is the likelier.
  private static func unequalLetters(_ left: String, _ right: String) -> Int {
    zip(left.unicodeScalars, right.unicodeScalars).count { $0 != $1 }
  }

  private static func onlyContinuation(
    of wanted: [Unicode.Scalar], among candidates: some Sequence<String>
  ) -> String? {
    guard wanted.count >= 4 else { return nil }
    var found: String?
    for candidate in candidates where letters(of: candidate).starts(with: wanted) {
      if let found, found != candidate { return nil }
      found = candidate
    }
    return found
  }
}
