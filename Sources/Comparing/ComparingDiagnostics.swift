import Diagnostics

extension DiagnosticKind {
  public static let unrecordedChange = DiagnosticKind(
    "unrecorded-change", .error, "What was changed of a published statement is in the corrections.")

  /// Every kind of finding that comparing two states of the content can lead to.
  public static let comparingKinds: [DiagnosticKind] = [.unrecordedChange]
}
