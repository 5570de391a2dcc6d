import Linking
import Model
import Tracing

/// What the rules share: the site, what it asks of itself, and what day it is.
struct Inspection: Sendable {
  let site: Site
  /// The number of the day on which the site is checked, as ``PartialDate/earliestDay`` counts; nil
  /// when nobody asks.
  let today: Int?
  /// What quotes are verified by.
  let evidence: Evidence
  /// Finds out what numbers rest on.
  let tracer: Tracer
  /// The figures that a number could be about.
  let equivalents: EquivalentFigures

  init(site: Site, today: Int? = nil, evidence: Evidence = Evidence()) {
    self.site = site
    self.today = today
    self.evidence = evidence
    tracer = Tracer(site)
    equivalents = EquivalentFigures(tracer.figures)
  }

  /// What every figure comes to.
  var figures: FigureValues { tracer.figures }
  var content: Content { site.content }
  var records: [Record] { site.content.records }
  var style: StyleSettings? { site.content.configuration[SiteConfiguration.style] }

  /// Whether the site does not ask for a rule.
  func isOff(_ rule: RuleName) -> Bool {
    site.content.configuration[SiteConfiguration.rules]?[rule] == .off
  }
}
