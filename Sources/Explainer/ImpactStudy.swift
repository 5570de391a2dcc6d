public import Comparing
public import Diagnostics
import Linking
import Loading
import Model

/// Compares a site with an earlier state of itself, and finds what the changes touch.
public struct ImpactStudy: Sendable {
  public let location: SiteLocation
  /// A folder that holds the earlier content, or a revision of git.
  public let since: String
  public var includesDrafts = false
  /// The number of the day, as `PartialDate.earliestDay` counts, for the corrections that are
  /// proposed.
  public var today: Int?

  public init(_ location: SiteLocation, since: String) {
    self.location = location
    self.since = since
  }

  /// Loads and links both states and compares them.
  ///
  /// What is wrong with either is `check`'s business: what can be read is compared.
  /// - Returns: the impact; nil with the reasons when one of the states cannot be had at all.
  public func run() async -> (impact: Impact?, diagnostics: [Diagnostic]) {
    let (content, findings) = await ContentLoader(
      path: location.content, prefix: location.contentPrefix
    ).load()
    guard let content else { return (nil, findings.filter { $0.severity == .error }) }
    let (earlier, reasons) = await ContentAtRevision(location, revision: since)
      .site(includesDrafts: includesDrafts)
    guard let earlier else { return (nil, reasons) }
    var linker = Linker(content, includesDrafts: includesDrafts)
    linker.keepsAllMentions = true
    let site = await linker.link().site
    let impact = Comparison(before: earlier, after: site).impact(today: Self.date(today))
    return (impact, [])
  }

  private static func date(_ day: Int?) -> PartialDate? {
    day.flatMap {
      let (year, month, day) = Gregorian.date(ofDay: $0)
      return PartialDate(year: year, month: month, day: day)
    }
  }
}
