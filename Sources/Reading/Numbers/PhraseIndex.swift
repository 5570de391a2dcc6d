import Model

/// Phrases as the places of their words in a vocabulary, found by their first or their last word.
struct PhraseIndex<Meaning: Sendable>: Sendable {
  private struct Phrase {
    /// Without the word it is found by, going away from it.
    var rest: [Int16]
    var meaning: Meaning
  }

  /// Whether phrases are found by their last word, and so before a place.
  private let isBackward: Bool
  private var phrases: [[Phrase]] = []
  /// For a word's place in the vocabulary, the place in ``phrases``; -1 for none.
  private var byWord: [Int16] = []

  init(
    _ list: [(words: [String], meaning: Meaning)], backward: Bool = false,
    _ vocabulary: inout NumberVocabulary.Builder
  ) {
    isBackward = backward
    for (words, meaning) in list {
      var ids = words.map { vocabulary.intern($0) }
      if backward { ids.reverse() }
      guard let first = ids.first else { continue }
      let place = Int(first)
      if byWord.count <= place {
        byWord += Array(repeating: -1, count: place + 1 - byWord.count)
      }
      if byWord[place] < 0 {
        byWord[place] = Int16(phrases.count)
        phrases.append([])
      }
      let index = Int(byWord[place])
      let before = phrases[index].firstIndex { $0.rest.count < ids.count - 1 }
      phrases[index].insert(
        Phrase(rest: Array(ids.dropFirst()), meaning: meaning),
        at: before ?? phrases[index].endIndex)
    }
  }

  /// The longest phrase that begins at `index`, and how many tokens it takes; for phrases that are
  /// found backwards, the longest whose last word stands at `index`.
  func match(_ tokens: [NumberToken], _ index: Int, from floor: Int = 0)
    -> (meaning: Meaning, count: Int)?
  {
    guard index >= floor, index < tokens.count else { return nil }
    let id = Int(tokens[index].id)
    guard id > 0, id < byWord.count, byWord[id] >= 0 else { return nil }
    for phrase in phrases[Int(byWord[id])] {
      let count = phrase.rest.count
      if isBackward ? index - count < floor : index + count >= tokens.count { continue }
      var fits = true
      for step in 0..<count {
        let place = isBackward ? index - 1 - step : index + 1 + step
        if tokens[place].id != phrase.rest[step] {
          fits = false
          break
        }
      }
      if fits { return (phrase.meaning, count + 1) }
    }
    return nil
  }
}

/// Phrases that hold a number word somewhere, found by the first one in them.
struct IdiomIndex: Sendable {
  private struct Idiom {
    var ids: [Int16]
    var offset: Int
  }

  private var idioms: [Int16: [Idiom]] = [:]

  init(_ list: [String], _ vocabulary: inout NumberVocabulary.Builder) {
    for text in list {
      let words = text.split(separator: " ").map(String.init)
      let ids = words.map { vocabulary.intern($0) }
      let offset = words.firstIndex { word in
        word.utf8.allSatisfy { $0 &- 0x30 < 10 }
          || !vocabulary.classes(of: word).isDisjoint(with: .triggers)
      }
      guard let offset else { continue }
      idioms[ids[offset], default: []].append(Idiom(ids: ids, offset: offset))
    }
    for key in idioms.keys {
      idioms[key]?.sort { $0.ids.count > $1.ids.count }
    }
  }

  /// The tokens of the longest idiom whose number word stands at `index`.
  func match(_ tokens: [NumberToken], _ index: Int) -> Range<Int>? {
    for idiom in idioms[tokens[index].id] ?? [] {
      let start = index - idiom.offset
      guard start >= 0, start + idiom.ids.count <= tokens.count else { continue }
      if idiom.ids.indices.allSatisfy({ tokens[start + $0].id == idiom.ids[$0] }) {
        return start..<start + idiom.ids.count
      }
    }
    return nil
  }
}
