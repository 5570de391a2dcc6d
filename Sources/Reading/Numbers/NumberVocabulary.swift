import Model

/// Every word and sign that the grammar of numbers knows, with what it can be.
///
/// A class, so that a scanner holds all tables by one reference.
final class NumberVocabulary: Sendable {
  struct Entry: Sendable {
    var classes: WordClass = []
    /// Of a number word below a thousand, or of an order of magnitude.
    var value = 0
    var scale = Amount.Scale.one
    /// How many such parts are a whole.
    var denominator = 0
    var ratio: NumberTables.Ratio?
    var timeUnit: TimeUnit?
    /// The currency's code in capitals.
    var code: String?
  }

  let entries: [Entry]
  private let slots: [Int16]
  /// Every spelling, and the place of its word; some signs are spelt in several ways.
  private let keys: [WordKey]
  private let ids: [Int16]
  private let mask: Int
  /// For a word's first letter, the lengths of the words that a number may begin with.
  let triggerLengths: [UInt32]

  let comparators: PhraseIndex<Quantity.Comparator>
  let fillers: PhraseIndex<Void>
  let vagueCounts: PhraseIndex<Void>
  let trailingComparators: PhraseIndex<Quantity.Comparator>
  let currencySigns: PhraseIndex<String>
  let currencySignsAhead: PhraseIndex<String>
  let currencyNames: PhraseIndex<String>
  let minorCurrencies: PhraseIndex<String>
  let percent: PhraseIndex<Void>
  let percentagePoint: PhraseIndex<Void>
  let measures: PhraseIndex<String>
  let magnitudes: PhraseIndex<Int>
  let rates: PhraseIndex<TimeUnit>
  let outOf: PhraseIndex<Void>
  let idioms: IdiomIndex

  static let english = NumberVocabulary(.english)

  init(_ words: NumberWords) {
    let tables = words.tables
    var builder = Builder()
    builder.add(tables)
    builder.addEnglishProse()
    comparators = PhraseIndex(tables.comparators.phrases, backward: true, &builder)
    fillers = PhraseIndex(tables.fillers.phrases, backward: true, &builder)
    vagueCounts = PhraseIndex(tables.vagueCounts.phrases, backward: true, &builder)
    trailingComparators = PhraseIndex(tables.trailingComparators.phrases, &builder)
    currencySigns = PhraseIndex(tables.currencySigns.phrases, backward: true, &builder)
    currencySignsAhead = PhraseIndex(tables.currencySigns.phrases, &builder)
    currencyNames = PhraseIndex(tables.currencyNames.phrases, &builder)
    minorCurrencies = PhraseIndex(tables.minorCurrencies.phrases, &builder)
    percent = PhraseIndex(tables.percent.phrases + [(words: ["pc"], meaning: ())], &builder)
    percentagePoint = PhraseIndex(tables.percentagePoint.phrases, &builder)
    measures = PhraseIndex(tables.measures.phrases, &builder)
    magnitudes = PhraseIndex(tables.magnitudes.phrases, &builder)
    rates = PhraseIndex(tables.rates.phrases, &builder)
    outOf = PhraseIndex(tables.outOf.phrases, &builder)
    idioms = IdiomIndex(ProseWords.idioms, &builder)

    entries = builder.entries
    var size = 1
    while size < entries.count * 4 { size *= 2 }
    mask = size - 1
    var slots = [Int16](repeating: 0, count: size)
    var keys = [WordKey()]
    var ids: [Int16] = [0]
    var lengths = [UInt32](repeating: 0, count: 26)
    for (key, id) in builder.places {
      var slot = key.hash & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = Int16(keys.count)
      keys.append(key)
      ids.append(id)
      let classes = builder.entries[Int(id)].classes
      guard !classes.isDisjoint(with: WordClass.triggers.union(.decade)) else { continue }
      let letter = Int(key.low & 0xFF) - 0x61
      if lengths.indices.contains(letter) { lengths[letter] |= 1 << UInt32(key.length) }
    }
    self.slots = slots
    self.keys = keys
    self.ids = ids
    triggerLengths = lengths
  }

  /// The place of a word; 0 when it is not known.
  func id(_ key: WordKey) -> Int16 {
    var slot = key.hash & mask
    while slots[slot] != 0 {
      let place = Int(slots[slot])
      if keys[place] == key { return ids[place] }
      slot = (slot &+ 1) & mask
    }
    return 0
  }

  /// Collects words, each once.
  struct Builder {
    fileprivate(set) var entries = [Entry()]
    fileprivate(set) var places: [WordKey: Int16] = [:]

    init() {
      for keyword in Keyword.allCases where keyword != .unknown {
        let id = intern(keyword.text)
        assert(id == keyword.rawValue, "Keywords come first and are all different")
      }
      alias("'", to: .apostrophe)
      alias("‘", to: .apostrophe)
      alias("‐", to: .hyphen)
      alias("‑", to: .hyphen)
      alias("o'clock", to: .oclock)
    }

    mutating func intern(_ word: String) -> Int16 {
      guard let key = WordKey(word.utf8) else { return Int16.max }
      if let id = places[key] { return id }
      let id = Int16(entries.count)
      places[key] = id
      entries.append(Entry())
      return id
    }

    private mutating func alias(_ sign: String, to keyword: Keyword) {
      if let key = WordKey(sign.utf8) { places[key] = keyword.rawValue }
    }

    func classes(of word: String) -> WordClass {
      WordKey(word.utf8).flatMap { places[$0] }.map { entries[Int($0)].classes } ?? []
    }

    mutating func change(_ word: String, _ body: (inout Entry) -> Void) {
      let id = intern(word)
      if id != Int16.max { body(&entries[Int(id)]) }
    }

    /// Adds words that are parted by spaces.
    mutating func add(_ words: String, _ classes: WordClass) {
      for word in words.split(separator: " ") {
        change(String(word)) { $0.classes.formUnion(classes) }
      }
    }

    fileprivate mutating func add(_ tables: NumberTables) {
      for (word, value) in tables.small {
        change(word) { ($0.classes, $0.value) = ($0.classes.union(.small), value) }
      }
      for (word, value) in tables.tens {
        change(word) { ($0.classes, $0.value) = ($0.classes.union(.ten), value) }
      }
      for (word, value) in tables.multipliers {
        change(word) { ($0.classes, $0.value) = ($0.classes.union(.multiplier), value) }
      }
      for (word, scale) in tables.scales {
        change(word) { ($0.classes, $0.scale) = ($0.classes.union(.scale), scale) }
      }
      for (word, scale) in tables.scaleLetters {
        change(word) { ($0.classes, $0.scale) = ($0.classes.union(.scaleLetter), scale) }
      }
      for (word, denominator) in tables.fractions {
        change(word) {
          ($0.classes, $0.denominator) = ($0.classes.union(.fraction), denominator)
        }
      }
      for (word, ratio) in tables.ratios where word != "once" {
        change(word) { ($0.classes, $0.ratio) = ($0.classes.union(.ratio), ratio) }
      }
      for phrase in tables.magnitudes.phrases {
        change(phrase.words[0]) { $0.classes.insert(.magnitude) }
      }
      for word in tables.articles { add(word, [.article, .function]) }
      for (word, unit) in tables.timeUnits {
        change(word) { ($0.classes, $0.timeUnit) = ($0.classes.union(.timeUnit), unit) }
      }
      for word in tables.rateOpeners { add(word, .rateOpener) }
      for phrase in tables.rates.phrases where phrase.words.count == 1 {
        add(phrase.words[0], .rateWord)
      }
      // In headings of capitals these are words.
      let words: Set = [
        "ALL", "TRY", "TOP", "CUP", "MAD", "PEN", "SOS", "MOP", "COP", "BOB", "GEL", "RON", "LAK",
      ]
      for code in CurrencyCode.all where !words.contains(code) {
        change(code.lowercased()) {
          ($0.classes, $0.code) = ($0.classes.union(.currencyCode), code)
        }
      }
    }
  }
}

extension WordKey {
  /// How many bytes the word has.
  fileprivate var length: Int {
    high == 0 ? 8 - low.leadingZeroBitCount / 8 : 16 - high.leadingZeroBitCount / 8
  }
}
