/// The words of a language that quantities are read with; the grammar that joins them is English's.
///
/// A class, so that a reader holds all tables by one reference.
public final class NumberWords: Sendable {
  public let tables: NumberTables

  public init(_ tables: NumberTables) { self.tables = tables }
}

/// The tables of ``NumberWords``, to be changed before reading.
public struct NumberTables: Sendable {
  /// Whole numbers below 20.
  public var small: [String: Int]
  /// Multiples of ten below 100.
  public var tens: [String: Int]
  /// Words that multiply what stands before them and belong to the number itself.
  public var multipliers: [String: Int]
  /// Words for thousand and more.
  public var scales: [String: Amount.Scale]
  /// Letters for thousand and more, as in `£12m`.
  public var scaleLetters: [String: Amount.Scale]
  /// Words that stand for one before a multiplier, a fraction or a unit of time.
  public var articles: Set<String>
  /// Parts of a whole: `third`, `quarters`.
  public var fractions: [String: Int]
  /// Words that say zero.
  public var zeros: Set<String>
  /// Orders of magnitude: `tens of thousands`.
  public var magnitudes: PhraseTable<Int>
  /// Words before a multiplier that make it an order of magnitude: `several` hundred.
  public var vagueCounts: PhraseTable<Void>
  /// Ratios in a word: `doubled`, `threefold`.
  public var ratios: [String: Ratio]
  /// `times`.
  public var times: Set<String>

  /// Qualifiers before an amount.
  public var comparators: PhraseTable<Quantity.Comparator>
  /// Qualifiers behind an amount: `or more`.
  public var trailingComparators: PhraseTable<Quantity.Comparator>
  /// Phrases before an amount that change nothing: `a total of`, `only`.
  public var fillers: PhraseTable<Void>
  /// What stands between the ends of a range.
  public var rangeWords: Set<String>
  /// What stands before a range, with the word that then stands between its ends.
  public var rangeOpeners: [String: String]
  /// A minus sign in a word.
  public var minus: Set<String>

  /// `$`, `US$`; read before or behind the amount.
  public var currencySigns: PhraseTable<String>
  /// `pounds`, `US dollars`; read behind the amount.
  public var currencyNames: PhraseTable<String>
  /// Hundredths of a currency: `p`, `pence`.
  public var minorCurrencies: PhraseTable<String>
  /// Signs that several currencies share, with what to write instead.
  public var sharedSigns: [String: String]

  public var percent: PhraseTable<Void>
  public var percentagePoint: PhraseTable<Void>
  public var measures: PhraseTable<String>
  public var timeUnits: [String: TimeUnit]
  /// `daily`, `per annum`.
  public var rates: PhraseTable<TimeUnit>
  /// `per`, `a`, `every`: stand before a unit of time.
  public var rateOpeners: Set<String>
  /// The one of them that stands before things, too: `per person`.
  public var per: Set<String>
  /// `over` three years.
  public var spanOpeners: Set<String>

  public var and: String
  public var or: String
  public var of: String
  /// `in` and `out of`, between the numbers of a ratio.
  public var outOf: PhraseTable<Void>

  /// A ratio in a word, as a fraction.
  public struct Ratio: Sendable {
    public var numerator: Int
    public var denominator: Int

    public init(_ numerator: Int, over denominator: Int = 1) {
      self.numerator = numerator
      self.denominator = denominator
    }
  }
}
