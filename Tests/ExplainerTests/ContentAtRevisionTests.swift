import Diagnostics
import Files
import Foundation
import Linking
import Model
import TestSupport
import Testing

@testable import Explainer

/// An earlier state of the content comes from a folder or from git, and leaves no trace.
@Suite struct ContentAtRevisionTests {
  /// A repository with a site in `content`, whose title is another at each commit.
  private struct Repository {
    let folder: TemporaryFolder

    init() throws {
      folder = try TemporaryFolder()
      try git("init", "--quiet", "--initial-branch=main")
    }

    func git(_ arguments: String...) throws {
      let identity = ["-c", "user.name=Test", "-c", "user.email=test@example.org"]
      let outcome = try runCommand(
        "/usr/bin/env", ["git"] + identity + arguments, in: folder.path,
        environment: ["GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_SYSTEM": "/dev/null"])
      try #require(outcome.exit == 0, "\(outcome)")
    }

    /// Writes the site with this title and commits it.
    func commit(_ title: String, in content: String = "content/") throws {
      try folder.write("\(content)site.yml", "title: \(title)\ndescription: Of the sea.\n")
      try folder.write("\(content)index.md", "---\ntitle: \(title)\n---\n\nOf \(title).\n")
      try git("add", ".")
      try git("commit", "--quiet", "--message", title)
    }

    func since(
      _ revision: String, _ content: String = "content"
    ) async -> (site: Site?, diagnostics: [Diagnostic]) {
      await ContentAtRevision(SiteLocation(folder: folder(content)), revision: revision).site()
    }
  }

  private static func title(_ site: Site?) -> String? {
    site?.content.configuration[SiteConfiguration.title]
  }

  @Test("A commit, a branch, a tag and a step back are states of the content")
  func revisions() async throws {
    let repository = try Repository()
    try repository.commit("First")
    try repository.git("tag", "v1")
    try repository.git("branch", "old")
    try repository.commit("Second")
    for revision in ["v1", "old", "HEAD~1", "main~1", "refs/tags/v1", ":/First"] {
      let (site, diagnostics) = await repository.since(revision)
      #expect(diagnostics == [], "\(revision)")
      #expect(Self.title(site) == "First", "\(revision)")
    }
    #expect(Self.title(await repository.since("main").site) == "Second")
  }

  @Test("What was not committed is no part of a revision, and stays as it is")
  func untouched() async throws {
    let repository = try Repository()
    try repository.commit("First")
    try repository.folder.write("content/site.yml", "title: Now\ndescription: Of the sea.\n")
    try repository.folder.write("content/new.md", "---\ntitle: New\n---\n")
    try repository.git("add", "content/new.md")
    let before = try repository.folder.snapshot()
    let (site, _) = await repository.since("HEAD")
    #expect(Self.title(site) == "First")
    #expect(site?.content.pages.map(\.path) == ["index.md"])
    #expect(try repository.folder.snapshot() == before)
  }

  @Test("A whole repository can be the content")
  func wholeRepository() async throws {
    let repository = try Repository()
    try repository.commit("First", in: "")
    try repository.commit("Second", in: "")
    #expect(Self.title(await repository.since("HEAD~1", ".").site) == "First")
  }

  @Test("Places in the earlier content are named as git names them")
  func places() async throws {
    let repository = try Repository()
    try repository.commit("First")
    let (site, _) = await repository.since("HEAD")
    let page = try #require(site?.content.pages.first)
    #expect(page.file.path == "HEAD:\(repository.folder("content"))/index.md")
    #expect(site?.content.relativePath(page.file) == "index.md")
  }

  @Test("A folder is taken as it is, whether it holds the content or is it")
  func folders() async throws {
    let repository = try Repository()
    try repository.commit("First")
    let kept = try TemporaryFolder()
    try kept.write("content/site.yml", "title: Kept\ndescription: Of the sea.\n")
    for path in [kept.path, kept("content"), kept("content") + "/"] {
      #expect(Self.title(await repository.since(path).site) == "Kept")
    }
  }

  @Test("A revision that is misspelt is told with the name that is near")
  func misspelt() async throws {
    let repository = try Repository()
    try repository.commit("First")
    try repository.git("tag", "release-1")
    let (site, diagnostics) = await repository.since("relaese-1")
    #expect(site == nil)
    expectDiagnostics(
      diagnostics, in: [],
      [
        ExpectedDiagnostic(
          .unknownRevision, at: nil,
          "`relaese-1` is neither a folder nor a state that git knows",
          suggestions: ["did you mean `release-1`?"])
      ])
  }

  @Test(
    "What looks like an option, or is a file and no state, is refused",
    arguments: [
      "", "--help", "-h", "--output=/tmp/x", "--upload-pack=touch x", "HEAD:content", "a..b", "a b",
      "$(touch x)", "HEAD\nHEAD", "HEAD^{tree}", "x\0y",
    ])
  func hostile(_ revision: String) async throws {
    let repository = try Repository()
    try repository.commit("First")
    let before = try repository.folder.snapshot()
    let (site, diagnostics) = await repository.since(revision)
    #expect(site == nil)
    #expect(diagnostics.map(\.kind) == [.unknownRevision])
    #expect(try repository.folder.snapshot() == before)
  }

  @Test("A folder in no repository has no earlier states, and git's words are passed on")
  func noRepository() async throws {
    let folder = try TemporaryFolder()
    try folder.write("content/site.yml", "title: Now\ndescription: Of the sea.\n")
    let (site, diagnostics) = await ContentAtRevision(
      SiteLocation(folder: folder.path), revision: "HEAD"
    ).site()
    #expect(site == nil)
    #expect(diagnostics.map(\.kind) == [.unknownRevision])
    #expect(diagnostics.flatMap(\.notes).contains { $0.message.contains("not a git repository") })
  }

  @Test("A content folder that was not there yet is told")
  func notThereYet() async throws {
    let repository = try Repository()
    try repository.commit("First", in: "elsewhere/")
    try repository.commit("Second")
    let (site, diagnostics) = await repository.since("HEAD~1")
    #expect(site == nil)
    #expect(diagnostics.map(\.message) == ["There was no folder `content` at `HEAD~1`"])
  }

  @Test("A revision or a folder without a site is told, with the reason")
  func noSite() async throws {
    let repository = try Repository()
    try repository.folder.write("content/a.txt")
    try repository.git("add", ".")
    try repository.git("commit", "--quiet", "--message", "Nothing")
    let empty = try TemporaryFolder()
    for revision in ["HEAD", empty.path] {
      let (site, diagnostics) = await repository.since(revision)
      #expect(site == nil)
      #expect(diagnostics.map(\.message) == ["No site can be read from `\(revision)`"])
      #expect(diagnostics.flatMap(\.notes).isEmpty == false)
    }
  }

  @Test("A link in an earlier state leads to nothing outside it")
  func links() async throws {
    let repository = try Repository()
    let secret = try TemporaryFolder()
    try secret.write("secret.md", "---\ntitle: Secret\n---\n")
    try repository.commit("First")
    try createSymbolicLink(repository.folder("content/s.md"), to: secret("secret.md"))
    try repository.commit("Second")
    let (site, _) = await repository.since("HEAD")
    #expect(site?.content.pages.map(\.path) == ["index.md"])
  }

  @Test("Nothing of an earlier state is left behind, even where it cannot be read")
  func leftovers() async throws {
    let repository = try Repository()
    try repository.commit("First")
    try repository.commit("Second")
    let place = try TemporaryFolder()
    for revision in ["HEAD", "HEAD~1", "nonsense"] {
      var earlier = ContentAtRevision(
        SiteLocation(folder: repository.folder.path), revision: revision)
      earlier.temporaryFolder = place.path
      let (site, _) = await earlier.site()
      #expect((site == nil) == (revision == "nonsense"))
    }
    #expect(try listDirectory(place.path) == [])
  }

  @Test("A place for temporary files that is not there is told")
  func noTemporaryFolder() async throws {
    let repository = try Repository()
    try repository.commit("First")
    var earlier = ContentAtRevision(SiteLocation(folder: repository.folder.path), revision: "HEAD")
    earlier.temporaryFolder = repository.folder("nowhere")
    let (site, diagnostics) = await earlier.site()
    #expect(site == nil)
    #expect(diagnostics.map(\.kind) == [.unknownRevision])
  }
}
