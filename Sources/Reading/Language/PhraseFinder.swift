import Linking

/// Finds words and phrases in texts: whole words, in any case, whatever white space stands between.
public struct PhraseFinder: Sendable {
  /// A phrase to look for.
  public struct Phrase: Sendable {
    public let text: String
    /// Whether capitals matter.
    public let isExact: Bool

    public init(_ text: String, isExact: Bool = false) {
      self.text = text
      self.isExact = isExact
    }
  }

  /// A place where a phrase stands.
  public struct Match: Sendable {
    /// The place of the phrase among those given.
    public let phrase: Int
    public let range: Range<Int>
  }

  private struct Form {
    let phrase: Int
    let isExact: Bool
    let text: [UInt8]
    let tokens: [Range<Int>]
  }

  /// By the hash of their first token, the longest first.
  private let forms: [UInt64: [Form]]
  /// Whether any phrase begins with a token that begins with this byte, in small letters.
  private let beginnings: [Bool]

  public init(_ phrases: [Phrase]) {
    var forms: [UInt64: [Form]] = [:]
    var beginnings = [Bool](repeating: false, count: 256)
    for (index, phrase) in phrases.enumerated() {
      let text = Array(phrase.text.utf8)
      let tokens = Array(Tokens(text))
      guard let first = tokens.first else { continue }
      forms[Self.hash(text, first), default: []].append(
        Form(phrase: index, isExact: phrase.isExact, text: text, tokens: tokens))
      beginnings[Int(Self.folded(text[first.lowerBound]))] = true
    }
    self.forms = forms.mapValues { list in
      list.enumerated().sorted {
        ($1.element.tokens.count, $0.offset) < ($0.element.tokens.count, $1.offset)
      }.map(\.element)
    }
    self.beginnings = beginnings
  }

  public var isEmpty: Bool { forms.isEmpty }

  /// Where phrases stand in a text, in order, without overlaps; of several at one place the longest.
  /// - Complexity: O(n · w), w being the words of the longest phrase.
  public func matches(in text: [UInt8]) -> [Match] {
    if forms.isEmpty { return [] }
    var found: [Match] = []
    var end = 0
    for token in Tokens(text) where token.lowerBound >= end {
      guard beginnings[Int(Self.folded(text[token.lowerBound]))],
        let candidates = forms[Self.hash(text, token)]
      else { continue }
      for form in candidates {
        guard let last = Self.end(of: form, in: text, from: token) else { continue }
        found.append(Match(phrase: form.phrase, range: token.lowerBound..<last))
        end = last
        break
      }
    }
    return found
  }

  private static func end(of form: Form, in text: [UInt8], from first: Range<Int>) -> Int? {
    var tokens = Tokens(text, in: first.lowerBound..<text.count)
    var last = first.lowerBound
    for (index, wanted) in form.tokens.enumerated() {
      guard let token = tokens.next(), equal(text, token, form.text, wanted, form.isExact)
      else { return nil }
      if index > 0 {
        let gap = gap(text, last, token.lowerBound)
        let own = Self.gap(form.text, form.tokens[index - 1].upperBound, wanted.lowerBound)
        guard gap == own, gap != .other else { return nil }
      }
      last = token.upperBound
    }
    return last
  }

  private enum Gap { case space, apostrophe, other }

  /// What stands between two tokens; a hyphen does for a space.
  private static func gap(_ text: [UInt8], _ start: Int, _ end: Int) -> Gap {
    var index = start
    var found: Gap?
    while index < end {
      let (scalar, length) = Characters.decode(text.span, at: index)
      index += length
      switch Characters.normalised(scalar) {
      case Characters.space, Characters.hyphen: if found == nil { found = .space }
      case Characters.apostrophe where end - start == length: found = .apostrophe
      default: return .other
      }
    }
    return found ?? .other
  }

  private static func equal(
    _ text: [UInt8], _ token: Range<Int>, _ other: [UInt8], _ wanted: Range<Int>, _ isExact: Bool
  ) -> Bool {
    if isExact { return text[token] == other[wanted] }
    var left = token.lowerBound
    var right = wanted.lowerBound
    while left < token.upperBound, right < wanted.upperBound {
      let (a, aLength) = Characters.decode(text.span, at: left)
      let (b, bLength) = Characters.decode(other.span, at: right)
      guard foldCase(a) == foldCase(b) else { return false }
      left += aLength
      right += bLength
    }
    return left == token.upperBound && right == wanted.upperBound
  }

  /// FNV-1a over the letters without their case.
  private static func hash(_ text: [UInt8], _ token: Range<Int>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var index = token.lowerBound
    while index < token.upperBound {
      let byte = text[index]
      if byte < 0x80 {
        hash = (hash ^ UInt64(folded(byte))) &* 0x100_0000_01B3
        index += 1
      } else {
        let (scalar, length) = Characters.decode(text.span, at: index)
        hash = (hash ^ UInt64(foldCase(scalar))) &* 0x100_0000_01B3
        index += length
      }
    }
    return hash
  }

  /// A letter of ASCII in small; of other letters nothing, for the first byte of a small letter need
  /// not be that of its capital.
  private static func folded(_ byte: UInt8) -> UInt8 {
    byte >= 0x80 ? 0x80 : byte &- 0x41 < 26 ? byte | 0x20 : byte
  }
}
