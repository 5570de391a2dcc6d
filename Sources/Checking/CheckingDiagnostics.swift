import Diagnostics

extension DiagnosticKind {
  public static let missingStatements = DiagnosticKind(
    "missing-statements", .error, "A figure has statements, a formula or parts.")

  public static let emptyBlock = DiagnosticKind(
    "empty-block", .error, "A block shows something.")

  public static let checkingKinds: [DiagnosticKind] = [.missingStatements, .emptyBlock]
}
