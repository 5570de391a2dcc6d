public import Bytes

/// Writes findings in one format.
public protocol DiagnosticPrinter: Sendable {
  /// Appends `diagnostics`, in the order given, as one whole document of the format.
  func write(_ diagnostics: [Diagnostic], to output: inout ByteBuffer)
}

extension DiagnosticPrinter {
  /// The findings as text.
  public func text(_ diagnostics: [Diagnostic]) -> String {
    var output = ByteBuffer()
    write(diagnostics, to: &output)
    return String(decoding: output.copy(), as: UTF8.self)
  }
}

extension DiagnosticKind {
  /// The page that describes the kind, relative to the root of Explainer's repository.
  public var documentationPath: String { "docs/diagnostics/\(id).md" }
}
