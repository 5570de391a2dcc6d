import Diagnostics
import Foundation
import Linking
import Loading
import Processes
import TestSupport
import Testing

@testable import OutsideLinks

/// A site of invented files whose links to other sites are asked.
struct AskedSite {
  let site: Site

  init(
    _ files: [MarkedSource], sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) async throws {
    let folder = try TemporaryFolder()
    try folder.write("site.yml", "title: Tides\ndescription: Of the sea.\n")
    for source in files {
      try folder.write(String(source.file.path.dropFirst("content/".count)), source.file.bytes)
    }
    let (loaded, loading) = await ContentLoader(path: folder.path, prefix: "content").load()
    let content = try #require(loaded, sourceLocation: sourceLocation)
    let (site, linking) = await Linker(content).link()
    #expect((loading + linking).map(\.message) == [], sourceLocation: sourceLocation)
    self.site = site
  }

  /// A site of one page that links to each of `addresses` in a paragraph of its own.
  init(linkingTo addresses: [String]) async throws {
    try await self.init([page(addresses.map { "[text](\($0))" }.joined(separator: "\n\n"))])
  }

  /// Asks through the real `curl`.
  func asked(_ change: (inout OutsideLinkOptions) -> Void = { _ in }) async -> OutsideLinkReport {
    var options = Self.options
    change(&options)
    return await OutsideLinkChecker(options).check(site)
  }

  /// Asks `client`.
  func asked(
    _ client: StubClient, now: Int = 0, _ change: (inout OutsideLinkOptions) -> Void = { _ in }
  ) async -> OutsideLinkReport {
    var options = Self.options
    change(&options)
    return await OutsideLinkChecker(options, client: client, now: now).check(site)
  }

  /// Without pauses and without a cache.
  static let options: OutsideLinkOptions = {
    var options = OutsideLinkOptions()
    options.pause = .zero
    options.retryPause = .zero
    options.cache = nil
    // A proxy cannot reach what is on this machine alone.
    for name in ["http_proxy", "https_proxy", "all_proxy"] {
      options.environment[name] = .some(nil)
      options.environment[name.uppercased()] = .some(nil)
    }
    return options
  }()

  /// Whether `curl` is on this machine; where it is not, the reason is printed.
  static let hasCurl: Bool = {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    let isThere = folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/curl") }
    if !isThere { print("Links to other sites are not tested: there is no `curl` here.") }
    return isThere
  }()
}

/// A file of the content folder, as it stands.
func file(_ path: String, _ text: String) -> MarkedSource {
  markedSource(text, path: "content/" + path)
}

/// The only page.
func page(_ body: String) -> MarkedSource {
  file("index.md", "---\ntitle: A page\n---\n\(body)\n")
}

extension OutsideLinkReport {
  /// The texts of all findings, in order.
  var messages: [String] { diagnostics.map(\.message) }
  /// The edits that the findings propose, in order.
  var replacements: [String] { diagnostics.flatMap(\.suggestions).compactMap(\.replacement?.text) }
}
