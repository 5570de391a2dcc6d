import Linking
import Model
import Tracing

/// What the rules share: the site, what it asks of itself, and what day it is.
struct Inspection: Sendable {
  let site: Site
  /// The number of the day on which the site is checked, as ``PartialDate/earliestDay`` counts; nil
  /// when nobody asks.
  let today: Int?
  /// Finds out what numbers rest on.
  let tracer: Tracer
  /// The figures that a number could be about.
  let equivalents: EquivalentFigures
  /// What quotes are verified by.
  let evidence: Evidence
  let expansions: SiteExpansions

  init(site: Site, today: Int? = nil, evidence: Evidence = Evidence()) {
    self.site = site
    self.evidence = evidence
    expansions = SiteExpansions(site)
    self.today = today
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
