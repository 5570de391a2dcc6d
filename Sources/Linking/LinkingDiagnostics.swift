import Diagnostics

extension DiagnosticKind {
  public static let unknownReference = DiagnosticKind(
    "unknown-reference", .error, "A reference names a record that exists.")
  public static let wrongReferenceKind = DiagnosticKind(
    "wrong-reference-kind", .error, "A reference names a record of the kind that it says.")
  public static let unknownStatement = DiagnosticKind(
    "unknown-statement", .error, "A reference to a statement names one that the figure has.")
  public static let duplicateStatement = DiagnosticKind(
    "duplicate-statement", .error, "Two statements of a figure that rest on one source have ids.")
  public static let unknownScheme = DiagnosticKind(
    "unknown-scheme", .error, "A link leads to a record, a file of the site or a web address.")
  public static let brokenLink = DiagnosticKind(
    "broken-link", .error, "A link to a file leads to one that is there.")
  public static let brokenFragment = DiagnosticKind(
    "broken-fragment", .error, "A link to a heading leads to one that is there.")
  public static let linkToDraft = DiagnosticKind(
    "link-to-draft", .error, "A published page links to no draft.")
  public static let emptyLink = DiagnosticKind(
    "empty-link", .error, "A link has a destination, and a text unless it names a record.")
  public static let duplicateAddress = DiagnosticKind(
    "duplicate-address", .error, "Every page has an address of its own.")
  public static let invalidAddress = DiagnosticKind(
    "invalid-address", .error, "A page's address can be made from its file's name.")
  public static let ambiguousTerm = DiagnosticKind(
    "ambiguous-term", .error, "A word in prose stands for one entry of the glossary.")
  public static let unknownPage = DiagnosticKind(
    "unknown-page", .error, "The navigation and corrections name pages that exist.")

  public static let linkingKinds: [DiagnosticKind] = [
    .unknownReference, .wrongReferenceKind, .unknownStatement, .duplicateStatement, .unknownScheme,
    .brokenLink, .brokenFragment, .linkToDraft, .emptyLink, .duplicateAddress, .invalidAddress,
    .ambiguousTerm, .unknownPage,
  ]
}
