import Diagnostics
import Files
import Linking
import Model
import Parallel
import Templating
public import Tracing

/// Renders a linked site by a theme: every output file, in parallel by page.
public struct SiteRenderer: Sendable {
  private let kit: RenderingKit
  private let outline: SiteOutline
  private let preparation: [Diagnostic]

  /// Prepares rendering; formulas that cannot be computed and words that the theme lacks are reported
  /// by ``render()``.
  /// - Parameters:
  ///   - ledger: every number in prose, for a page and data files of its own; nil for none.
  ///   - painter: paints a card of each page, if the theme has a style for them; nil for no cards.
  public init(
    _ site: Site, theme: Theme, ledger: Ledger? = nil, painter: CardPainter? = nil
  ) {
    var diagnostics: [Diagnostic] = []
    let wording = Wording(theme.messages, &diagnostics)
    diagnostics += wording.missingLabels(site.content)
    diagnostics += BaseAddress.check(site.content.configuration)
    diagnostics += SocialImage.check(site.content)
    for name in Self.optionalWords(theme) where wording.text(name).isEmpty {
      diagnostics.append(
        Diagnostic(
          .missingMessage, "`\(name)`: The message is missing",
          at: SourceRange(file: theme.messages.file, offsets: 0..<0)))
    }
    kit = RenderingKit(
      site: site, theme: theme, wording: wording, ledger: ledger, painter: painter, &diagnostics)
    outline = SiteOutline(site) { wording.label(field: "kinds", value: $0.name, kind: nil) }
    preparation = diagnostics
  }

  /// The words of pages that a theme may leave out: needed only where it has them.
  private static func optionalWords(_ theme: Theme) -> [String] {
    let bases = LedgerEntry.Basis.allCases.map { "values.ledger." + FieldShapes.key($0.rawValue) }
    return (theme.hasTemplate("ledger") ? ["ledger"] + bases : [])
      + (theme.hasTemplate("search") ? ["search"] : [])
  }

  /// Renders everything.
  ///
  /// - Returns: the files in no particular order, none when there is an error; and every finding.
  /// - Complexity: O(bytes written), shared among all cores.
  public func render() async -> (files: [OutputFile], diagnostics: [Diagnostic]) {
    guard !preparation.contains(where: { $0.severity == .error }) else { return ([], preparation) }
    let rendered = await parallelMap(jobs(), grain: 2) {
      job -> Result<[OutputFile], RenderingFailure> in
      do throws(RenderingFailure) {
        return .success(try job.render(kit, outline))
      } catch {
        return .failure(error)
      }
    }
    var files: [OutputFile] = []
    var diagnostics = preparation
    for result in rendered {
      switch result {
      case .success(let page): files += page
      case .failure(let failure):
        diagnostics.append(failure.diagnostic)
      }
    }
    files += kit.theme.assets.map { OutputFile(path: $0.address, contents: $0.bytes) }
    files += kit.site.content.assets.map { OutputFile(path: $0.path, contents: $0.bytes) }
    files += SiteFiles(kit: kit).all()
    if kit.hasSearchPage { files += await SearchIndex(kit: kit, outline: outline).files() }
    return (diagnostics.contains { $0.severity == .error } ? [] : files, diagnostics)
  }

  private func jobs() -> [PageJob] {
    let site = kit.site
    let hasHome = site.content.pages.contains { $0.path == "index.md" }
    return site.content.pages.indices.map { .page($0) }
      + site.addresses.sections.filter { $0.indexPage == nil }.map { .section($0) }
      + site.content.records.indices.map { .record($0) }
      + (hasHome ? [] : [.home])
      + (site.addresses.pages.contains(SiteAddresses.corrections) ? [] : [.corrections])
      + (kit.hasLedgerPage && !site.addresses.pages.contains(SiteAddresses.ledger)
        ? [.ledger] : [])
      + (kit.hasSearchPage && !site.addresses.pages.contains(SiteAddresses.search)
        ? [.search] : [])
      + [.notFound]
  }
}
