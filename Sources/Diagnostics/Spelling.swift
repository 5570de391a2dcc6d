/// Guesses what was meant by a name that nothing has.
public enum Spelling {
  /// How many findings about one text are worth a guess: each is a look at every name that there is,
  /// and a text with more has not been misspelt.
  public static let guesses = 100

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
    guess(name, among: candidates)?.candidate
  }

  /// What ``nearest(to:among:)`` finds, and whether no other is as near: only then an edit is certain.
  public static func guess(
    _ name: String, among candidates: some Sequence<String>
  ) -> (candidate: String, isOnly: Bool)? {
    var counter = SlipCounter(name)
    let length = counter.wanted.count
    guard length > 0 else { return nil }
    let bound = min(max(length, 3) / 3, 4, length - 1)
    var best: (slips: Int, exactSlips: Int, candidate: String)?
    var isOnly = true
    for candidate in candidates {
      let limit = best?.slips ?? bound
      guard let slips = counter.slips(to: candidate, atMost: limit) else { continue }
      let exactSlips = unequalLetters(name, candidate)
      if let best, best.candidate != candidate { isOnly = slips < best.slips }
      if let best, (best.slips, best.exactSlips, best.candidate) <= (slips, exactSlips, candidate) {
        continue
      }
      best = (slips, exactSlips, candidate)
    }
    if let best { return (best.candidate, isOnly) }
    return onlyContinuation(&counter, among: candidates).map { ($0, true) }
  }

  /// "did you mean `jocc`?", with the edit that would put it right where no other candidate is as
  /// near; nil when none is near.
  /// - Parameter range: the misspelt name in its file, and nothing around it.
  public static func suggestion(
    for name: String, among candidates: some Sequence<String>, at range: SourceRange? = nil
  ) -> Suggestion? {
    guard let (nearest, isOnly) = guess(name, among: candidates) else { return nil }
    return Suggestion(
      "did you mean `\(nearest)`?",
      replacement: isOnly ? range.map { Replacement($0, with: nearest) } : nil)
  }

  /// What ``suggestion(for:among:at:)`` gives, as the list that ``Diagnostic`` takes.
  public static func suggestions(
    for name: String, among candidates: some Sequence<String>, at range: SourceRange? = nil
  ) -> [Suggestion] {
    suggestion(for: name, among: candidates, at: range).map { [$0] } ?? []
  }

  /// Of candidates that are equally near, the one with the same capitals is the likelier.
  private static func unequalLetters(_ left: String, _ right: String) -> Int {
    zip(left.unicodeScalars, right.unicodeScalars).count { $0 != $1 }
  }

  private static func onlyContinuation(
    _ counter: inout SlipCounter, among candidates: some Sequence<String>
  ) -> String? {
    guard counter.wanted.count >= 4 else { return nil }
    var found: String?
    for candidate in candidates where counter.isBeginning(of: candidate) {
      if let found, found != candidate { return nil }
      found = candidate
    }
    return found
  }
}
