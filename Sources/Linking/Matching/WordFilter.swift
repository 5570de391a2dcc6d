/// Says of a word of the text whether a form may begin with it, so that the automaton need not look
/// at the others.
///
/// A form matches whole words, hence its first word is one of the text, and its second the next. The
/// first letters of both are kept as hashes: a word may pass in error, none is held back in error.
struct WordFilter: Sendable {
  /// False when a form begins with a mark, which is found at no word's start.
  private(set) var isUsable = true
  /// Two bits for every hash of a first word, ``alone`` and ``withNext``.
  private var firstWords = [UInt64](repeating: 0, count: 1 << 11)
  /// A bit for every hash of a first and second word.
  private var pairs = [UInt64](repeating: 0, count: 1 << 10)

  /// A form begins with the word, whatever follows.
  private static let alone: UInt64 = 1
  /// A form begins with the word, a space and some other words.
  private static let withNext: UInt64 = 2

  init(_ table: FormTable) {
    for form in table.forms {
      let folded = table.text(of: form).map(foldCase)
      let first = folded.prefix(while: Self.isPlain)
      if first.isEmpty, folded.first.map({ $0 < 0x80 || !Characters.isWord($0) }) ?? true {
        isUsable = false
      }
      let key = Self.key(first.prefix(8))
      let hash = Self.hash(key)
      let rest = folded.dropFirst(first.count)
      let second = rest.dropFirst().prefix(while: Self.isPlain)
      let isPair = rest.first == Characters.space && !second.isEmpty
      firstWords[hash >> 5] |= (isPair ? Self.withNext : Self.alone) << UInt64(2 * (hash & 31))
      if isPair {
        let hash = Self.hash(key, Self.key(second.prefix(4)))
        pairs[hash >> 6] |= 1 << UInt64(hash & 63)
      }
    }
  }

  /// Whether a form may begin with the word of `length` bytes at `start`, which is wholly letters
  /// and digits and has none before it.
  /// - Parameter run: Ends in ``Scanner/padding`` zeros.
  @inline(__always)
  func mayBegin(_ run: borrowing Span<UInt8>, at start: Int, length: Int) -> Bool {
    let key = WordMasks.firstLetters(WordMasks.load(run, at: start), count: min(length, 8))
    let hash = Self.hash(key)
    let found = firstWords[hash &>> 5] &>> UInt64(2 &* (hash & 31)) & 3
    if found == 0 { return false }
    return found & Self.alone != 0 || mayContinue(run, key: key, end: start &+ length)
  }

  /// Whether a form may have the word that ends at `end` and the one after it.
  @inline(never)
  private func mayContinue(_ run: borrowing Span<UInt8>, key: UInt64, end: Int) -> Bool {
    let bytes = WordMasks.load(run, at: end)
    let separator = UInt8(truncatingIfNeeded: bytes)
    guard separator == 0x20 else { return separator &- 0x09 < 5 || separator >= 0x80 }
    let next = bytes &>> 8
    let count = min(WordMasks.letterCount(next), 4)
    let after = UInt8(truncatingIfNeeded: next &>> UInt64(8 &* count))
    // More white space, or a letter beyond ASCII, is for the automaton to judge.
    if count < 4, after >= 0x80 || count == 0 && after <= 0x20 { return true }
    if count == 0 { return false }
    let hash = Self.hash(key, WordMasks.firstLetters(next, count: count))
    return pairs[hash &>> 6] &>> UInt64(hash & 63) & 1 != 0
  }

  private static func isPlain(_ scalar: UInt32) -> Bool {
    scalar < 0x80 && WordMasks.isLetterOrDigit(UInt8(truncatingIfNeeded: scalar))
  }

  private static func key(_ letters: ArraySlice<UInt32>) -> UInt64 {
    letters.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  @inline(__always)
  private static func hash(_ first: UInt64, _ second: UInt64 = 0) -> Int {
    let mixed = (first &* 0x9E37_79B9_7F4A_7C15) ^ (second &* 0xC2B2_AE3D_27D4_EB4F)
    return Int(truncatingIfNeeded: mixed &>> 48)
  }
}
