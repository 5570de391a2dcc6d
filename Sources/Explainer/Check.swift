import Checking
import Diagnostics
import Linking
import Loading
import Model

/// Reads a site as a fact-checker would, and writes nothing.
public struct Check: Sendable {
  public let location: SiteLocation
  public let includesDrafts: Bool
  /// The number of the day on which the site is checked; nil for no day.
  public let today: Int?

  public init(_ location: SiteLocation, includesDrafts: Bool = false, today: Int? = nil) {
    self.location = location
    self.includesDrafts = includesDrafts
    self.today = today
  }

  /// Loads, links and checks the site; each step goes on as far as it can, so that all findings are
  /// reported at once.
  /// - Parameter progress: called before each step.
  public func run(progress: @Sendable (BuildStep) -> Void = { _ in }) async -> BuildResult {
    var result = BuildResult()
    progress(.loading)
    let (loaded, loading) = await ContentLoader(
      path: location.content, prefix: location.contentPrefix
    ).load()
    result.diagnostics = loading
    guard let content = loaded else { return result }
    progress(.linking)
    let (site, linking) = await Linker(content, includesDrafts: includesDrafts).link()
    result.count(site)
    progress(.checking)
    result.diagnostics =
      await Checker(site, today: today).check(loading + linking).diagnostics
    return result
  }
}
