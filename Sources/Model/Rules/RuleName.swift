/// The name of an editorial rule: how `site.yml` sets it and how an editor excuses a breach of it.
///
/// The names are the identifiers of the findings; what each asks for stands with the rule.
public enum RuleName: String, FieldChoice, Sendable {
  // Numbers
  case unsourcedNumber = "unsourced-number"
  case numberMismatch = "number-mismatch"
  case derivedMismatch = "derived-mismatch"
  case sumMismatch = "sum-mismatch"
  case unitMismatch = "unit-mismatch"
  case currencyConvertedWithoutSource = "currency-converted-without-source"
  case partialPeriodCompared = "partial-period-compared"

  // Sources
  case missingStatements = "missing-statements"
  case missingSource = "missing-source"
  case missingLocator = "missing-locator"
  case quoteNotFound = "quote-not-found"
  case quoteUnverified = "quote-unverified"
  case quoteTooLong = "quote-too-long"
  case sourceUnused = "source-unused"
  case reprintCountedTwice = "reprint-counted-twice"
  case datedByReasoning = "dated-by-reasoning"

  // Conflicts
  case unexplainedConflict = "unexplained-conflict"
  case needlessExplanation = "needless-explanation"

  // Terms
  case unknownAcronym = "unknown-acronym"
  case missingExpansion = "missing-expansion"
  case unusedTerm = "unused-term"
  case termWithoutDefinition = "term-without-definition"
  case definitionUsesItself = "definition-uses-itself"
  case ambiguousTerm = "ambiguous-term"
  case acronymExpandedDifferently = "acronym-expanded-differently"

  // Language
  case longSentence = "long-sentence"
  case hardToRead = "hard-to-read"
  case discouragedWord = "discouraged-word"

  // Structure
  case unknownReference = "unknown-reference"
  case brokenLink = "broken-link"
  case brokenFragment = "broken-fragment"
  case duplicateTitle = "duplicate-title"
  case orphanPage = "orphan-page"
  case headingOrder = "heading-order"
  case missingAlternativeText = "missing-alternative-text"
  case missingSummary = "missing-summary"
  case vagueLinkText = "vague-link-text"
  case circularDefinition = "circular-definition"
  case futureDate = "future-date"
  case datesOutOfOrder = "dates-out-of-order"
  case emptyBlock = "empty-block"
  case unfitFigure = "unfit-figure"

  // Changes and links out
  case unrecordedChange = "unrecorded-change"
  case deadOutsideLink = "dead-outside-link"
  case movedOutsideLink = "moved-outside-link"

  // Excuses themselves
  case invalidIgnore = "invalid-ignore"
  case unusedIgnore = "unused-ignore"
}

/// How seriously a site takes a rule.
public enum RuleSetting: String, FieldChoice, Sendable {
  /// Nothing is published before it is mended.
  case error
  /// It is said, and the site is published.
  case warning
  /// It is not looked at.
  case off
}
