import Linking
import Model

/// What the rules share: the site, what it asks of itself, and what day it is.
struct Inspection: Sendable {
  let site: Site
  /// The number of the day on which the site is checked, as ``PartialDate/earliestDay`` counts; nil
  /// when nobody asks.
  let today: Int?
  /// What quotes are verified by.
  let evidence: Evidence
  /// What acronyms seem to stand for.
  let expansions: SiteExpansions

  init(site: Site, today: Int?, evidence: Evidence = Evidence()) {
    self.site = site
    self.today = today
    self.evidence = evidence
    expansions = SiteExpansions(site)
  }

  var content: Content { site.content }
  var records: [Record] { site.content.records }
  var style: StyleSettings? { site.content.configuration[SiteConfiguration.style] }
}
