/// Finds the words that an acronym stands for beside it: `Lake Board (LB)`, `LB (the Lake Board)`.
public struct Expansion: Sendable {
  /// The words.
  public let range: Range<Int>
  /// Whether they begin with the acronym's letters, one behind the other.
  public let hasInitials: Bool

  /// What may be words beside an acronym in brackets, whether they fit or not; nil when no words in
  /// brackets stand beside it.
  public struct Place: Sendable {
    let text: [UInt8]
    /// Where words of the same sentence stand: up to the bracket, or between the brackets.
    let words: Range<Int>
    /// Whether the words stand in front of the acronym.
    public let isBefore: Bool

    /// The words, and what stands in front of them in their sentence.
    public var bytes: ArraySlice<UInt8> { text[words] }

    /// What stands at a place that ``words(_:)`` gave.
    public func text(of range: Range<Int>) -> ArraySlice<UInt8> { text[range] }
  }

  /// Where the words that an acronym stands for would be.
  /// - Complexity: O(length of the words).
  public static func place(beside acronym: Range<Int>, in text: [UInt8]) -> Place? {
    let (start, end) = withoutMarks(acronym, text)
    if start > 0, text[start - 1] == UInt8(ascii: "("), end < text.count,
      text[end] == UInt8(ascii: ")")
    {
      let last = skipSpace(text, before: start - 1)
      let first = sentenceStart(text, before: last)
      return first < last ? Place(text: text, words: first..<last, isBefore: true) : nil
    }
    var open = acronym.upperBound
    while open < text.count, text[open] == UInt8(ascii: " ") { open += 1 }
    guard open < text.count, open > acronym.upperBound, text[open] == UInt8(ascii: "("),
      let close = text[open...].prefix(200).firstIndex(of: UInt8(ascii: ")"))
    else { return nil }
    var first = open + 1
    for article in ["the ", "The "] where text[first..<close].starts(with: article.utf8) {
      first += 4
    }
    return first < close ? Place(text: text, words: first..<close, isBefore: false) : nil
  }

  /// A quotation mark on both sides does not belong to the acronym: `Lake Board (“LB”)`.
  private static func withoutMarks(_ range: Range<Int>, _ text: [UInt8]) -> (Int, Int) {
    var (start, end) = (range.lowerBound, range.upperBound)
    for mark in [["“", "”"], ["‘", "’"], ["\"", "\""], ["'", "'"]] {
      let (open, close) = (Array(mark[0].utf8), Array(mark[1].utf8))
      if start >= open.count, text[(start - open.count)..<start].elementsEqual(open),
        text[end...].starts(with: close)
      {
        start -= open.count
        end += close.count
        break
      }
    }
    return (start, end)
  }

  private static func skipSpace(_ text: [UInt8], before index: Int) -> Int {
    var index = index
    while index > 0 {
      if text[index - 1] == UInt8(ascii: " ") {
        index -= 1
      } else if index >= 3, text[(index - 3)..<index].elementsEqual([0xEF, 0xBF, 0xBC]) {
        index -= 3
      } else {
        break
      }
    }
    return index
  }

  /// The beginning of the words before `end` that no sign cuts off.
  private static func sentenceStart(_ text: [UInt8], before end: Int) -> Int {
    var start = end
    while start > 0, end - start < 200 {
      let isObject =
        start >= 3 && text[(start - 3)..<start].elementsEqual([0xEF, 0xBF, 0xBC])
      if isObject || Self.stops.contains(text[start - 1]) { return start }
      start -= 1
    }
    return start
  }

  private static let stops = Array(".;:?!()".utf8)
}

extension Expansion.Place {
  /// The shortest words beside the acronym whose first letters are `letters`.
  public func expansion(_ letters: String) -> Expansion? {
    let letters = Array(letters.lowercased().utf8).filter { $0 != UInt8(ascii: "&") }
    let tokens = Array(Tokens(text, in: words))
    guard (2...12).contains(letters.count), tokens.count >= 2 else { return nil }
    let starts = isBefore ? Array(tokens.indices.reversed()) : [0]
    for start in starts.prefix(2 * letters.count + 4) {
      guard !isSmall(tokens[start]) || letters.first == lower(tokens[start].lowerBound),
        !isBehindHyphen(tokens[start])
      else { continue }
      if fits(tokens[start...], letters[...]), tokens.count - start >= 2 {
        return Expansion(
          range: tokens[start].lowerBound..<tokens[tokens.count - 1].upperBound, hasInitials: true)
      }
    }
    return nil
  }

  /// As many words as `count` beside the acronym; nil when there are fewer, or more in the brackets.
  public func words(_ count: Int) -> [Range<Int>]? {
    let tokens = Array(Words(text, in: words))
    guard tokens.count >= count, count > 0, isBefore || tokens.count == count else { return nil }
    return Array(tokens.suffix(count))
  }

  /// Whether words begin with letters: every word with the next one, small ones and the second part
  /// of a compound perhaps with none; a word may give several (`television` in CCTV).
  private func fits(_ tokens: ArraySlice<Range<Int>>, _ letters: ArraySlice<UInt8>) -> Bool {
    guard let token = tokens.first else { return letters.isEmpty }
    let rest = tokens.dropFirst()
    if isSmall(token) || isBehindHyphen(token), fits(rest, letters) { return true }
    guard let letter = letters.first, lower(token.lowerBound) == letter else { return false }
    if fits(rest, letters.dropFirst()) { return true }
    var inner = token.lowerBound + 1
    var left = letters.dropFirst()
    while let wanted = left.first, letters.count - left.count < 3 {
      while inner < token.upperBound, lower(inner) != wanted { inner += 1 }
      guard inner < token.upperBound else { return false }
      inner += 1
      left = left.dropFirst()
      if fits(rest, left) { return true }
    }
    return false
  }

  private func lower(_ index: Int) -> UInt8 {
    text[index] &- 0x41 < 26 ? text[index] | 0x20 : text[index]
  }

  private func isBehindHyphen(_ token: Range<Int>) -> Bool {
    token.lowerBound > words.lowerBound && text[token.lowerBound - 1] == UInt8(ascii: "-")
  }

  private func isSmall(_ token: Range<Int>) -> Bool {
    Self.small.contains(String(decoding: text[token], as: UTF8.self).lowercased())
  }

  private static let small: Set<String> = [
    "a", "an", "and", "at", "by", "de", "des", "di", "du", "en", "et", "for", "from", "in", "la",
    "le", "les", "of", "on", "or", "the", "to", "und", "von", "with",
  ]
}
