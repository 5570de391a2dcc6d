/// What stands directly beside a candidate, and whether it may start or end there.
enum WordBoundary {
  /// What follows a word that ends before `end`; nil when the word goes on.
  static func after(_ run: borrowing Span<UInt8>, end: Int) -> Mention.Surroundings? {
    guard end < run.count else { return [] }
    if run[end] == 0x20 { return [] }
    let (next, length) = Characters.decode(run, at: end)
    if Characters.isWord(next) { return nil }
    switch Characters.normalised(next) {
    case Characters.apostrophe: return afterApostrophe(run, end: end, next: end &+ length)
    case Characters.hyphen: return isWord(run, at: end &+ length) ? .hyphenated : []
    case 0x2E: return isWord(run, at: end &+ length) ? nil : []
    case 0x2F, 0x2013, 0x2014: return isWord(run, at: end &+ length) ? .attached : []
    default: return []
    }
  }

  /// What precedes a word that starts at `start`; nil when the word began earlier.
  static func before(_ run: borrowing Span<UInt8>, start: Int) -> Mention.Surroundings? {
    guard start > 0 else { return [] }
    if run[start &- 1] == 0x20 { return [] }
    let (previous, before) = Characters.decode(run, before: start)
    if Characters.isWord(previous) { return nil }
    switch Characters.normalised(previous) {
    case Characters.apostrophe, 0x2E: return isWord(run, before: before) ? nil : []
    case Characters.hyphen: return isWord(run, before: before) ? .hyphenated : []
    case 0x2F, 0x2013, 0x2014: return isWord(run, before: before) ? .attached : []
    default: return []
    }
  }

  static func isWord(_ run: borrowing Span<UInt8>, at index: Int) -> Bool {
    index < run.count && Characters.isWord(Characters.decode(run, at: index).scalar)
  }

  static func isWord(_ run: borrowing Span<UInt8>, before index: Int) -> Bool {
    index > 0 && Characters.isWord(Characters.decode(run, before: index).scalar)
  }

  /// `’s` and the apostrophe of `ships’` are possessives; any other letter goes on with the word.
  private static func afterApostrophe(
    _ run: borrowing Span<UInt8>, end: Int, next: Int
  ) -> Mention.Surroundings? {
    guard isWord(run, at: next) else {
      return run[end &- 1] | 0x20 == 0x73 ? .possessive : []
    }
    return run[next] | 0x20 == 0x73 && !isWord(run, at: next &+ 1) ? .possessive : nil
  }
}
