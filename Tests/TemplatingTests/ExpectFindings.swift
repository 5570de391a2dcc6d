import Diagnostics
import Templating
import TestSupport
import Testing

/// Expects exactly these findings in `template` (the file `main.html`) and its partials, at the
/// places that are marked in them.
@discardableResult
func expectFindings(
  _ template: String, _ partials: [String: String], _ expected: ExpectedDiagnostic...,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws -> [Diagnostic] {
  try expectFindings(template, partials, expected, sourceLocation: sourceLocation)
}

/// Expects exactly these findings in `template`, which includes nothing.
@discardableResult
func expectFindings(
  _ template: String, _ expected: ExpectedDiagnostic...,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws -> [Diagnostic] {
  try expectFindings(template, [:], expected, sourceLocation: sourceLocation)
}

private func expectFindings(
  _ template: String, _ partials: [String: String], _ expected: [ExpectedDiagnostic],
  sourceLocation: Testing.SourceLocation
) throws -> [Diagnostic] {
  var sources = ["main": markedSource(template, path: "main.html", sourceLocation: sourceLocation)]
  for (name, text) in partials {
    sources[name] = markedSource(text, path: "\(name).html", sourceLocation: sourceLocation)
  }
  let library = try TemplateLibrary(sources: sources.mapValues(\.file), shapes: exampleShapes())
  let result = library.compile([TemplateRequest("main", context: "Page")])
  expectDiagnostics(
    result.diagnostics, in: Array(sources.values), expected, sourceLocation: sourceLocation)
  let isRefused = result["main", context: "Page"] == nil
  let hasErrors = result.diagnostics.contains { $0.severity == .error }
  #expect(isRefused == hasErrors, sourceLocation: sourceLocation)
  return result.diagnostics
}
