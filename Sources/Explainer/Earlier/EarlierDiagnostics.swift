import Diagnostics

extension DiagnosticKind {
  public static let unknownRevision = DiagnosticKind(
    "unknown-revision", .error,
    "An earlier state of the content is a folder that is there, or a state that git knows.")

  /// The kinds of finding that looking at an earlier state can lead to.
  static let earlierKinds: [DiagnosticKind] = [.unknownRevision]
}
