import ArgumentParser
import Diagnostics

/// How findings are written.
enum FindingFormat: String, ExpressibleByArgument, CaseIterable {
  /// For people, with the lines that they are about; on standard error.
  case text
  /// For programs; on standard output, as are the others.
  case json
  /// SARIF 2.1.0, for code hosts.
  case sarif
  /// GitHub's workflow commands, for annotations in a pull request.
  case github

  /// Writes findings; JSON and SARIF are written even when there are none.
  func write(_ findings: [Diagnostic]) {
    switch self {
    case .text:
      let printer = TextPrinter(hasColor: Console.standardError.hasColour)
      if !findings.isEmpty { Console.standardError.write(printer.text(findings)) }
    case .json: Console.standardOutput.write(JSONPrinter().text(findings))
    case .sarif:
      Console.standardOutput.write(
        SARIFPrinter(toolVersion: ExplainerCommand.version).text(findings))
    case .github: Console.standardOutput.write(GitHubPrinter().text(findings))
    }
  }
}
