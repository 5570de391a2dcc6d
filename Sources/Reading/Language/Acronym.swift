/// A word that looks like an acronym, as it stands in a text.
///
/// It is two capitals or more (`JOCC`, `JOCCs`), short words that end in a capital (`MoD`), three
/// capitals or more with dots (`J.O.C.C.`), or capitals around an `&` (`R&L`). What holds digits is a
/// code (`A26`, `CO2`), three words in capitals in a row are only loud, and a name's initials, an
/// address and a file's name are none.
public struct Acronym: Sendable {
  public let range: Range<Int>
  /// Its letters, without dots and the s of a plural.
  public let name: String

  /// The acronyms of a text, in order.
  /// - Complexity: O(n)
  public static func all(in text: [UInt8]) -> [Acronym] {
    var search = AcronymSearch(text: text)
    return search.found()
  }

  /// The acronym that is all of `text`; nil when it is none.
  public static func only(_ text: String) -> Acronym? {
    let bytes = Array(text.utf8)
    let found = all(in: bytes)
    return found.count == 1 && found[0].range == 0..<bytes.count ? found[0] : nil
  }
}

private struct AcronymSearch {
  let text: [UInt8]
  private var acronyms: [Acronym] = []
  /// The end of the last word in capitals, and how many stand in a row up to it.
  private var loudEnd = -2
  private var loudCount = 0

  init(text: [UInt8]) {
    self.text = text
  }

  mutating func found() -> [Acronym] {
    var index = 0
    while index < text.count {
      guard Tokens.wordLength(text, index) > 0 else {
        index += max(1, -Tokens.wordLength(text, index))
        continue
      }
      let start = index
      let mayBeOne = isCapital(index) || text[index] >= 0x80
      while index < text.count, case let length = Tokens.wordLength(text, index), length > 0 {
        index += length
      }
      if mayBeOne { index = max(index, read(start, index)) }
    }
    return acronyms
  }

  /// Reads the word at `start ..< end`; how far it goes, which is further with dots.
  private mutating func read(_ start: Int, _ end: Int) -> Int {
    let word = text[start..<end]
    if end - start == 1, let last = joined(from: start) { return last }
    guard let stem = stem(word) else { return end }
    let inRow = loudEnd == start - 1 && text[start - 1] == UInt8(ascii: " ")
    loudCount = inRow ? loudCount + 1 : 1
    let rowStart = loudEnd
    loudEnd = end
    if loudCount == 3 {
      while let last = acronyms.last, last.range.upperBound >= rowStart - 64,
        isInRow(last.range.upperBound, start)
      {
        acronyms.removeLast()
      }
    }
    if loudCount < 3, !isPartOfMore(start, end), !isInitials(stem, end) {
      append(start..<end, String(decoding: stem, as: UTF8.self))
    }
    return end
  }

  /// Whether only words in capitals stand between two places.
  private func isInRow(_ end: Int, _ start: Int) -> Bool {
    end <= start
      && text[end..<start].allSatisfy { $0 == UInt8(ascii: " ") || $0 &- 0x41 < 26 }
  }

  private mutating func append(_ range: Range<Int>, _ name: String) {
    acronyms.append(Acronym(range: range, name: name))
  }

  /// The letters of a word that looks like an acronym, without the s of a plural.
  private func stem(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard word.count >= 2 else { return nil }
    var capitals = 0
    var small = 0
    for byte in word {
      if byte &- 0x41 < 26 {
        capitals += 1
      } else if byte &- 0x61 < 26 {
        small += 1
      } else {
        // Digits make a code; what is not ASCII is a name.
        return nil
      }
    }
    if small == 0 { return word }
    if small == 1, capitals >= 2, word.last == UInt8(ascii: "s") { return word.dropLast() }
    // MoD, DfT
    let isShort = small == 1 && (2...3).contains(capitals)
    return isShort && isCapital(word.endIndex - 1) && isCapital(word.startIndex) ? word : nil
  }

  /// Reads capitals that are joined by dots or `&`; nil when the capital stands alone.
  private mutating func joined(from start: Int) -> Int? {
    var letters = [text[start]]
    var end = start + 1
    guard end < text.count, isCapital(start) else { return nil }
    if text[end] == UInt8(ascii: "&"), end + 1 < text.count, isCapital(end + 1) {
      end += 1
      while end < text.count, isCapital(end) { end += 1 }
      if end < text.count, Tokens.wordLength(text, end) > 0 { return nil }
      append(start..<end, String(decoding: text[start..<end], as: UTF8.self))
      return end
    }
    while end + 1 < text.count, text[end] == UInt8(ascii: "."), isCapital(end + 1),
      end + 2 >= text.count || Tokens.wordLength(text, end + 2) < 0
    {
      letters.append(text[end + 1])
      end += 2
    }
    guard letters.count > 1 else { return nil }
    if end < text.count, text[end] == UInt8(ascii: ".") { end += 1 }
    // J.R.R. Flett
    if letters.count > 2, !isNameNext(end) {
      append(start..<end, String(decoding: letters, as: UTF8.self))
    }
    return end
  }

  /// Whether a word belongs to something longer: a code, an address, a file's name.
  private func isPartOfMore(_ start: Int, _ end: Int) -> Bool {
    if end + 1 < text.count, text[end] == UInt8(ascii: "-"), isDigit(end + 1) { return true }
    if start > 1, text[start - 1] == UInt8(ascii: "-"), isDigit(start - 2) { return true }
    if start > 0,
      [UInt8(ascii: "_"), UInt8(ascii: "@"), UInt8(ascii: "#")].contains(text[start - 1])
    {
      return true
    }
    if end < text.count, text[end] == UInt8(ascii: "_") { return true }
    if end + 1 < text.count, text[end] == UInt8(ascii: "."), Tokens.wordLength(text, end + 1) > 0 {
      return true
    }
    if start > 1, text[start - 1] == UInt8(ascii: "."), Tokens.wordLength(text, start - 2) > 0 {
      return true
    }
    return isInAddress(start)
  }

  private func isInAddress(_ start: Int) -> Bool {
    var first = start
    while first > 0, text[first - 1] != UInt8(ascii: " ") { first -= 1 }
    let before = text[first..<start]
    return before.contains(UInt8(ascii: "/"))
      && (before.firstRange(of: Array("://".utf8)) != nil
        || before.firstRange(of: Array("www.".utf8)) != nil || before.contains(UInt8(ascii: ".")))
  }

  /// Whether two letters stand for somebody's first names: `JK Flett`.
  private func isInitials(_ stem: ArraySlice<UInt8>, _ end: Int) -> Bool {
    stem.count == 2 && isNameNext(end)
  }

  /// Whether a name follows: a capital and a small letter.
  private func isNameNext(_ end: Int) -> Bool {
    end + 2 < text.count && text[end] == UInt8(ascii: " ") && isCapital(end + 1)
      && text[end + 2] &- 0x61 < 26
  }

  private func isCapital(_ index: Int) -> Bool { text[index] &- 0x41 < 26 }
  private func isDigit(_ index: Int) -> Bool { text[index] &- 0x30 < 10 }
}
