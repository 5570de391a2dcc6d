/// Compares a run with normalised scalars: white space of any length is one space, marks that mean
/// the same are equal.
enum TextComparison {
  /// The start of the `count` scalars that end before `end`.
  static func start(_ run: borrowing Span<UInt8>, end: Int, count: Int) -> Int {
    var start = end
    for _ in 0..<count where start > 0 {
      let previous = run[start &- 1]
      if previous > 0x20, previous < 0x80 {
        start &-= 1
      } else {
        start = stepBack(run, before: start).start
      }
    }
    return start
  }

  /// Whether `scalars` stand at `start`, in the same case.
  static func stands(
    _ scalars: borrowing Span<UInt32>, in run: borrowing Span<UInt8>, at start: Int
  ) -> Bool {
    var index = start
    for position in 0..<scalars.count {
      guard index < run.count else { return false }
      let step = stepForward(run, at: index)
      guard step.scalar == scalars[position] else { return false }
      index = step.end
    }
    return true
  }

  /// The end of `folded` where it stands at `start` in any case; nil where it does not.
  static func end(
    of folded: borrowing Span<UInt32>, in run: borrowing Span<UInt8>, at start: Int
  ) -> Int? {
    var index = start
    for position in 0..<folded.count {
      guard index < run.count else { return nil }
      let step = stepForward(run, at: index)
      guard foldCase(step.scalar) == folded[position] else { return nil }
      index = step.end
    }
    return index
  }

  /// The start of `folded` where it stands before `end` in any case; nil where it does not.
  static func start(
    of folded: borrowing Span<UInt32>, in run: borrowing Span<UInt8>, before end: Int
  ) -> Int? {
    var index = end
    for position in (0..<folded.count).reversed() {
      guard index > 0 else { return nil }
      let step = stepBack(run, before: index)
      guard foldCase(step.scalar) == folded[position] else { return nil }
      index = step.start
    }
    return index
  }

  private static func stepForward(
    _ run: borrowing Span<UInt8>, at index: Int
  ) -> (scalar: UInt32, end: Int) {
    let (scalar, length) = Characters.decode(run, at: index)
    let normalised = Characters.normalised(scalar)
    var end = index &+ length
    guard normalised == Characters.space else { return (normalised, end) }
    while end < run.count {
      let (next, length) = Characters.decode(run, at: end)
      guard Characters.isSpace(next) else { break }
      end &+= length
    }
    return (normalised, end)
  }

  private static func stepBack(
    _ run: borrowing Span<UInt8>, before index: Int
  ) -> (scalar: UInt32, start: Int) {
    let (scalar, first) = Characters.decode(run, before: index)
    let normalised = Characters.normalised(scalar)
    var start = first
    guard normalised == Characters.space else { return (normalised, start) }
    while start > 0 {
      let (previous, before) = Characters.decode(run, before: start)
      guard Characters.isSpace(previous) else { break }
      start = before
    }
    return (normalised, start)
  }
}
