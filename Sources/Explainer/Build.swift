import Checking
import Diagnostics
import Files
import Linking
import Loading
import Model
import Publishing
import Rendering

/// The whole way from a folder of text to a published site.
public struct Build: Sendable {
  public let location: SiteLocation
  /// The theme to use instead of the one that `site.yml` names.
  public let theme: String?
  public let includesDrafts: Bool
  /// The number of the day on which the site is checked, as ``PartialDate/earliestDay`` counts; nil
  /// for no day, on which nothing lies in the future. No byte of the site depends on it.
  public let today: Int?

  public init(
    _ location: SiteLocation, theme: String? = nil, includesDrafts: Bool = false, today: Int? = nil
  ) {
    self.today = today
    self.location = location
    self.theme = theme
    self.includesDrafts = includesDrafts
  }

  /// Loads, links, checks, renders and publishes the site.
  ///
  /// Nothing is written unless everything was right: each step goes on as far as it can, so that all
  /// findings are reported at once, but an error in any of them ends the way before publishing.
  /// - Parameter progress: called before each step.
  public func run(progress: @Sendable (BuildStep) -> Void = { _ in }) async -> BuildResult {
    var result = BuildResult()

    progress(.loading)
    let (loaded, loading) = await ContentLoader(
      path: location.content, prefix: location.contentPrefix
    ).load()
    result.diagnostics += loading
    guard let content = loaded else { return result }

    progress(.linking)
    let (site, linking) = await Linker(content, includesDrafts: includesDrafts).link()
    result.count(site)

    progress(.checking)
    let checked = await Checker(site, today: today, collectsLedger: true).check(
      result.diagnostics + linking)
    result.diagnostics = checked.diagnostics

    progress(.rendering)
    guard let theme = compileTheme(for: site.content, &result.diagnostics), !result.hasErrors else {
      return result
    }
    let (files, rendering) = await SiteRenderer(
      site, theme: theme, ledger: checked.ledger, painter: .system
    ).render()
    result.diagnostics += rendering
    guard !result.hasErrors else { return result }

    progress(.publishing)
    do throws(PublishingError) {
      let published = try await Publisher(
        output: location.output, inputs: [location.content] + location.themeFolders
      ).publish(files)
      result.diagnostics += published.warnings
      result.published = published
    } catch {
      result.diagnostics += error.diagnostics
    }
    return result
  }

  private func compileTheme(for content: Content, _ diagnostics: inout [Diagnostic]) -> Theme? {
    let name = theme ?? content.configuration[SiteConfiguration.theme] ?? "marginalia"
    guard let folder = location.theme(name) else {
      let range =
        theme == nil ? content.configuration.values.range(of: SiteConfiguration.theme) : nil
      let names = location.themeNames()
      var suggestions = Spelling.suggestions(for: name, among: names, at: range)
      if suggestions.isEmpty {
        suggestions = [
          Suggestion(
            "themes are looked for in \(location.themeFolders.map { "`\($0)`" }.joined(separator: ", "))"
          )
        ]
      }
      diagnostics.append(
        Diagnostic(
          .unknownTheme, "There is no theme `\(name)`", at: range, suggestions: suggestions))
      return nil
    }
    let language = content.configuration[SiteConfiguration.language] ?? "en"
    return ThemeFiles(path: folder, prefix: folder, language: language, &diagnostics)
      .flatMap { Theme($0, for: content, &diagnostics) }
  }
}

/// A step of a build, in the order of the way.
public enum BuildStep: String, Sendable, CaseIterable {
  case loading, linking, checking, rendering, publishing
}

/// What came of a build.
public struct BuildResult: Sendable {
  /// Every finding, in no particular order.
  public internal(set) var diagnostics: [Diagnostic] = []
  /// What was written; nil when nothing was.
  public internal(set) var published: PublishingReport?
  public private(set) var pages = 0
  public private(set) var records = 0
  /// Links to records that authors made.
  public private(set) var references = 0
  /// Words that the program linked by itself.
  public private(set) var mentions = 0

  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// What the process should exit with (sysexits' numbers where they fit): 0 when everything written
  /// is right, 1 for errors in content, 70 for a mistake of the program's own.
  public var exitCode: Int32 {
    if diagnostics.contains(where: { $0.kind == .internalError }) { return 70 }
    return hasErrors ? 1 : 0
  }

  /// Adds findings that were made outside of the way.
  public mutating func report(_ findings: [Diagnostic]) { diagnostics += findings }

  mutating func count(_ site: Site) {
    pages = site.content.pages.count
    records = site.content.records.count
    let prose = site.pages.map(\.body) + site.linkedRecords.flatMap { $0.prose.values }
    for linked in prose.flatMap({ [$0] + $0.cells.joined().joined() }) {
      references += linked.links.count { $0.target.record != nil }
      mentions += linked.mentions.count
    }
  }
}
