import Diagnostics

/// Fractions that are one character.
enum VulgarFraction {
  static func value(_ text: String) -> (numerator: Int, denominator: Int)? {
    switch text {
    case "½": (1, 2)
    case "⅓": (1, 3)
    case "⅔": (2, 3)
    case "¼": (1, 4)
    case "¾": (3, 4)
    case "⅕": (1, 5)
    case "⅖": (2, 5)
    case "⅗": (3, 5)
    case "⅘": (4, 5)
    case "⅙": (1, 6)
    case "⅚": (5, 6)
    case "⅛": (1, 8)
    case "⅜": (3, 8)
    case "⅝": (5, 8)
    case "⅞": (7, 8)
    case "⅐": (1, 7)
    case "⅑": (1, 9)
    case "⅒": (1, 10)
    default: nil
    }
  }
}

extension QuantityParser {
  /// A number in digits, in words or as a fraction, without sign, currency or letters for scale.
  mutating func number() throws(ValueError) -> QuantityTerm {
    guard let token = current else { throw missingNumber() }
    if let numeral = token.numeral { return try digits(numeral) }
    if let fraction = VulgarFraction.value(token.text) {
      index += 1
      return try fractionTerm(.zero, fraction.numerator, fraction.denominator, index - 1)
    }
    if let (value, count) = words.magnitudes.match(tokens, at: index) {
      index += count
      return QuantityTerm(written: Number(value), form: .magnitude)
    }
    if let vague = try vagueNumber() { return vague }
    if words.zeros.contains(token.text) {
      index += 1
      return QuantityTerm(written: .zero, form: .words)
    }
    return try numberInWords()
  }

  /// Digits, with what may follow them closely: `½`, `1/2`, `/3`, `in 5`.
  private mutating func digits(_ numeral: Numeral) throws(ValueError) -> QuantityTerm {
    let start = index
    index += 1
    let whole = numeral.value.int
    if let token = current, let part = VulgarFraction.value(token.text), whole != nil {
      index += 1
      return try fractionTerm(numeral.value, part.numerator, part.denominator, start)
    }
    if let whole, let denominator = denominatorAfterSlash(index) {
      index += 2
      return try fractionTerm(.zero, whole, denominator, start)
    }
    if whole != nil, let top = current?.numeral?.value.int,
      let bottom = denominatorAfterSlash(index + 1)
    {
      index += 3
      return try fractionTerm(numeral.value, top, bottom, start)
    }
    if let whole, let ratio = try ratio(whole, start) { return ratio }
    return QuantityTerm(written: numeral.value, fractionDigits: numeral.fractionDigits)
  }

  /// The number behind a slash at `index`.
  private func denominatorAfterSlash(_ index: Int) -> Int? {
    guard index + 1 < tokens.count, tokens[index].text == "/" || tokens[index].text == "⁄" else {
      return nil
    }
    return tokens[index + 1].numeral?.value.int
  }

  /// `one in five`, unless a span of time follows: `£1 in 5 years`.
  mutating func ratio(_ top: Int, _ start: Int) throws(ValueError) -> QuantityTerm? {
    guard let (_, count) = words.outOf.match(tokens, at: index) else { return nil }
    let rewind = index
    index += count
    guard startsAmount(index), let term = try? cardinal(), let bottom = term.written.int,
      current.map({ words.timeUnits[$0.text] == nil }) ?? true,
      !isYear(index - 1)
    else {
      index = rewind
      return nil
    }
    guard top <= bottom, bottom > 0, let share = try? Number(Int128(top), over: Int128(bottom))
    else {
      throw ValueError(
        "The part is larger than the whole", at: range(start, index),
        suggestion: "Write the smaller number first, as in `one in five`")
    }
    return QuantityTerm(written: share, form: .ratio(outOf: bottom))
  }

  /// Whether a token looks like a year: four digits in one piece.
  func isYear(_ index: Int) -> Bool {
    guard let value = tokens[index].numeral?.value.int else { return false }
    return (1800...2100).contains(value) && tokens[index].text.utf8.count == 4
  }

  /// A number in digits or words and nothing else.
  mutating func cardinal() throws(ValueError) -> QuantityTerm {
    if let numeral = current?.numeral {
      index += 1
      return QuantityTerm(written: numeral.value, fractionDigits: numeral.fractionDigits)
    }
    return try cardinalInWords()
  }

  /// `several hundred`, `a few thousand`.
  private mutating func vagueNumber() throws(ValueError) -> QuantityTerm? {
    guard let (_, count) = words.vagueCounts.match(tokens, at: index) else { return nil }
    let start = index
    index += count
    let word = current?.text ?? ""
    if let value = words.multipliers[word] ?? words.scales[word]?.factor.int {
      index += 1
      return QuantityTerm(written: Number(value), form: .magnitude)
    }
    throw ValueError(
      "`\(source(start, index))` says no number", at: range(start, index),
      suggestion: "Write the number that the source gives, or a rough one such as `dozens`")
  }

  /// A whole number and a part of one, in lowest terms.
  func fractionTerm(_ whole: Number, _ top: Int, _ bottom: Int, _ start: Int)
    throws(ValueError) -> QuantityTerm
  {
    guard bottom > 0, top < bottom else {
      throw ValueError(
        bottom == 0 ? "Nothing can be divided by zero" : "The part is no smaller than the whole",
        at: range(start, index),
        suggestion: "Write a fraction below one, such as `1/3`, or one number")
    }
    guard let part = try? Number(Int128(top), over: Int128(bottom)), let sum = try? whole + part
    else { throw tooLarge(start) }
    return QuantityTerm(written: sum, form: .fraction)
  }

  func tooLarge(_ start: Int) -> ValueError {
    ValueError("This number is too large", at: range(start, index))
  }

  /// Says that no number stands where one should, and which word was perhaps meant.
  func missingNumber() -> ValueError {
    guard let token = current else {
      return ValueError(
        "The number is missing at the end", at: bytes.count..<bytes.count,
        suggestion: "Write a number as the source has it, such as `170` or `£12 million`")
    }
    let text = source(index, index + 1)
    if words.articles.contains(token.text) {
      if startsAmount(index + 1) {
        return ValueError(
          "`\(text)` does not stand before this number", at: range(index, index + 2),
          replacement: source(index + 1, index + 2))
      }
      return ValueError("`\(text)` alone is not a number", at: token.range, replacement: "one")
    }
    if words.multipliers[token.text] != nil || words.scales[token.text] != nil {
      return ValueError(
        "`\(text)` has no number in front", at: token.range, replacement: "a \(text)")
    }
    let known =
      Array(words.small.keys) + words.tens.keys + words.scales.keys
      + words.multipliers.keys + words.fractions.keys + words.ratios.keys
      + words.magnitudes.firstWords + words.comparators.firstWords
    if token.text.utf8.count > 3, token.isWord,
      let close = Spelling.nearest(to: token.text, among: known)
    {
      return ValueError(
        "`\(text)` is not a number", at: token.range,
        suggestion: "Did you mean `\(close)`?", replacement: close)
    }
    return ValueError(
      "`\(text)` is not a number", at: token.range,
      suggestion: "Write the number as the source has it, such as `170`, `nine` or `£12 million`")
  }
}
