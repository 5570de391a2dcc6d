import Diagnostics
import Linking

/// Reads a linked site by the editorial rules, each of which is a file of its own.
public enum Checker {
  /// What the rules find, in the order of the rules.
  public static func check(_ site: Site) -> [Diagnostic] {
    MissingStatements.check(site) + EmptyBlocks.check(site)
  }
}
