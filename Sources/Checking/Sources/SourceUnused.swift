import Diagnostics
import Linking
import Model

/// A document in the list of sources is one that something rests on.
struct SourceUnused: EditorialRule {
  static let kind = DiagnosticKind.sourceUnused
  private let site: Site

  init(_ inspection: Inspection) {
    site = inspection.site
  }

  func checkSite(into findings: inout [Diagnostic]) {
    for (place, record) in site.content.records.enumerated() where record.isSource {
      guard !isCited(place) else { continue }
      findings.append(
        Diagnostic(
          Self.kind, "Nothing rests on the source “\(record.name)”", at: record.idRange,
          suggestions: [
            Suggestion(
              "cite it where it is used, `[](source:\(record.id) \"where in it\")`, or take it out"
            )
          ]))
    }
  }

  /// Whether text or data cites it; its own words about itself do not count, nor does a reprint of it.
  private func isCited(_ place: Int) -> Bool {
    let isUsed = site.uses[place].contains { $0.place != .record(place) }
    return isUsed
      || site.referrers[place].contains { referrer in
        referrer.record != place && referrer.field != Source.reprints.field.name
      }
  }
}
