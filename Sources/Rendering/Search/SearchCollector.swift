import Linking

/// The entries of a run of pages or records, and the words in them.
struct SearchCollector: Sendable {
  /// A word in an entry, with the greatest weight that it has there.
  struct Posting: Sendable {
    let word: Int32
    let entry: Int32
    var weight: SearchWeight
  }

  private(set) var entries: [SearchEntry] = []
  private(set) var words = WordTable()
  /// By entry; a word once for each entry.
  private(set) var postings: [Posting] = []
  /// For each word its last posting, -1 for none.
  private var last: [Int32] = []
  private let commonCount: Int

  /// - Parameter common: words that are so frequent that they are found only in titles and names.
  init(common: [String]) {
    for text in common {
      for word in SearchText.words(text) { _ = words.number(of: Array(word.utf8).span) }
    }
    commonCount = words.count
  }

  /// Begins an entry; what is added from here on belongs to it.
  mutating func begin(_ entry: SearchEntry) {
    entries.append(entry)
    add(entry.title, entry.isSection ? .heading : .title)
    add(entry.sentence, .summary)
    if let name = entry.otherName { add(name, .name) }
    for form in entry.forms { add(form, .name) }
    for value in entry.values { add(value.text, .name) }
  }

  /// Adds text to the entry begun last.
  mutating func add(_ text: String, _ weight: SearchWeight) {
    add(Array(text.utf8).span, weight)
  }

  /// Adds text to the entry begun last.
  mutating func add(_ text: borrowing Span<UInt8>, _ weight: SearchWeight) {
    let folded = SearchText.fold(text)
    SearchText.forEachWord(of: folded.span) { note(words.number(of: $0), weight) }
  }

  private mutating func note(_ word: Int, _ weight: SearchWeight) {
    let isCommon = word < commonCount
    if isCommon, weight > .heading { return }
    while last.count <= word { last.append(-1) }
    let entry = Int32(entries.count - 1)
    let posting = Int(last[word])
    if posting >= 0, postings[posting].entry == entry {
      postings[posting].weight = min(postings[posting].weight, weight)
    } else {
      last[word] = Int32(postings.count)
      postings.append(Posting(word: Int32(word), entry: entry, weight: weight))
    }
  }
}
