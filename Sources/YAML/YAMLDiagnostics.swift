import Diagnostics

extension DiagnosticKind {
  public static let yamlSyntax = DiagnosticKind(
    "yaml-syntax", .error, "Data and front matter are well-formed YAML.")
  public static let yamlDuplicateKey = DiagnosticKind(
    "yaml-duplicate-key", .error, "A key stands once in its group.")
  public static let yamlUnsupported = DiagnosticKind(
    "yaml-unsupported", .error,
    "YAML's anchors, aliases, tags, complex keys and several documents in one file are not used.")

  public static let yamlKinds: [DiagnosticKind] = [
    .yamlSyntax, .yamlDuplicateKey, .yamlUnsupported,
  ]
}
