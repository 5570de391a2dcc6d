import Diagnostics
import Linking
import Model
import Tracing

/// One thing that is asked of a site's content.
///
/// A rule is made once for a run, with what all of them share; pages and records are then read in
/// parallel, so that a rule keeps nothing from one to the next. Whether a breach is an error, and
/// whether an editor has excused it, is not the rule's business.
protocol EditorialRule: Sendable {
  /// What it reports.
  static var kind: DiagnosticKind { get }
  init(_ inspection: Inspection)

  /// What is wrong on one page or in one record's prose.
  func check(_ page: TracedPage, into findings: inout [Diagnostic])
  /// What is wrong with the data, or with the site as a whole.
  func checkSite(into findings: inout [Diagnostic])
}

extension EditorialRule {
  func check(_ page: TracedPage, into findings: inout [Diagnostic]) {}
  func checkSite(into findings: inout [Diagnostic]) {}
}
