import Diagnostics
import Files
import Foundation
import TestSupport
import Testing

@testable import Publishing

@Suite struct ForeignFilesTests {
  let bench: Workbench

  init() throws { bench = try Workbench() }

  private func refusal(_ files: [String: String]) async throws -> [Diagnostic] {
    let before = try bench.contents()
    var found: [Diagnostic] = []
    do throws(PublishingError) {
      try await bench.publish(files)
    } catch {
      found = error.diagnostics
    }
    #expect(try bench.contents() == before)
    #expect(try !bench.siblings().contains { $0.contains("explainer") })
    return found
  }

  @Test(arguments: [false, true])
  func `what we did not write stays, with its number, time and permissions`(
    inPlace: Bool
  ) async throws {
    try bench.folder.write("site/.gitignore", "*")
    try bench.folder.write("site/.git/objects/ab/cdef", "blob")
    try bench.folder.write("site/CNAME", "example.org")
    try createDirectory(bench.folder("site/empty"))
    try createSymbolicLink(bench.folder("site/link"), to: "../nowhere")
    try #require(mkfifo(bench.folder("site/pipe"), 0o640) == 0)
    try setPermissions(bench.folder("site/.git/objects"), 0o500)
    try setPermissions(bench.folder("site/CNAME"), 0o604)
    let old = FileTime(seconds: 1_000_000_000, nanoseconds: 5)
    try setTimes(bench.folder("site/.git/objects/ab"), accessed: old, modified: old)
    let files = [".gitignore", ".git/objects/ab/cdef", "CNAME", "link", "pipe"]
    let folders = [".git", ".git/objects", ".git/objects/ab", "empty"]
    let filesBefore = try files.map(bench.identity)
    let foldersBefore = try folders.map { try bench.identity($0).dropFirst() }

    try await bench.publish(["index.html": "1", "a/b.html": "1"], inPlace: inPlace)
    try await bench.publish(["index.html": "2", "a/c.html": "2"], inPlace: inPlace)

    #expect(try files.map(bench.identity) == filesBefore)
    #expect(try folders.map { try bench.identity($0).dropFirst() } == foldersBefore)
    #expect(try fileStatus(bench.folder("site/CNAME")).links == 1)
    #expect(try bench.contents()["a/c.html"] == "2")
    #expect(try bench.siblings() == ["site"])
  }

  @Test func `a file of ours that would replace one of somebody else is an error that names it`()
    async throws
  {
    try bench.folder.write("site/notes.txt", "mine")
    let found = try await refusal(["index.html": "1", "notes.txt": "site's"])
    #expect(found.map(\.kind) == [.outputFileNotOurs])
    #expect(
      found.first?.message.contains("site/notes.txt` is a file that Explainer did not write")
        == true)
  }

  @Test func `a file of somebody else with the same bytes is adopted`() async throws {
    try bench.folder.write("site/robots.txt", "same")
    let before = try bench.identity("robots.txt")
    try await bench.publish(["index.html": "1", "robots.txt": "same"])
    #expect(try bench.identity("robots.txt") == before)
    try await bench.publish(["index.html": "1"])
    #expect(try bench.contents() == ["index.html": "1"])
  }

  @Test func `a folder, a link or a file of somebody else in the way is an error`() async throws {
    try bench.folder.write("site/a/notes.txt", "mine")
    try createDirectory(bench.folder("site/empty"))
    try createDirectory(bench.folder("elsewhere"))
    try createSymbolicLink(bench.folder("site/link"), to: "../elsewhere")
    try createSymbolicLink(bench.folder("site/page"), to: "../elsewhere/page")
    try bench.folder.write("site/file", "mine")
    for path in ["a", "empty", "link/index.html", "page", "file/index.html"] {
      let found = try await refusal(["index.html": "1", path: "2"])
      #expect(found.map(\.kind) == [.outputFileNotOurs], "\(path)")
    }
    #expect(try listDirectory(bench.folder("elsewhere")).isEmpty)
  }

  @Test func `nothing is written through a link that took the place of our folder`() async throws {
    try await bench.publish(["a/index.html": "1", "index.html": "1"])
    try bench.folder.write("elsewhere/index.html", "1")
    try removeFile(bench.folder("site/a/index.html"))
    try removeDirectory(bench.folder("site/a"))
    try createSymbolicLink(bench.folder("site/a"), to: "../elsewhere")
    let found = try await refusal(["a/index.html": "2", "index.html": "1"])
    #expect(found.map(\.kind) == [.outputFileNotOurs])
    try await bench.publish(["index.html": "1"])
    #expect(try bench.folder.read("elsewhere/index.html") == "1")
    #expect(try bench.contents() == ["a": "-> ../elsewhere", "index.html": "1"])
  }

  @Test(arguments: ["", "nonsense", "explainer-manifest 1\n../../etc/passwd\nend 1 0\n"])
  func `with a damaged manifest nothing is removed`(manifest: String) async throws {
    try await bench.publish(["index.html": "1", "old.html": "1"])
    try bench.folder.write("site/\(Manifest.name)", manifest)
    let report = try await bench.publish(["index.html": "1"])
    #expect(report.removed == 0)
    #expect(report.warnings.map(\.kind) == [.outputManifestDamaged])
    #expect(try bench.contents() == ["index.html": "1", "old.html": "1"])
    #expect(try await bench.publish(["index.html": "1"]).method == .nothing)
  }

  @Test func `without a manifest nothing is removed or replaced`() async throws {
    try await bench.publish(["index.html": "1", "old.html": "1"])
    try removeFile(bench.folder("site/\(Manifest.name)"))
    try await bench.publish(["index.html": "1"])
    #expect(try bench.contents()["old.html"] == "1")
    try removeFile(bench.folder("site/\(Manifest.name)"))
    #expect(try await refusal(["index.html": "2"]).map(\.kind) == [.outputFileNotOurs])
  }

  @Test func `names that differ only in how letters are composed are different files`() async throws
  {
    try bench.folder.write("site/e\u{301}.html", "mine")
    try await bench.publish(["\u{E9}.html": "1", "index.html": "1"])
    try await bench.publish(["index.html": "1"])
    let names = try listDirectory(bench.site).map { Array($0.name.utf8) }
    #expect(names.contains(Array("e\u{301}.html".utf8)))
    #expect(!names.contains(Array("\u{E9}.html".utf8)))
  }

  @Test func `beside a name that is not UTF-8 the folder is changed file by file`() async throws {
    try await bench.publish(["index.html": "1", "a.html": "1"])
    let path = Array(bench.site.utf8CString.dropLast()) + [0x2F, -1, 0]
    let descriptor = open(path, O_CREAT | O_WRONLY, 0o600)
    try #require(descriptor >= 0)
    close(descriptor)
    let report = try await bench.publish(["index.html": "2", "a.html": "2"])
    #expect(report.method == .inPlace)
    #expect(access(path, F_OK) == 0)
    #expect(try bench.folder.read("site/a.html") == "2")
  }

  @Test(arguments: [false, true])
  func `what somebody saves while we publish is not lost`(replaces: Bool) async throws {
    try await bench.publish(["index.html": "1", "a.html": "1"])
    if replaces { try bench.folder.write("site/b/notes.txt", "old") }
    let folder = bench.folder
    try await bench.publish(["index.html": "2", "a.html": "2"]) { operation, _ throws(FileError) in
      if operation == .exchange { try? folder.write("site/b/notes.txt", "new") }
    }
    #expect(
      try bench.contents()
        == ["index.html": "2", "a.html": "2", "b/": "", "b/notes.txt": "new"])
    #expect(try bench.siblings() == ["site"])
  }
}
