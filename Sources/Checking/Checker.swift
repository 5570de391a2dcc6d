import Diagnostics
import Fingerprints
import Linking
import Model
import Parallel
import Reading
import Tracing

/// Reads a linked site as a fact-checker would, by the editorial rules.
public struct Checker: Sendable {
  /// Every rule, in the order in which they are documented: numbers, sources, conflicts, terms,
  /// language, structure.
  static let rules: [any EditorialRule.Type] = [
    UnsourcedNumber.self,
    NumberMismatch.self,
    DerivedMismatch.self,
    SumMismatch.self,
    UnitMismatch.self,
    CurrencyConvertedWithoutSource.self,
    PartialPeriodCompared.self,
    MissingStatements.self,
    MissingSource.self,
    MissingLocator.self,
    QuoteNotFound.self,
    QuoteUnverified.self,
    QuoteTooLong.self,
    SourceUnused.self,
    ReprintCountedTwice.self,
    DatedByReasoning.self,
    UnexplainedConflict.self,
    NeedlessExplanation.self,
    UnknownAcronym.self,
    MissingExpansion.self,
    UnusedTerm.self,
    TermWithoutDefinition.self,
    DefinitionUsesItself.self,
    AcronymExpandedDifferently.self,
    LongSentence.self,
    HardToRead.self,
    DiscouragedWords.self,
    DuplicateTitle.self,
    OrphanPage.self,
    HeadingOrder.self,
    MissingAlternativeText.self,
    MissingSummary.self,
    VagueLinkText.self,
    CircularDefinition.self,
    FutureDate.self,
    DatesOutOfOrder.self,
    EmptyBlocks.self,
    UnfitFigures.self,
  ]

  private let inspection: Inspection
  private let rules: [any EditorialRule]
  private let settings: RuleSettings?
  private let ledgerReader: LedgerReader?

  /// - Parameters:
  ///   - today: the number of the day on which the site is checked, as ``PartialDate/earliestDay``
  ///     counts; nil for no day, on which nothing lies in the future.
  ///   - texts: the texts of sources, by their identifiers: quotes are verified by them, and shown in
  ///     their sentences, rather than by the fingerprints that the site keeps.
  ///   - secret: what the site's fingerprints were made with, unless their key is public.
  ///   - collectsLedger: whether ``CheckResult/ledger`` is wanted.
  public init(
    _ site: Site, today: Int? = nil, texts: [String: PlainTextEvidence] = [:],
    secret: SecretKey? = nil, collectsLedger: Bool = false
  ) {
    let inspection = Inspection(
      site: site, today: today, evidence: Evidence(site.content, texts: texts, secret: secret))
    let settings = site.content.configuration[SiteConfiguration.rules]
    self.inspection = inspection
    self.settings = settings
    ledgerReader = collectsLedger ? LedgerReader(inspection.tracer) : nil
    rules = Self.rules.filter { rule in
      RuleName(rawValue: rule.kind.id).flatMap { settings?[$0] } != .off
    }.map { $0.init(inspection) }
  }

  /// Applies the rules, in parallel by page and record.
  ///
  /// - Parameter earlier: what loading and linking found; what `site.yml` says of these rules, and
  ///   what editors excused, holds for them as well.
  /// - Returns: all findings, those from before among them.
  /// - Complexity: O(bytes of prose + records).
  public func check(_ earlier: [Diagnostic] = []) async -> CheckResult {
    let site = inspection.site
    let places =
      site.content.pages.indices.map { ProsePlace.page($0) }
      + site.content.records.indices.map { ProsePlace.record($0) }
    let tracer = inspection.tracer
    let read = await parallelMap(places) { [rules, ledgerReader] place in
      var findings: [Diagnostic] = []
      let page = tracer.trace(place)
      for rule in rules { rule.check(page, into: &findings) }
      return (findings, ledgerReader?.entries(of: page) ?? [])
    }
    let followOns = FollowOns(earlier)
    var findings =
      earlier + inspection.evidence.findings
      + read.flatMap(\.0).filter { !followOns.contains($0) }
    for rule in rules { rule.checkSite(into: &findings) }
    var ledger = ledgerReader.map { _ in Ledger(entries: read.flatMap(\.1)) }
    return CheckResult(diagnostics: settle(findings, &ledger), ledger: ledger)
  }

  /// What the ledger tells the reason of, where an editor excused it.
  private static let leavesUnsourced: Set<DiagnosticKind> = [
    .unsourcedNumber, .currencyConvertedWithoutSource,
  ]

  /// Leaves out what is excused or switched off, and gives the rest the severity that the site wants.
  private func settle(_ findings: [Diagnostic], _ ledger: inout Ledger?) -> [Diagnostic] {
    var excuses = Excuses(inspection.content)
    var kept: [Diagnostic] = []
    var reasons: [Ledger.SourcePosition: String] = [:]
    for finding in findings {
      guard let reason = excuses.excuse(finding) else {
        kept.append(finding)
        continue
      }
      if Self.leavesUnsourced.contains(finding.kind), let range = finding.range {
        reasons[Ledger.SourcePosition(range)] = reason
      }
    }
    ledger?.excuse(reasons)
    return (kept + excuses.findings).compactMap { finding in
      guard let rule = RuleName(rawValue: finding.kind.id), let setting = settings?[rule] else {
        return finding
      }
      var finding = finding
      switch setting {
      case .error: finding.severity = .error
      case .warning: finding.severity = .warning
      case .off: return nil
      }
      return finding
    }
  }
}

/// What came of checking a site.
public struct CheckResult: Sendable {
  /// Every finding, in no particular order.
  public let diagnostics: [Diagnostic]
  /// Every number in prose and what it rests on, where it was asked for.
  public let ledger: Ledger?
}
