/// Words by number, in the order in which they were first seen.
///
/// A hash table over one array of bytes, because a string for each of millions of words would take
/// longer than all else in making an index.
struct WordTable: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = [0]
  private var hashes: [UInt64] = []
  /// The word at each slot, -1 for none; a power of two many, at most half of them taken.
  private var slots = [Int32](repeating: -1, count: 1024)

  var count: Int { hashes.count }

  /// The letters of a word.
  subscript(word: Int) -> ArraySlice<UInt8> { bytes[ends[word]..<ends[word + 1]] }

  /// The number of a word, which is added if it is new.
  mutating func number(of word: borrowing Span<UInt8>) -> Int {
    let hash = Self.hash(word)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let found = Int(slots[slot])
      if hashes[found] == hash, isEqual(found, word) { return found }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(hashes.count)
    hashes.append(hash)
    for index in word.indices { bytes.append(word[index]) }
    ends.append(bytes.count)
    if hashes.count * 2 > slots.count { grow() }
    return hashes.count - 1
  }

  /// The numbers of all words in the order of their bytes.
  func sorted() -> [Int] {
    (0..<count).sorted { self[$0].lexicographicallyPrecedes(self[$1]) }
  }

  private func isEqual(_ word: Int, _ other: borrowing Span<UInt8>) -> Bool {
    let start = ends[word]
    guard ends[word + 1] - start == other.count else { return false }
    for index in other.indices where bytes[start + index] != other[index] { return false }
    return true
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for word in hashes.indices {
      var slot = Int(truncatingIfNeeded: hashes[word]) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(word)
    }
  }

  private static func hash(_ word: borrowing Span<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for index in word.indices { hash = (hash ^ UInt64(word[index])) &* 0x0000_0100_0000_01b3 }
    // The low bits choose the slot, and FNV mixes them least.
    return hash ^ hash &>> 32
  }
}
