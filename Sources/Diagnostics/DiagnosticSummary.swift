/// How many findings there are, by severity and by kind.
public struct DiagnosticSummary: Sendable, Equatable {
  /// How often one kind was found.
  public struct KindCount: Sendable, Equatable {
    public let kind: DiagnosticKind
    public let count: Int
  }

  public let errors: Int
  public let warnings: Int
  /// The kinds that were found, the most frequent first, then by identifier.
  public let kinds: [KindCount]

  public init(_ diagnostics: some Sequence<Diagnostic>) {
    var errors = 0
    var warnings = 0
    var counts: [DiagnosticKind: Int] = [:]
    for diagnostic in diagnostics {
      switch diagnostic.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      }
      counts[diagnostic.kind, default: 0] += 1
    }
    self.errors = errors
    self.warnings = warnings
    kinds = counts.map { KindCount(kind: $0.key, count: $0.value) }
      .sorted { ($1.count, $0.kind.id) < ($0.count, $1.kind.id) }
  }

  /// "2 errors and 1 warning"; "no errors" when nothing was found.
  public var sentence: String {
    let parts = [
      errors > 0 ? "\(errors) \(errors == 1 ? "error" : "errors")" : nil,
      warnings > 0 ? "\(warnings) \(warnings == 1 ? "warning" : "warnings")" : nil,
    ]
    let found = parts.compactMap { $0 }
    return found.isEmpty ? "no errors" : found.joined(separator: " and ")
  }
}
