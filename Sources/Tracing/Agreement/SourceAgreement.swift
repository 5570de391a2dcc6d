import Linking
import Model

/// How what the sources of a figure state stands together, in a word.
///
/// A document and its reprints are one source: they are one witness.
public struct SourceAgreement: Sendable, Equatable {
  /// What stands together.
  public enum Kind: String, Sendable, CaseIterable {
    /// Nothing is stated: the figure is computed.
    case calculated
    /// One statement of one source.
    case single
    /// Several statements, all of one source, none against another.
    case sameSource = "same-source"
    /// Sources whose statements fit together, of a time that they share.
    case agree
    /// Statements that cannot all be right, whether that is explained or not.
    case differ
    /// Sources that speak of different times.
    case differentPeriods = "different-periods"
    /// Sources that speak of one time in units that cannot be compared.
    case notComparable = "not-comparable"
  }

  public let kind: Kind
  /// How many sources that is; the number of statements for one source with several.
  public let count: Int

  public init(_ kind: Kind, count: Int) {
    self.kind = kind
    self.count = count
  }

  /// Reads the statements of a figure; nil where it has neither statements nor a computed value.
  ///
  /// Conflicts are those that the rule `unexplained-conflict` knows, so a page never says otherwise
  /// than the check.
  /// - Complexity: O(n²) in the number of statements.
  package init?(_ figure: Record, isComputed: Bool, _ reprints: Reprints) {
    let statements = DatedStatement.all(of: figure)
    let origins = statements.map { statement in
      reprints.origin(of: statement.statement[Statement.source]?.id ?? "")
    }
    guard let first = origins.first else {
      guard isComputed else { return nil }
      self.init(.calculated, count: 0)
      return
    }
    let conflicts = Conflicts(statements).certain
    guard conflicts.isEmpty else {
      let differing = Set(
        conflicts.flatMap { [$0.first, $0.second] }.map {
          reprints.origin(of: $0[Statement.source]?.id ?? "")
        })
      self.init(.differ, count: differing.count)
      return
    }
    guard origins.contains(where: { $0 != first }) else {
      let isSingle = statements.count == 1
      self.init(isSingle ? .single : .sameSource, count: statements.count)
      return
    }
    self = Self.ofSeveral(statements, origins)
  }

  /// What several sources come to that do not contradict one another.
  private static func ofSeveral(
    _ statements: [DatedStatement], _ origins: [String]
  ) -> SourceAgreement {
    var most = 1
    var shareTime = false
    var areComparable = false
    for (index, statement) in statements.enumerated() {
      var agreeing: Set<String> = [origins[index]]
      for (place, other) in statements.enumerated() where origins[place] != origins[index] {
        if statement.agrees(with: other) { agreeing.insert(origins[place]) }
        guard statement.days.overlaps(other.days) else { continue }
        shareTime = true
        if statement.value.isComparable(with: other.value) { areComparable = true }
      }
      most = max(most, agreeing.count)
    }
    if most > 1 { return SourceAgreement(.agree, count: most) }
    return SourceAgreement(
      shareTime && !areComparable ? .notComparable : .differentPeriods, count: Set(origins).count)
  }
}
