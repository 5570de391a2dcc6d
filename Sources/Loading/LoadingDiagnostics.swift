import Diagnostics

extension DiagnosticKind {
  public static let noSite = DiagnosticKind(
    "no-site", .error, "A site's folder holds `site.yml`.")
  public static let unreadableFile = DiagnosticKind(
    "unreadable-file", .error, "Every file in the content folder can be read.")
  public static let invalidUTF8 = DiagnosticKind(
    "invalid-utf8", .error, "Text files are UTF-8, without control characters.")
  public static let fileTooLarge = DiagnosticKind(
    "file-too-large", .error, "A text file is smaller than 16 MB.")
  public static let missingFrontMatter = DiagnosticKind(
    "missing-front-matter", .error, "A Markdown file begins with front matter.")
  public static let unclosedFrontMatter = DiagnosticKind(
    "unclosed-front-matter", .error, "Front matter stands between two lines of `---`.")
  public static let unknownFile = DiagnosticKind(
    "unknown-file", .error, "A data file is named after a collection.")
  public static let unknownKey = DiagnosticKind(
    "unknown-key", .error, "Only keys that the reference lists are used.")
  public static let missingKey = DiagnosticKind(
    "missing-key", .error, "Required keys are there.")
  public static let emptyValue = DiagnosticKind(
    "empty-value", .error, "A key that is there has a value.")
  public static let wrongType = DiagnosticKind(
    "wrong-type", .error, "A value is of the kind that its key asks for.")
  public static let invalidQuantity = DiagnosticKind(
    "invalid-quantity", .error, "A value is a number as people write it.")
  public static let invalidDate = DiagnosticKind(
    "invalid-date", .error, "A date is written as EDTF.")
  public static let invalidIdentifier = DiagnosticKind(
    "invalid-identifier", .error,
    "An identifier is made of lower-case letters, digits and hyphens.")
  public static let invalidFormula = DiagnosticKind(
    "invalid-formula", .error, "A formula is a calculation over figures.")
  public static let duplicateID = DiagnosticKind(
    "duplicate-id", .error, "An identifier names one record.")
  public static let bodyAndKey = DiagnosticKind(
    "body-and-key", .error, "A text stands either below the front matter or in it.")
  public static let unknownDataBlock = DiagnosticKind(
    "unknown-data-block", .error, "A fenced block of data is of a known kind.")
  public static let misplacedDataBlock = DiagnosticKind(
    "misplaced-data-block", .error, "A fenced block of data stands on a page.")
  public static let unclosedQuotation = DiagnosticKind(
    "unclosed-quotation", .error, "A quotation mark that begins a cell is closed.")
  public static let unevenTable = DiagnosticKind(
    "uneven-table", .error, "Every row of a table has as many cells as its head.")
  public static let otherDialect = DiagnosticKind(
    "other-dialect", .error, "Text is CommonMark, not another program's Markdown.")
  public static let rawHTML = DiagnosticKind(
    "raw-html", .error, "HTML stands in content only where the site allows it.")
  public static let repeatedValue = DiagnosticKind(
    "repeated-value", .error, "A list names each thing once.")
  public static let invalidCorrection = DiagnosticKind(
    "invalid-correction", .error, "A correction says what was changed, where and on which day.")
  public static let hostileMarkdown = DiagnosticKind(
    "hostile-markdown", .error, "Markdown can be read in reasonable time.")
  public static let strayFingerprint = DiagnosticKind(
    "stray-fingerprint", .error, "A fingerprint is called as the source that it was made from.")

  public static let outlinesNotFound = DiagnosticKind(
    "outlines-not-found", .error, "The file that a map names is in the content folder.")
  public static let invalidOutlines = DiagnosticKind(
    "invalid-outlines", .error, "The outlines of a map are GeoJSON of known kinds.")

  public static let loadingKinds: [DiagnosticKind] = [
    .noSite, .unreadableFile, .invalidUTF8, .fileTooLarge, .missingFrontMatter,
    .unclosedFrontMatter, .unknownFile, .unknownKey, .missingKey, .emptyValue, .wrongType,
    .invalidQuantity, .invalidDate, .invalidIdentifier, .invalidFormula, .duplicateID, .bodyAndKey,
    .unknownDataBlock, .misplacedDataBlock, .unclosedQuotation, .unevenTable, .otherDialect,
    .rawHTML, .repeatedValue, .invalidCorrection, .hostileMarkdown, .strayFingerprint,
    .outlinesNotFound, .invalidOutlines,
  ]
}
