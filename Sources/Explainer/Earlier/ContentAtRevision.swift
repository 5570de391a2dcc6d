import Diagnostics
import Files
import Linking
import Loading
import Processes

/// The content of a site as it was earlier: in a folder that was kept, or at a revision of git.
public struct ContentAtRevision: Sendable {
  /// The site as it is now.
  public let location: SiteLocation
  /// A folder, or what git calls a state: `main`, `v1.2`, `HEAD~1`, a commit. Where both are there,
  /// the folder is meant.
  public let revision: String
  /// Where files of a revision are written; nil for the system's place for such.
  var temporaryFolder: String?

  public init(_ location: SiteLocation, revision: String) {
    self.location = location
    self.revision = revision
  }

  /// Loads and links the earlier content.
  ///
  /// What is wrong with it is nobody's business any more and not reported. A revision's files are
  /// written into a private folder, which is gone when this returns.
  /// - Returns: the site, nil when it cannot be had; and why not.
  public func site(
    includesDrafts: Bool = false
  ) async -> (site: Site?, diagnostics: [Diagnostic]) {
    if Self.isFolder(revision) {
      let earlier = SiteLocation(folder: revision)
      return await load(earlier.content, earlier.contentPrefix, includesDrafts)
    }
    do throws(EarlierRefusal) {
      let exported = try await export()
      // Named as git names a file of a revision: `HEAD~1:content/index.md`.
      let loaded = await load(
        exported.path, revision + ":" + location.contentPrefix, includesDrafts)
      // To here at least, because the files are read while loading.
      return withExtendedLifetime(exported) { loaded }
    } catch {
      return (nil, [error.diagnostic])
    }
  }

  private func load(
    _ path: String, _ prefix: String, _ includesDrafts: Bool
  ) async -> (site: Site?, diagnostics: [Diagnostic]) {
    let (content, loading) = await ContentLoader(path: path, prefix: prefix).load()
    guard let content else {
      let reasons = loading.filter { $0.severity == .error }.map { Note($0.message, at: $0.range) }
      let refusal = EarlierRefusal("No site can be read from `\(revision)`", notes: reasons)
      return (nil, [refusal.diagnostic])
    }
    return (await Linker(content, includesDrafts: includesDrafts).link().site, [])
  }

  private static func isFolder(_ path: String) -> Bool {
    guard !path.isEmpty else { return false }
    let status = (try? fileStatusIfPresent(path, followLinks: true)) ?? nil
    return status?.kind == .directory
  }

  /// Writes the content of the revision into a folder of its own.
  private func export() async throws(EarlierRefusal) -> TemporaryDirectory {
    let repository = GitRepository(folder: location.content)
    let (top, prefix) = try await repository.location()
    guard let commit = try await repository.commit(revision) else {
      throw try await unknown(repository)
    }
    guard let tree = try await repository.tree(prefix, in: commit) else {
      throw EarlierRefusal(
        "There was no folder `\(prefix.dropLast())` at `\(revision)`",
        suggestion: "name a later revision, or a folder that holds the earlier content")
    }
    let exported: TemporaryDirectory
    do throws(FileError) {
      exported = try TemporaryDirectory("explainer-earlier", in: temporaryFolder)
    } catch {
      throw EarlierRefusal(error.description)
    }
    try await repository.export(tree, top: top, into: exported.path)
    return exported
  }

  /// What to say of a revision that there is not.
  private func unknown(
    _ repository: GitRepository
  ) async throws(EarlierRefusal) -> EarlierRefusal {
    let message = "`\(revision)` is neither a folder nor a state that git knows"
    if let near = Spelling.nearest(to: revision, among: try await repository.names()) {
      return EarlierRefusal(message, suggestion: "did you mean `\(near)`?")
    }
    if try await repository.isShallow() {
      return EarlierRefusal(
        message,
        suggestion: "only the newest commits are here; fetch the others: `git fetch --unshallow`")
    }
    return EarlierRefusal(
      message,
      suggestion: "name a branch, a tag or a commit, or a folder that holds the earlier content")
  }
}
