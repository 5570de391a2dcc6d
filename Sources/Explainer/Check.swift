import Checking
import Comparing
import Diagnostics
public import Fingerprints
import Linking
import Loading
import Model
public import OutsideLinks
public import Tracing

/// Reads a site as a fact-checker would, and writes nothing.
public struct Check: Sendable {
  public let location: SiteLocation
  public var includesDrafts = false
  /// The number of the day on which the site is checked, as ``PartialDate/earliestDay`` counts; nil
  /// for no day, on which nothing lies in the future.
  public var today: Int?
  /// A folder with the texts of sources, `ID.txt`, by which quotes are verified and shown in their
  /// sentences; nil to verify them by the site's fingerprints alone.
  public var texts: String?
  /// What the site's fingerprints were made with, unless their key is public.
  public var fingerprintSecret: SecretKey?
  /// How to ask the other sites that this one links to; nil to ask none.
  public var outsideLinks: OutsideLinkOptions?
  /// An earlier state, a revision of git or a folder: changes since then have to be corrections.
  public var since: String?
  /// Whether ``CheckReport/ledger`` is wanted.
  public var collectsLedger = false

  public init(_ location: SiteLocation) {
    self.location = location
  }

  /// Loads, links and checks the site; each step goes on as far as it can, so that all findings are
  /// reported at once.
  /// - Parameters:
  ///   - progress: called before each step.
  ///   - asking: called after each address of another site, from any thread.
  public func run(
    progress: @Sendable (BuildStep) -> Void = { _ in },
    asking: @Sendable @escaping (OutsideLinkProgress) -> Void = { _ in }
  ) async -> CheckReport {
    var report = CheckReport()
    progress(.loading)
    let (loaded, loading) = await ContentLoader(
      path: location.content, prefix: location.contentPrefix
    ).load()
    report.result.report(loading)
    guard let content = loaded else { return report }
    progress(.linking)
    let (site, linking) = await Linker(content, includesDrafts: includesDrafts).link()
    report.result.count(site)
    progress(.checking)
    if let outsideLinks {
      report.outside = await OutsideLinkChecker(outsideLinks).check(site, progress: asking)
    }
    let texts = texts.map { SourceTexts(in: $0, of: content) } ?? SourceTexts()
    let earlier =
      loading + linking + (report.outside?.diagnostics ?? []) + texts.diagnostics
      + (await changes(to: site))
    let checked = await Checker(
      site, today: today, texts: texts.bySource, secret: fingerprintSecret,
      collectsLedger: collectsLedger
    ).check(earlier)
    report.result.diagnostics = checked.diagnostics
    report.ledger = checked.ledger
    report.unread = loading
    return report
  }

  /// What was changed since an earlier state without a word to readers.
  private func changes(to site: Site) async -> [Diagnostic] {
    guard let since else { return [] }
    let (earlier, reasons) = await ContentAtRevision(location, revision: since)
      .site(includesDrafts: includesDrafts)
    guard let earlier else { return reasons }
    let date = today.flatMap { day in
      let (year, month, day) = Gregorian.date(ofDay: day)
      return PartialDate(year: year, month: month, day: day)
    }
    return reasons + Comparison(before: earlier, after: site).unrecordedChanges(today: date)
  }
}

/// What came of checking a site.
public struct CheckReport: Sendable {
  /// Every finding, and how much was checked.
  public internal(set) var result = BuildResult()
  /// What other sites answered; nil when they were not asked.
  public internal(set) var outside: OutsideLinkReport?

  /// Every number in prose and what it rests on, where it was asked for.
  public internal(set) var ledger: Ledger?
  /// What was found while the content was read.
  public internal(set) var unread: [Diagnostic] = []

  /// Adds findings that were made outside of the way.
  public mutating func report(_ findings: [Diagnostic]) { result.report(findings) }
}
