/// How seriously a site takes each editorial rule: the key `rules` of `site.yml`.
public struct RuleSettings: FieldGroup {
  public static let groupName = "Rules"
  public let values: FieldValues
  public init(values: FieldValues) { self.values = values }

  public static let fields: [Field] = RuleName.allCases.map { key($0).field }

  /// What `site.yml` says of a rule; nil when it leaves the rule as it is.
  public subscript(rule: RuleName) -> RuleSetting? { values[Self.key(rule)] }

  private static func key(_ rule: RuleName) -> FieldKey<RuleSetting> {
    FieldKey(rule.rawValue, "How seriously to take `\(rule.rawValue)`.")
  }
}

/// What a site asks of its language: the key `style` of `site.yml`.
public struct StyleSettings: FieldGroup {
  public static let groupName = "Style"
  public let values: FieldValues
  public init(values: FieldValues) { self.values = values }

  public static let maximumSentenceWords = FieldKey<Int>(
    "max_sentence_words", "The most words that a sentence may have; 40 by default.")
  public static let minimumReadingEase = FieldKey<Int>(
    "min_reading_ease",
    "The least Flesch reading ease that a page may have, from 0 to 100; 30 by default.")
  public static let maximumQuoteWords = FieldKey<Int>(
    "max_quote_words", "The most words that a quote may have; 12 by default.")
  public static let words = FieldKey<[DiscouragedWord]>(
    "words", "Words that the site does not use in its own voice.")
  public static let fields: [Field] = [
    maximumSentenceWords.field, minimumReadingEase.field, maximumQuoteWords.field, words.field,
  ]
}

/// A word that a site does not use in its own voice, only as that of somebody whom it quotes.
public struct DiscouragedWord: FieldGroup {
  public static let groupName = "DiscouragedWord"
  public let values: FieldValues
  public init(values: FieldValues) { self.values = values }

  public static let word = FieldKey<String>("word", required: true, "The word or phrase.")
  public static let forms = FieldKey<[String]>("forms", "Its other forms, such as plurals.")
  public static let instead = FieldKey<String>("instead", "What to write in its place.")
  public static let reason = FieldKey<String>("reason", required: true, "Why it is not used.")
  public static let source = FieldKey<String>(
    "source", required: true, "Whose advice that is: a style guide, a law, the site's own rules.")
  public static let fields: [Field] = [
    word.field, forms.field, instead.field, reason.field, source.field,
  ]
}
