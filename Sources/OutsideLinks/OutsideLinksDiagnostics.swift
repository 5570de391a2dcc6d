import Diagnostics

extension DiagnosticKind {
  public static let deadOutsideLink = DiagnosticKind(
    "dead-outside-link", .error, "A link to another site leads to a page that can be read.")
  public static let movedOutsideLink = DiagnosticKind(
    "moved-outside-link", .warning, "A link to another site names the page's present address.")
  public static let outsideLinksNotAsked = DiagnosticKind(
    "outside-links-not-asked", .error, "The addresses that a site links to can be asked from here.")

  /// The kinds of finding that asking other sites can lead to.
  public static let outsideLinksKinds: [DiagnosticKind] = [
    .deadOutsideLink, .movedOutsideLink, .outsideLinksNotAsked,
  ]
}
