import Diagnostics

/// What came of asking the other sites that a site links to.
public struct OutsideLinkReport: Sendable {
  /// Dead and moved links, one for each place where an address stands, in the order of the site.
  public internal(set) var diagnostics: [Diagnostic] = []
  /// What can neither be called good nor bad, in the order of the site.
  public internal(set) var undecided: [UndecidedOutsideLink] = []
  /// How many different addresses the site links to.
  public internal(set) var addresses = 0
  /// How many of them were asked now; the others were asked lately, or could not be.
  public internal(set) var asked = 0
  /// How many answers were taken from an earlier run.
  public internal(set) var cached = 0
  /// How many addresses cannot be read.
  public internal(set) var dead = 0
  /// How many addresses have moved for good.
  public internal(set) var moved = 0
  /// Why the answers could not be kept for the next run, as a sentence; nil when they were.
  public internal(set) var cacheProblem: String?
}

/// An address that was not asked, or whose answer does not tell whether it can be read.
public struct UndecidedOutsideLink: Sendable, Hashable {
  public let address: String
  /// Why, as the end of a sentence: "the host does not let programs ask for it (403)".
  public let reason: String
  /// Where it stands first.
  public let range: SourceRange
}

/// How far asking has come.
public struct OutsideLinkProgress: Sendable, Hashable {
  /// How many addresses have been dealt with.
  public let done: Int
  /// How many there are.
  public let total: Int
  /// The one that was dealt with last.
  public let address: String
}
