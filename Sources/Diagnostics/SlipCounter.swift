/// Counts the slips between one word and many others: letters left out, put in, mistaken, or swapped
/// with their neighbours.
struct SlipCounter {
  let wanted: [UInt32]
  private let wantedMask: UInt64
  // Kept from one word to the next, as allocating them costs more than most comparisons.
  private var letters: [UInt32] = []
  private var beforeLast: [Int] = []
  private var last: [Int] = []
  private var current: [Int] = []

  init(_ word: String) {
    var wanted: [UInt32] = []
    Self.read(word, into: &wanted)
    self.wanted = wanted
    wantedMask = Self.mask(wanted)
  }

  /// The number of slips, or nil when there are more than `limit`.
  /// - Complexity: O(letters²), but O(letters) for a word that differs in length or in many letters.
  mutating func slips(to word: String, atMost limit: Int) -> Int? {
    // A letter is a byte or more.
    guard word.utf8.count >= wanted.count - limit else { return nil }
    Self.read(word, into: &letters)
    guard abs(letters.count - wanted.count) <= limit else { return nil }
    // A slip brings in at most one letter that the other word lacks.
    let mask = Self.mask(letters)
    guard (mask & ~wantedMask).nonzeroBitCount <= limit,
      (wantedMask & ~mask).nonzeroBitCount <= limit
    else { return nil }
    return distance(atMost: limit)
  }

  /// Whether `word` begins with the wanted one.
  mutating func isBeginning(of word: String) -> Bool {
    guard word.utf8.count >= wanted.count else { return false }
    Self.read(word, into: &letters)
    return letters.starts(with: wanted)
  }

  private mutating func distance(atMost limit: Int) -> Int? {
    let width = letters.count + 1
    if last.count < width {
      last = Array(repeating: 0, count: width)
      (beforeLast, current) = (last, last)
    }
    for column in 0..<width { last[column] = column }
    for row in 0..<wanted.count {
      current[0] = row + 1
      var least = min(row, row + 1)
      for column in 0..<letters.count {
        let isSame = wanted[row] == letters[column]
        var slips = min(last[column] + (isSame ? 0 : 1), last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, wanted[row] == letters[column - 1],
          wanted[row - 1] == letters[column]
        {
          slips = min(slips, beforeLast[column - 1] + 1)
        }
        current[column + 1] = slips
        // A swap reaches two rows back, so one hopeless row alone does not settle the matter.
        least = min(least, slips, last[column + 1])
      }
      if least > limit { return nil }
      swap(&beforeLast, &last)
      swap(&last, &current)
    }
    let slips = last[letters.count]
    return slips <= limit ? slips : nil
  }

  /// Capitals, and `_` or a space for `-`, are no slips.
  private static func read(_ word: String, into letters: inout [UInt32]) {
    letters.removeAll(keepingCapacity: true)
    for byte in word.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): letters.append(UInt32(byte | 0x20))
      case UInt8(ascii: "_"), UInt8(ascii: " "): letters.append(UInt32(UInt8(ascii: "-")))
      case 0x80...:
        letters = word.lowercased().unicodeScalars.map { scalar in
          scalar == "_" || scalar == " " ? UInt32(UInt8(ascii: "-")) : scalar.value
        }
        return
      default: letters.append(UInt32(byte))
      }
    }
  }

  /// A set of the letters; two letters may share a place in it.
  private static func mask(_ letters: [UInt32]) -> UInt64 {
    letters.reduce(0) { $0 | 1 << UInt64($1 & 63) }
  }
}
