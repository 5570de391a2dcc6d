/// The offset behind the sentence that the sign at `index` ends, its closing quotation marks and
/// brackets included, and the citations (U+FFFC) behind it; nil when it ends none.
/// - Complexity: O(length of the word before).
package func sentenceEnd(_ text: [UInt8], _ index: Int) -> Int? {
  let byte = text[index]
  let isEllipsis = byte == 0xA6 && index >= 2 && text[index - 2] == 0xE2 && text[index - 1] == 0x80
  guard
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!")
      || isEllipsis
  else { return nil }
  var after = index + 1
  while case let length = closingLength(text, after), length > 0 { after += length }
  // French sets a space before its closing quotation mark: `« … ? »`.
  if after + 2 < text.count, text[after...].starts(with: " »".utf8) { after += 3 }
  guard after < text.count else { return after }
  guard text[after] == UInt8(ascii: " ") else { return nil }
  var next = after
  while next < text.count, text[next] == UInt8(ascii: " ") { next += 1 }
  guard next < text.count else { return after }
  // A small letter goes on with the sentence: "approx. five", "“Why?” he asked".
  if isSmallLetter(text, next) { return nil }
  if byte == UInt8(ascii: "."), after == index + 1,
    isAbbreviation(text, index, isDigitNext: text[next] &- 0x30 < 10)
  {
    return nil
  }
  return after
}

/// The length of the closing quotation mark or bracket at `index`; 0 for anything else.
private func closingLength(_ text: [UInt8], _ index: Int) -> Int {
  guard index < text.count else { return 0 }
  switch text[index] {
  case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "\""), UInt8(ascii: "'"): return 1
  case 0xC2: return index + 1 < text.count && text[index + 1] == 0xBB ? 2 : 0
  case 0xE2:
    // ’, ” and › are E2 80 99, E2 80 9D and E2 80 BA.
    guard index + 2 < text.count, text[index + 1] == 0x80 else { return 0 }
    return [0x99, 0x9D, 0xBA].contains(text[index + 2]) ? 3 : 0
  case 0xEF: return text[index...].starts(with: [0xEF, 0xBF, 0xBC]) ? 3 : 0
  default: return 0
  }
}

private func isSmallLetter(_ text: [UInt8], _ index: Int) -> Bool {
  if text[index] < 0x80 { return text[index] &- 0x61 < 26 }
  let scalar = String(decoding: text[index..<min(index + 4, text.count)], as: UTF8.self)
    .unicodeScalars.first
  return scalar?.properties.generalCategory == .lowercaseLetter
}

/// Whether the dot at `index` belongs to the word before it: "J. Smith", "e.g. Ghent", "Mrs. Low".
private func isAbbreviation(_ text: [UInt8], _ index: Int, isDigitNext: Bool) -> Bool {
  var start = index
  // No abbreviation is longer.
  while start > 0, index - start <= 12, text[start - 1] != UInt8(ascii: " ") { start -= 1 }
  while start < index, [0x22, 0x27, 0x28, 0x5B].contains(text[start]) { start += 1 }
  let word = text[start..<index]
  if word.count == 1, word[start] &- 0x41 < 26 { return true }
  let letters = word.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
  if letters.count > 1 { return letters.allSatisfy { $0.count == 1 } }
  let name = String(decoding: word, as: UTF8.self)
  return titles.contains(name) || isDigitNext && wordsBeforeNumbers.contains(name.lowercased())
}

private let titles: Set<String> = [
  "Mr", "Mrs", "Ms", "Mx", "Messrs", "Dr", "Prof", "St", "Rev", "Hon", "Gen", "Col", "Capt", "Lt",
  "Sgt",
  "Fr", "Sr", "Mme", "Mlle", "vs", "cf", "ca", "approx",
]

private let wordsBeforeNumbers: Set<String> = [
  "no", "nos", "nr", "p", "pp", "vol", "art", "para", "paras", "fig", "figs", "ch", "sec", "c",
  "jan",
  "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
]
