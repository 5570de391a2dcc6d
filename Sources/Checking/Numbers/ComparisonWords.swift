import Reading
import Tracing

/// Whether a sentence compares, and whether it warns that what it compares is not whole.
struct ComparisonWords {
  private(set) var compares = false
  private(set) var warns = false

  /// - Parameter numbers: those of the passage, whose own words (`more than 29,000`) compare nothing.
  /// - Complexity: O(length of the sentence).
  init(_ passage: Passage, _ sentence: Range<Int>, _ numbers: [TracedNumber]) {
    var words: [(word: String, start: Int)] = []
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      var end = index
      while end < sentence.upperBound, passage.text[end].isLetter { end += 1 }
      if end > index {
        let word = String(decoding: passage.text[index..<end], as: UTF8.self).lowercased()
        words.append((word, index))
        index = end
      } else {
        index += 1
      }
    }
    for place in words.indices {
      let word = words[place].word
      let next = place + 1 < words.count ? words[place + 1].word : ""
      if Self.warnings.contains(word) || Self.warningPairs.contains([word, next]) { warns = true }
      let isOwn = numbers.contains { $0.number?.range.contains(words[place].start) ?? false }
      let isComparative = !isOwn && next == "than" && Self.comparatives.contains(word)
      let isSpan = word == "from" && Self.spans(numbers, words[place...])
      if Self.changes.contains(word) || Self.pairs.contains([word, next]) || isComparative || isSpan
      {
        compares = true
      }
    }
  }

  /// Whether words that begin with `from` go from one number to the next: `from 500 in 2013 to 100`.
  private static func spans(
    _ numbers: [TracedNumber], _ words: ArraySlice<(word: String, start: Int)>
  ) -> Bool {
    guard let from = words.first?.start,
      let first = numbers.firstIndex(where: { $0.core.lowerBound >= from }),
      first + 1 < numbers.count
    else { return false }
    let gap = numbers[first].core.upperBound..<numbers[first + 1].core.lowerBound
    return words.contains { $0.word == "to" && gap.contains($0.start) }
  }

  private static let changes: Set<String> = [
    "fell", "fall", "falls", "fallen", "falling", "rose", "rise", "rises", "risen", "rising",
    "drop", "drops", "dropped", "dropping", "double", "doubled", "doubling", "halve", "halved",
    "tripled", "trebled", "quadrupled", "increase", "increases", "increased", "increasing",
    "decrease", "decreases", "decreased", "decreasing", "decline", "declined", "declining", "grew",
    "grow", "grown", "growth", "shrank", "shrunk", "reduced", "reduction", "compared", "comparison",
    "against", "versus", "climbed", "jumped", "plunged", "soared", "slumped", "surged", "collapsed",
    "sank", "down", "up", "twice", "plummeted", "cut", "change", "changed",
  ]
  private static let comparatives: Set<String> = [
    "more", "less", "fewer", "lower", "higher", "smaller", "larger", "greater", "better", "worse",
    "rather",
  ]
  private static let pairs: Set<[String]> = [
    ["half", "as"], ["times", "as"], ["after", "only"], ["instead", "of"], ["where", "before"],
  ]
  private static let warnings: Set<String> = [
    "partial", "partly", "incomplete", "unfinished", "uncompleted",
  ]
  private static let warningPairs: Set<[String]> = [
    ["so", "far"], ["part", "of"], ["parts", "of"], ["to", "date"], ["not", "whole"],
    ["not", "complete"], ["not", "be"], ["cannot", "be"], ["cannot", "compare"], ["whole", "year"],
    ["whole", "one"], ["first", "half"], ["first", "six"], ["first", "three"], ["first", "nine"],
    ["first", "months"], ["half", "year"], ["half", "a"], ["not", "yet"], ["months", "of"],
    ["quarter", "of"], ["year", "to"], ["by", "then"],
  ]
}

extension UInt8 {
  fileprivate var isLetter: Bool { (self | 0x20) &- 0x61 < 26 || self >= 0x80 }
}
