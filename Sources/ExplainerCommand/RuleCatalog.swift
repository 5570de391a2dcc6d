import Diagnostics
import Explainer
import Files

/// The findings that the program can report, by name, with what is written about them.
enum RuleCatalog {
  /// The finding called `name`; nil when there is none.
  static func kind(_ name: String) -> DiagnosticKind? {
    DiagnosticKind.all.first { $0.id == name }
  }

  /// What to say to somebody who named a rule that does not exist.
  static func unknown(_ name: String) -> String {
    let names = DiagnosticKind.all.map(\.id)
    let help = Spelling.suggestions(for: name, among: names).first?.message
    return "There is no rule `\(name)`"
      + (help.map { "; \($0)" } ?? ". docs/diagnostics/README.md lists them all.")
  }

  /// The rule's page of the documentation, where that was installed with the program; its summary
  /// where it was not.
  static func explanation(of kind: DiagnosticKind) -> String {
    if let folder = Installation.documentation(),
      let page = try? readFile(joinPath(folder, "diagnostics/\(kind.id).md"))
    {
      return String(decoding: page, as: UTF8.self)
    }
    return "# \(kind.id)\n\n\(kind.summary)\n"
  }
}
