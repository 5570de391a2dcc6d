/// Finds what stands between paired quotation marks in a run.
///
/// An apostrophe is never an opening mark, and a mark without a partner quotes nothing.
package struct Quotations: Sendable {
  /// The quotations of the last run, marks included, outermost only, in order.
  package private(set) var ranges: [Range<Int32>] = []
  package init() {}

  private var open: [Mark] = []
  /// The number of open marks of each pair, so that a closing mark without partner costs nothing.
  private var openCount = [Int](repeating: 0, count: Pair.allCases.count)

  private enum Pair: Int, CaseIterable {
    case double, single, straightDouble, straightSingle, guillemets, singleGuillemets, low
  }

  private struct Mark {
    var pair: Pair
    var start: Int32
  }

  /// Whether a scalar may be a quotation mark.
  package static func isMark(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x27, 0xAB, 0xBB, 0x2018, 0x2019, 0x201C, 0x201D, 0x201E, 0x2039, 0x203A:
      return true
    default:
      return false
    }
  }

  /// Pairs the marks that stand at `marks` in `run`.
  /// - Complexity: O(n) in the number of marks.
  package mutating func find(in run: borrowing Span<UInt8>, marks: [Int32]) {
    ranges.removeAll(keepingCapacity: true)
    open.removeAll(keepingCapacity: true)
    for pair in Pair.allCases { openCount[pair.rawValue] = 0 }
    for position in marks.indices { read(run, marks, position) }
  }

  /// Whether any part of `start ..< end` is quoted.
  /// - Parameter hint: The first range that may matter; moved on, for ascending questions.
  func overlaps(_ start: Int32, _ end: Int32, _ hint: inout Int) -> Bool {
    while hint < ranges.count, ranges[hint].upperBound <= start { hint += 1 }
    return hint < ranges.count && ranges[hint].lowerBound < end
  }

  private mutating func read(_ run: borrowing Span<UInt8>, _ marks: [Int32], _ position: Int) {
    let start = Int(marks[position])
    let (scalar, length) = Characters.decode(run, at: start)
    let end = start + length
    switch scalar {
    case 0x201C:
      // German closes with the mark that English opens with.
      if openCount[Pair.low.rawValue] > 0 { close(.low, at: end) } else { push(.double, start) }
    case 0x201D: close(openCount[Pair.double.rawValue] > 0 ? .double : .low, at: end)
    case 0x201E: push(.low, start)
    case 0xAB: push(.guillemets, start)
    case 0xBB: close(.guillemets, at: end)
    case 0x2039: push(.singleGuillemets, start)
    case 0x203A: close(.singleGuillemets, at: end)
    case 0x2018:
      if !isDigit(run, at: end) { push(.single, start) }
    case 0x2019:
      if !WordBoundary.isWord(run, at: end), !isPossessive(run, marks, position) {
        closeSingle(.single, at: end)
      }
    case 0x22: readStraight(.straightDouble, run, start, end)
    default:
      if mayOpen(run, start, end), !isDigit(run, at: end) {
        push(.straightSingle, start)
      } else if !WordBoundary.isWord(run, at: end), !isPossessive(run, marks, position) {
        closeSingle(.straightSingle, at: end)
      }
    }
  }

  private mutating func readStraight(
    _ pair: Pair, _ run: borrowing Span<UInt8>, _ start: Int, _ end: Int
  ) {
    if openCount[pair.rawValue] > 0 {
      close(pair, at: end)
    } else if end < run.count, !isSpace(run, at: end) {
      push(pair, start)
    }
  }

  private mutating func push(_ pair: Pair, _ start: Int) {
    open.append(Mark(pair: pair, start: Int32(start)))
    openCount[pair.rawValue] += 1
  }

  /// Closes the innermost open mark of `pair`; marks opened within it had no partner.
  private mutating func close(_ pair: Pair, at end: Int) {
    guard openCount[pair.rawValue] > 0 else { return }
    while let mark = open.popLast() {
      openCount[mark.pair.rawValue] -= 1
      guard mark.pair == pair else { continue }
      while let last = ranges.last, last.lowerBound > mark.start { ranges.removeLast() }
      ranges.append(mark.start..<Int32(end))
      return
    }
  }

  /// A single mark closes only what was opened last: further out, it is an apostrophe.
  private mutating func closeSingle(_ pair: Pair, at end: Int) {
    if open.last?.pair == pair { close(pair, at: end) }
  }

  /// Whether the mark after an `s` is rather an apostrophe, as in `‘the officers’ work’`: a word
  /// follows it, and a better closing mark stands further on.
  private func isPossessive(
    _ run: borrowing Span<UInt8>, _ marks: [Int32], _ position: Int
  ) -> Bool {
    let start = Int(marks[position])
    let (scalar, length) = Characters.decode(run, at: start)
    guard start > 0, run[start - 1] | 0x20 == 0x73, isSpace(run, at: start + length),
      WordBoundary.isWord(run, at: start + length + 1)
    else { return false }
    // A bounded look ahead keeps the whole linear.
    for next in marks.indices.dropFirst(position + 1).prefix(8) {
      let mark = Characters.decode(run, at: Int(marks[next]))
      if mark.scalar == 0x2018 { return false }
      guard mark.scalar == scalar else { continue }
      let end = Int(marks[next]) + mark.length
      if mayOpen(run, Int(marks[next]), end) { return false }
      if !WordBoundary.isWord(run, at: end) { return true }
    }
    return false
  }

  private func mayOpen(_ run: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    end < run.count && !isSpace(run, at: end) && !WordBoundary.isWord(run, before: start)
      && (WordBoundary.isWord(run, at: end) || start == 0 || isSpace(run, at: start - 1))
  }

  private func isSpace(_ run: borrowing Span<UInt8>, at index: Int) -> Bool {
    index < run.count && Characters.isSpace(Characters.decode(run, at: index).scalar)
  }

  private func isDigit(_ run: borrowing Span<UInt8>, at index: Int) -> Bool {
    index < run.count && run[index] &- 0x30 < 10
  }
}
