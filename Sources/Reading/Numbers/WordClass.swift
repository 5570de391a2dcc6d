/// What a word can be in the grammar of numbers; many words are several of these.
struct WordClass: OptionSet {
  let rawValue: UInt64

  private init(bit: UInt64) { rawValue = 1 << bit }
  init(rawValue: UInt64) { self.rawValue = rawValue }

  /// A whole number below 20.
  static let small = WordClass(bit: 0)
  static let ten = WordClass(bit: 1)
  /// `hundred`, `dozen`.
  static let multiplier = WordClass(bit: 2)
  /// `million`.
  static let scale = WordClass(bit: 3)
  /// `third`, `quarters`.
  static let fraction = WordClass(bit: 4)
  /// `hundreds`.
  static let magnitude = WordClass(bit: 5)
  /// `twice`, `threefold`.
  static let ratio = WordClass(bit: 6)
  static let article = WordClass(bit: 7)
  static let month = WordClass(bit: 8)
  static let weekday = WordClass(bit: 9)
  static let timeUnit = WordClass(bit: 10)
  static let currencyCode = WordClass(bit: 11)
  static let scaleLetter = WordClass(bit: 12)
  /// No noun, adjective or verb: prepositions, conjunctions, pronouns, auxiliaries.
  static let function = WordClass(bit: 13)
  /// A form of a verb that ends as a plural noun does, or stands where a noun could.
  static let verb = WordClass(bit: 14)
  static let auxiliary = WordClass(bit: 15)
  /// `the`, `this`, `our`: what follows is known already.
  static let definite = WordClass(bit: 16)
  /// `each`, `any`, `no`.
  static let quantifier = WordClass(bit: 17)
  /// Before a year: `in`, `since`.
  static let beforeYear = WordClass(bit: 18)
  /// `section`, `page`, `Schedule`: a number behind it tells which.
  static let reference = WordClass(bit: 19)
  /// `sections`: several numbers may follow.
  static let references = WordClass(bit: 20)
  /// `Channel`, `Boeing`: a number behind it is part of a name.
  static let nameHead = WordClass(bit: 21)
  /// `Street`: names before it have a house number.
  static let streetBehind = WordClass(bit: 22)
  /// `rue`: names behind it have a house number in front.
  static let streetBefore = WordClass(bit: 23)
  static let rising = WordClass(bit: 24)
  static let falling = WordClass(bit: 25)
  /// `rise`, `cuts`: stand before `of` or behind the number.
  static let changeNoun = WordClass(bit: 26)
  /// `higher`, `fewer`: stand behind the number.
  static let comparative = WordClass(bit: 27)
  /// `up`, `down`.
  static let changeAdverb = WordClass(bit: 28)
  /// Stands behind a number and a hyphen where nothing is counted: `two-way`.
  static let compoundHead = WordClass(bit: 29)
  /// What `one` is no number before: `one way`, `one thing`.
  static let vagueNoun = WordClass(bit: 30)
  /// Plural without an s, or with an s and no doubt.
  static let pluralNoun = WordClass(bit: 31)
  /// `call`, `dial`.
  static let dialling = WordClass(bit: 32)
  /// `ISBN`.
  static let codeHead = WordClass(bit: 33)
  /// `version`.
  static let versionHead = WordClass(bit: 34)
  /// `total`, `reach`: an amount follows and no year.
  static let amountVerb = WordClass(bit: 35)
  /// `summer`, `end`, `election`: with `of`, a year follows.
  static let yearNoun = WordClass(bit: 36)
  /// `wide`, `fence`: metres stand before it.
  static let metreNoun = WordClass(bit: 37)
  static let rateWord = WordClass(bit: 38)
  static let rateOpener = WordClass(bit: 39)
  static let ordinalSuffix = WordClass(bit: 40)
  /// `AD`, `BC`.
  static let era = WordClass(bit: 41)
  /// `first`, `twelfth`.
  static let ordinal = WordClass(bit: 42)
  /// `am`, `pm`.
  static let halfOfDay = WordClass(bit: 43)
  static let hyphen = WordClass(bit: 44)
  static let dash = WordClass(bit: 45)
  static let quoteOrBracket = WordClass(bit: 46)
  static let sentenceEnd = WordClass(bit: 47)
  /// `twenties`.
  static let decade = WordClass(bit: 48)
  /// `doubled`.
  static let ratioVerb = WordClass(bit: 49)
  /// `stood at`: an amount follows and no time.
  static let placing = WordClass(bit: 50)
  /// `total of`: an amount follows and no year.
  static let amountNoun = WordClass(bit: 51)
  /// `the 8.15 train`.
  static let departure = WordClass(bit: 53)
  /// `a third live alone`.
  static let plainVerb = WordClass(bit: 54)
  /// `raise`: what is raised may be money.
  static let raising = WordClass(bit: 55)
  /// `prices`: what has a year in front is not counted by it.
  static let yearly = WordClass(bit: 56)
  /// `make up` is no rise.
  static let making = WordClass(bit: 52)

  /// Words at which a number may be found.
  static let triggers: WordClass = [
    .small, .ten, .multiplier, .scale, .fraction, .magnitude, .ratio, .ratioVerb,
  ]
  static let cardinal: WordClass = [.small, .ten, .multiplier, .scale]
}
