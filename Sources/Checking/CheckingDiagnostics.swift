import Diagnostics

extension DiagnosticKind {
  public static let missingStatements = DiagnosticKind(
    "missing-statements", .error, "A figure has statements, a formula or parts.")

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
