import Diagnostics

extension DiagnosticKind {
  public static let unknownTheme = DiagnosticKind(
    "unknown-theme", .error, "The theme that a site names exists.")
  public static let unreadableTheme = DiagnosticKind(
    "unreadable-theme", .error, "Every file of a theme can be read.")
  public static let missingTemplate = DiagnosticKind(
    "missing-template", .error, "A theme has the templates that the site's pages need.")
  public static let missingMessage = DiagnosticKind(
    "missing-message", .error, "A theme has every word that the program needs to write.")
  public static let wrongMessage = DiagnosticKind(
    "wrong-message", .error, "A message of a theme is of the shape that is asked for.")
  public static let formulaFailed = DiagnosticKind(
    "formula-failed", .error, "A formula can be computed from the figures that it names.")
  public static let invalidBaseURL = DiagnosticKind(
    "invalid-base-url", .error, "The site's address is one that others can be made from.")
  public static let invalidSiteImage = DiagnosticKind(
    "invalid-site-image", .error,
    "The picture that links to a site are shown with is there, and is said in words.")
  public static let internalError = DiagnosticKind(
    "internal-error", .error, "The program does what it promises.")

  public static let renderingKinds: [DiagnosticKind] = [
    .unknownTheme, .unreadableTheme, .missingTemplate, .missingMessage, .wrongMessage,
    .formulaFailed, .invalidBaseURL, .invalidSiteImage, .internalError,
  ]
}
