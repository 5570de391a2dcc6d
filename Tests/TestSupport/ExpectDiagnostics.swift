import Diagnostics
import Testing

/// Expects exactly the findings of `expected`, in any order, at the marked places of `sources`.
///
///     let source = markedSource("1️⃣titel2️⃣: Borders")
///     expectDiagnostics(
///       findings(in: source.file), in: [source],
///       [.init("unknown-key", at: "1️⃣", to: "2️⃣", suggestions: ["did you mean `title`?"])])
public func expectDiagnostics(
  _ found: [Diagnostic], in sources: [MarkedSource], _ expected: [ExpectedDiagnostic],
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
  let differences = findDifferences(found, in: sources, expected)
  guard !differences.isEmpty else { return }
  Issue.record(
    "The findings differ from those expected:\n\(differences.joined(separator: "\n"))",
    sourceLocation: sourceLocation)
}

/// One text for every finding that is missing or not expected.
func findDifferences(
  _ found: [Diagnostic], in sources: [MarkedSource], _ expected: [ExpectedDiagnostic]
) -> [String] {
  let places = MarkedPlaces(sources: sources)
  var unexpected = found
  var missing: [ExpectedDiagnostic] = []
  for expectation in expected {
    if let match = unexpected.firstIndex(where: { expectation.matches($0, in: places) }) {
      unexpected.remove(at: match)
    } else {
      missing.append(expectation)
    }
  }
  return missing.map { "  missing  " + $0.describe(in: places) }
    + unexpected.map { "  not expected  " + places.describe($0) }
}

/// Expects exactly the findings of `expected` in the one `source`.
public func expectDiagnostics(
  _ found: [Diagnostic], in source: MarkedSource, _ expected: [ExpectedDiagnostic],
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
  expectDiagnostics(found, in: [source], expected, sourceLocation: sourceLocation)
}

/// Expects that doing every suggested edit turns the source into `mended`.
public func expectMended(
  _ found: [Diagnostic], in source: MarkedSource, _ mended: String,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
  let edits = found.flatMap(\.suggestions).compactMap(\.replacement)
    .filter { $0.range.file.path == source.file.path }
    .sorted { $0.range.offsets.lowerBound > $1.range.offsets.lowerBound }
  var bytes = source.file.bytes
  for edit in edits {
    bytes.replaceSubrange(edit.range.offsets, with: Array(edit.text.utf8))
  }
  #expect(String(decoding: bytes, as: UTF8.self) == mended, sourceLocation: sourceLocation)
}
