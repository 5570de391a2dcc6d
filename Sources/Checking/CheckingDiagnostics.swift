import Diagnostics

extension DiagnosticKind {
  public static let unsourcedNumber = DiagnosticKind(
    "unsourced-number", .error, "A number in prose says where it comes from.")
  public static let numberMismatch = DiagnosticKind(
    "number-mismatch", .error, "A number says what the figure that it refers to says.")
  public static let derivedMismatch = DiagnosticKind(
    "derived-mismatch", .error, "What is said of a computed figure is what its formula gives.")
  public static let sumMismatch = DiagnosticKind(
    "sum-mismatch", .error, "The parts of a total come to it, or readers are told what remains.")
  public static let unitMismatch = DiagnosticKind(
    "unit-mismatch", .error, "What belongs to one figure is counted in one unit.")
  public static let currencyConvertedWithoutSource = DiagnosticKind(
    "currency-converted-without-source", .error,
    "Money stays in the currency of its source, unless a source converts it.")
  public static let partialPeriodCompared = DiagnosticKind(
    "partial-period-compared", .error, "A part of a time is not compared with a whole one.")

  public static let missingStatements = DiagnosticKind(
    "missing-statements", .error, "A figure has statements, a formula or parts.")

  public static let missingSource = DiagnosticKind(
    "missing-source", .error, "A record says what it rests on.")
  public static let missingLocator = DiagnosticKind(
    "missing-locator", .error, "Whoever names a document says where in it.")
  public static let quoteNotFound = DiagnosticKind(
    "quote-not-found", .error, "What is quoted stands in the document, word for word.")
  public static let quoteUnverified = DiagnosticKind(
    "quote-unverified", .warning, "There is something to verify a quote by.")
  public static let quoteTooLong = DiagnosticKind(
    "quote-too-long", .error, "A quote is as short as it can be.")
  public static let sourceUnused = DiagnosticKind(
    "source-unused", .warning, "Something rests on every document that is listed.")
  public static let reprintCountedTwice = DiagnosticKind(
    "reprint-counted-twice", .error, "A document and its reprint are one witness.")
  public static let datedByReasoning = DiagnosticKind(
    "dated-by-reasoning", .error, "A date that no source states says how it was found.")

  public static let unexplainedConflict = DiagnosticKind(
    "unexplained-conflict", .error, "Where sources disagree on a figure, an editor says why.")
  public static let needlessExplanation = DiagnosticKind(
    "needless-explanation", .warning, "What is explained is there: sources that disagree.")

  public static let unknownAcronym = DiagnosticKind(
    "unknown-acronym", .error, "An entry explains every acronym.")
  public static let missingExpansion = DiagnosticKind(
    "missing-expansion", .error, "An entry that goes by an acronym says what it stands for.")
  public static let unusedTerm = DiagnosticKind(
    "unused-term", .warning, "Some text uses every term, or a record names it.")
  public static let termWithoutDefinition = DiagnosticKind(
    "term-without-definition", .error, "A definition says more than the name again.")
  public static let definitionUsesItself = DiagnosticKind(
    "definition-uses-itself", .error, "A definition does not need the word that it explains.")
  public static let acronymExpandedDifferently = DiagnosticKind(
    "acronym-expanded-differently", .error,
    "A text writes an acronym out in the words of its entry.")

  public static let longSentence = DiagnosticKind(
    "long-sentence", .warning, "A sentence has no more words than the site allows.")
  public static let hardToRead = DiagnosticKind(
    "hard-to-read", .warning, "A text can be read by most people (Flesch reading ease).")
  public static let discouragedWord = DiagnosticKind(
    "discouraged-word", .warning, "The site does without the words that it avoids.")

  public static let duplicateTitle = DiagnosticKind(
    "duplicate-title", .warning, "Pages, and records of one kind, have titles of their own.")
  public static let orphanPage = DiagnosticKind(
    "orphan-page", .warning, "The navigation, a list or a link leads to every page.")
  public static let headingOrder = DiagnosticKind(
    "heading-order", .error, "Headings go down from the title one level at a time.")
  public static let missingAlternativeText = DiagnosticKind(
    "missing-alternative-text", .error, "A picture says in words what it shows.")
  public static let missingSummary = DiagnosticKind(
    "missing-summary", .warning, "A page says in a sentence what it is about.")
  public static let vagueLinkText = DiagnosticKind(
    "vague-link-text", .warning, "The words of a link say what is found behind it.")
  public static let circularDefinition = DiagnosticKind(
    "circular-definition", .error,
    "Nothing is explained by way of others by itself, or is a part of itself.")
  public static let futureDate = DiagnosticKind(
    "future-date", .error, "What is said to have happened lies in the past.")
  public static let datesOutOfOrder = DiagnosticKind(
    "dates-out-of-order", .error, "What comes later is dated later.")

  public static let emptyBlock = DiagnosticKind(
    "empty-block", .error, "A block shows something.")
  public static let unfitFigure = DiagnosticKind(
    "unfit-figure", .error, "A picture is drawn of figures that fit it.")

  public static let invalidIgnore = DiagnosticKind(
    "invalid-ignore", .error, "An excuse names rules that exist, and gives a reason.")
  public static let unusedIgnore = DiagnosticKind(
    "unused-ignore", .warning, "An excuse excuses something.")

  /// Every kind of finding that a rule reports.
  public static let checkingKinds: [DiagnosticKind] =
    Checker.rules.map { $0.kind } + [.invalidIgnore, .unusedIgnore]
}
