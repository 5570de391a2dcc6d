/// A list of keyed hashes: where in a text every sequence of words stands, for those who know the
/// words.
///
/// An entry is 64 bits. A sequence's words give a seed (BLAKE2b, keyed), the seed and the number of
/// the occurrence give a mask (SipHash). The upper 42 bits of the entry are the mask's own and find
/// it; the lower 22 are the place, exclusive-or the mask's. Entries are sorted, so their order says
/// nothing; every occurrence has its own mask, so a sequence that occurs often does not show.
struct SequenceTable: Sendable, Equatable {
  /// Sorted.
  let entries: [UInt64]
  /// What the hashes are keyed with: 32 bytes.
  let key: [UInt8]
  /// The words in the text.
  let wordCount: Int

  /// How often BLAKE2b is applied for one seed: what makes every guess at words dearer.
  static let rounds = 16
  static let placeBits: UInt64 = 22
  /// The most words that a text may have: their numbers must fit into an entry.
  static let wordLimit = 1 << 20

  /// Where one occurrence of a sequence stands.
  struct Occurrence: Sendable, Equatable {
    /// The number of its first word, from 0.
    var word: Int
    /// Whether a quote cannot begin with its first word.
    var isCloseBefore: Bool
    /// Whether a quote cannot end with its last word.
    var isCloseBehind: Bool

    init(word: Int, isCloseBefore: Bool, isCloseBehind: Bool) {
      self.word = word
      self.isCloseBefore = isCloseBefore
      self.isCloseBehind = isCloseBehind
    }

    init(bits: UInt64) {
      word = Int(bits >> 2)
      isCloseBefore = bits & 2 != 0
      isCloseBehind = bits & 1 != 0
    }

    var bits: UInt64 {
      UInt64(word) << 2 | (isCloseBefore ? 2 : 0) | (isCloseBehind ? 1 : 0)
    }
  }

  /// The seed of a sequence of words, given as ``FoldedText/bytes``.
  func seed(of sequence: ArraySlice<UInt8>) -> SequenceSeed {
    Self.seed(of: sequence, key: key)
  }

  static func seed(of sequence: ArraySlice<UInt8>, key: [UInt8]) -> SequenceSeed {
    Sodium.blake2b(sequence, key: key, rounds: rounds)
  }

  /// Where a sequence occurs for the `number`th time, counted from 0; nil when it does not.
  /// - Complexity: O(1) on average, since hashes are spread evenly.
  func occurrence(_ number: Int, of seed: SequenceSeed) -> Occurrence? {
    let mask = Sodium.sipHash(UInt64(number), key: seed)
    let tag = mask >> Self.placeBits
    var index = firstIndex(ofTag: tag)
    while index < entries.count, entries[index] >> Self.placeBits == tag {
      let occurrence = Occurrence(bits: (entries[index] ^ mask) & (1 << Self.placeBits - 1))
      if occurrence.word < wordCount { return occurrence }
      index += 1
    }
    return nil
  }

  /// The first entry whose tag is not less, found by where it stands if hashes are spread evenly.
  private func firstIndex(ofTag tag: UInt64) -> Int {
    let target = tag << Self.placeBits
    var low = 0
    var high = entries.count
    let guess = Int(target.multipliedFullWidth(by: UInt64(entries.count)).high)
    var step = 8
    if guess < high, entries[guess] < target {
      low = guess + 1
      while low + step < high {
        if entries[low + step] >= target {
          high = low + step
          break
        }
        low += step + 1
        step *= 2
      }
    } else {
      high = min(guess, high)
      while high - step > low {
        if entries[high - step] < target {
          low = high - step + 1
          break
        }
        high -= step
        step *= 2
      }
    }
    while low < high {
      let middle = (low + high) / 2
      if entries[middle] < target { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
