/// Counts the syllables of English words.
///
/// A syllable is a run of the vowels a, e, i, o, u and y, with these corrections: a silent e at the end
/// (`lake`, `lakes`, `lacked`, but not `table`, `boxes`, `landed`) is none; vowels that are spoken apart
/// are two (`radio`, `area`, `carrying`), and `-ism` is two. A word of capitals without vowels is
/// spelt out. A number in digits counts as one. Every word has one at least.
enum Syllables {
  /// - Complexity: O(n)
  static func count(_ word: ArraySlice<UInt8>) -> Int {
    var letters: [UInt8] = []
    var capitals = 0
    for byte in word {
      let lower = byte | 0x20
      if byte < 0x80 {
        guard lower &- 0x61 < 26 else { continue }
        if byte < 0x61 { capitals += 1 }
        letters.append(lower)
      } else if byte >= 0xC3, byte < 0xC6 {
        // Of the accented letters of western Europe nearly all are vowels.
        letters.append(UInt8(ascii: "a"))
      }
    }
    guard !letters.isEmpty else { return 1 }
    if capitals == letters.count, !letters.contains(where: isVowel) { return letters.count }
    return max(1, groups(letters) - silent(letters) + apart(letters))
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: true
    default: false
    }
  }

  private static func groups(_ letters: [UInt8]) -> Int {
    var count = 0
    var wasVowel = false
    for (index, letter) in letters.enumerated() {
      // A y before a vowel is a consonant, but for one behind a consonant: `yard`, `beyond`, `carrying`.
      let isConsonant =
        letter == UInt8(ascii: "y") && (index == 0 || wasVowel) && index + 1 < letters.count
        && Self.isVowel(letters[index + 1])
      let isVowel = Self.isVowel(letter) && !isConsonant
      if isVowel, !wasVowel { count += 1 }
      wasVowel = isVowel
    }
    return count
  }

  /// 1 for a word that ends in an e that is not spoken.
  private static func silent(_ letters: [UInt8]) -> Int {
    var stem = letters[...]
    let isPlural = stem.count > 2 && stem.last == UInt8(ascii: "s")
    let isPast = stem.count > 2 && stem.last == UInt8(ascii: "d")
    if isPlural || isPast { stem = stem.dropLast() }
    guard stem.count > 2, stem.last == UInt8(ascii: "e") else { return 0 }
    let before = stem[stem.endIndex - 2]
    guard !isVowel(before) else { return 0 }
    let further = stem[stem.endIndex - 3]
    if before == UInt8(ascii: "l"), !isVowel(further) { return 0 }
    if isPast { return before == UInt8(ascii: "t") || before == UInt8(ascii: "d") ? 0 : 1 }
    if isPlural {
      switch before {
      case UInt8(ascii: "s"), UInt8(ascii: "x"), UInt8(ascii: "z"), UInt8(ascii: "c"),
        UInt8(ascii: "g"):
        return 0
      case UInt8(ascii: "h"):
        return further == UInt8(ascii: "c") || further == UInt8(ascii: "s") ? 0 : 1
      default: return 1
      }
    }
    return 1
  }

  /// How many runs of vowels are two syllables.
  private static func apart(_ letters: [UInt8]) -> Int {
    var count = 0
    for index in letters.indices.dropFirst() {
      let before = index > 1 ? letters[index - 2] : 0
      switch (letters[index - 1], letters[index]) {
      case (UInt8(ascii: "i"), UInt8(ascii: "a")), (UInt8(ascii: "i"), UInt8(ascii: "o")):
        // `nation`, `vision`, `social`, `region` and `million` are spoken with one.
        switch before {
        case UInt8(ascii: "t"), UInt8(ascii: "s"), UInt8(ascii: "c"), UInt8(ascii: "g"),
          UInt8(ascii: "l"):
          break
        default: count += 1
        }
      case (UInt8(ascii: "i"), UInt8(ascii: "u")), (UInt8(ascii: "u"), UInt8(ascii: "a")):
        if before != UInt8(ascii: "q"), before != UInt8(ascii: "g") { count += 1 }
      case (UInt8(ascii: "y"), UInt8(ascii: "i")): count += 1
      case (UInt8(ascii: "e"), UInt8(ascii: "a")) where index == letters.count - 1 && index > 2:
        count += 1
      case (UInt8(ascii: "s"), UInt8(ascii: "m")) where index == letters.count - 1:
        if before == UInt8(ascii: "i") { count += 1 }
      default: break
      }
    }
    return count
  }
}
