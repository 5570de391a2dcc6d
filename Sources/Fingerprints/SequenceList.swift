/// The sequences of a text that go into its fingerprint.
struct SequenceList {
  private let text: FoldedText
  private let length: Int
  /// Runs of words that are shorter than the others, added for the sake of a quote.
  private var shorter: Set<Range<Int>> = []

  init(_ text: FoldedText, length: Int) {
    self.text = text
    self.length = min(length, text.words.count)
  }

  /// Sees to it that a quote can be verified, however short.
  /// - Returns: whether the text has it.
  mutating func add(_ quote: String) -> Bool {
    guard let quote = try? FoldedText(quote), !quote.words.isEmpty else { return false }
    let sought = quote.bytes(of: quote.words.indices)
    let count = quote.words.count
    var isThere = false
    for start in text.words.indices where start + count <= text.words.count {
      let words = start..<start + count
      guard text.bytes(of: words) == sought else { continue }
      if !isClose(start), !isClose(words.upperBound) { isThere = true }
      if count < length { shorter.insert(words) }
    }
    return isThere
  }

  private func isClose(_ word: Int) -> Bool {
    word < text.words.count && text.words[word].isCloseToPrevious
  }

  /// Hashes every sequence.
  /// - Returns: the table, and the salt that it is made with.
  func table(_ key: FingerprintKey) -> (SequenceTable, salt: [UInt8]) {
    var attempt = 0
    while true {
      let salt = salt(key, attempt: attempt)
      let tableKey = key.tableKey(salt: salt)
      let entries = entries(tableKey)
      let isUnambiguous = zip(entries, entries.dropFirst()).allSatisfy {
        $0 >> SequenceTable.placeBits != $1 >> SequenceTable.placeBits
      }
      // Two entries that are found by the same bits happen once in hundreds of long texts.
      if isUnambiguous {
        let table = SequenceTable(
          entries: entries, key: tableKey, wordCount: text.words.count)
        return (table, salt)
      }
      attempt += 1
    }
  }

  /// Sixteen bytes that follow from the text, so that the same text gives the same fingerprint and
  /// two texts share no hash.
  private func salt(_ key: FingerprintKey, attempt: Int) -> [UInt8] {
    var message = text.bytes
    message.append(contentsOf: [0, UInt8(length), UInt8(truncatingIfNeeded: attempt)])
    return Sodium.blake2b(message[...], key: key.bytes, length: 16)
  }

  private func entries(_ tableKey: [UInt8]) -> [UInt64] {
    var entries: [UInt64] = []
    entries.reserveCapacity(text.words.count + shorter.count)
    var met: [ArraySlice<UInt8>: (seed: SequenceSeed, count: UInt64)] = [:]
    let overlapping = (0...text.words.count - length).lazy.map { $0..<$0 + length }
    for words in Array(overlapping) + shorter.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      let sequence = text.bytes(of: words)
      let known = met[sequence]
      let seed = known?.seed ?? SequenceTable.seed(of: sequence, key: tableKey)
      let number = known?.count ?? 0
      met[sequence] = (seed, number + 1)
      let place = SequenceTable.Occurrence(
        word: words.lowerBound, isCloseBefore: isClose(words.lowerBound),
        isCloseBehind: isClose(words.upperBound))
      entries.append(place.bits ^ Sodium.sipHash(number, key: seed))
    }
    return entries.sorted()
  }
}
