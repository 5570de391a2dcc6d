/// Something that knows where sequences of words stand in a text: what quotes are searched in.
protocol SequenceIndex: Sendable {
  /// What a sequence is looked up by.
  associatedtype Key
  /// The words in a sequence that is looked up.
  var sequenceLength: Int { get }
  /// What the words, given as ``FoldedText/bytes``, are looked up by.
  func key(for sequence: ArraySlice<UInt8>) -> Key
  /// Where the sequence occurs for the `number`th time, from 0, in the order of the text.
  func occurrence(_ number: Int, of key: Key) -> SequenceTable.Occurrence?
  func place(ofWord word: Int) -> TextPlace
  /// The bytes of these words in the text; nil when the text is not at hand.
  func textRange(of words: Range<Int>) -> Range<Int>?
  /// The words themselves; nil when the text is not at hand.
  func text(of words: Range<Int>) -> String?
}

/// One sequence's occurrences, asked for from first to last.
struct SequenceCursor<Index: SequenceIndex> {
  private let index: Index
  private let key: Index.Key
  private var number = 0
  private(set) var current: SequenceTable.Occurrence?

  init(_ index: Index, _ sequence: ArraySlice<UInt8>) {
    self.index = index
    key = index.key(for: sequence)
    current = index.occurrence(0, of: key)
  }

  mutating func advance() {
    number += 1
    current = index.occurrence(number, of: key)
  }

  /// Goes on to the first occurrence at `word` or behind it.
  mutating func advance(to word: Int) {
    while let occurrence = current, occurrence.word < word { advance() }
  }
}
