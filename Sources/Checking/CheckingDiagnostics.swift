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

  public static let emptyBlock = DiagnosticKind(
    "empty-block", .error, "A block shows something.")

  public static let invalidIgnore = DiagnosticKind(
    "invalid-ignore", .error, "An excuse names rules that exist, and gives a reason.")
  public static let unusedIgnore = DiagnosticKind(
    "unused-ignore", .warning, "An excuse excuses something.")

  /// Every kind of finding that a rule reports.
  public static let checkingKinds: [DiagnosticKind] =
    Checker.rules.map { $0.kind } + [.invalidIgnore, .unusedIgnore]
}
