/// Phrases of one or more words, each with a meaning; the longest that fits wins.
public struct PhraseTable<Meaning: Sendable>: Sendable {
  private var entries: [String: [(rest: [String], meaning: Meaning)]] = [:]

  /// Creates a table from phrases in lower case whose words are parted by spaces.
  public init(_ phrases: KeyValuePairs<String, Meaning>) {
    for (phrase, meaning) in phrases { add(phrase, meaning) }
  }

  /// Adds several phrases that mean the same, parted by commas.
  public init(alternatives: KeyValuePairs<Meaning, String>) {
    for (meaning, phrases) in alternatives {
      for phrase in phrases.split(separator: ",") { add(String(phrase), meaning) }
    }
  }

  /// Adds a phrase.
  public mutating func add(_ phrase: String, _ meaning: Meaning) {
    let words = phrase.split(separator: " ").map(String.init)
    guard let first = words.first else { return }
    var list = entries[first] ?? []
    let place = list.firstIndex { $0.rest.count < words.count - 1 } ?? list.endIndex
    list.insert((Array(words.dropFirst()), meaning), at: place)
    entries[first] = list
  }

  /// All phrases, in no order that matters, for those that match them in their own way.
  package var phrases: [(words: [String], meaning: Meaning)] {
    entries.flatMap { first, list in list.map { ([first] + $0.rest, $0.meaning) } }
  }

  /// The longest phrase that stands at `index` of `tokens`, and how many tokens it takes.
  func match(_ tokens: [QuantityToken], at index: Int) -> (meaning: Meaning, count: Int)? {
    guard index < tokens.count, let candidates = entries[tokens[index].text] else { return nil }
    for (rest, meaning) in candidates where rest.count < tokens.count - index {
      let fits = rest.indices.allSatisfy { tokens[index + 1 + $0].text == rest[$0] }
      if fits { return (meaning, rest.count + 1) }
    }
    return nil
  }

  /// Whether a phrase begins with `word`.
  func mayBegin(with word: String) -> Bool { entries[word] != nil }

  /// The first words of all phrases, for spelling suggestions.
  var firstWords: Dictionary<String, [(rest: [String], meaning: Meaning)]>.Keys { entries.keys }
}
