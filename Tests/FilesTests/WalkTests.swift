import Files
import Foundation
import TestSupport
import Testing

@Suite struct WalkTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `every file below is found, by its path from the root, in the order of bytes`() throws
  {
    for path in ["b.md", "a/z.md", "a-b.md", "a/c/d.md"] { try folder.write(path) }
    try createDirectory(folder("empty"))
    let found = try walk(folder.path)
    #expect(found.files == ["a-b.md", "a/c/d.md", "a/z.md", "b.md"])
    #expect(found.directories == ["a", "a/c", "empty"])
    #expect(found.problems.isEmpty)
  }

  @Test(arguments: [".hidden", ".git/config", "page.md~", "#page.md#", ".page.md.swp", "x.swp"])
  func `hidden files and editors' leftovers are passed over`(path: String) throws {
    try folder.write(path)
    let found = try walk(folder.path)
    #expect(found.files.isEmpty && found.directories.isEmpty && found.problems.isEmpty)
  }

  @Test func `links to files and folders inside the root are followed`() throws {
    try folder.write("a/page.md")
    try createSymbolicLink(folder("page.md"), to: "a/page.md")
    try createSymbolicLink(folder("b"), to: "a")
    let found = try walk(folder.path)
    #expect(found.files == ["a/page.md", "b/page.md", "page.md"])
    #expect(found.problems.isEmpty)
  }

  @Test func `links that lead nowhere, outside or in a circle are problems`() throws {
    let outside = try TemporaryFolder()
    try outside.write("secret")
    try folder.write("a/page.md")
    try createSymbolicLink(folder("dead"), to: "nothing")
    try createSymbolicLink(folder("file"), to: outside("secret"))
    try createSymbolicLink(folder("folder"), to: outside.path)
    try createSymbolicLink(folder("a/up"), to: "..")
    try createSymbolicLink(folder("self"), to: "self")
    let found = try walk(folder.path)
    #expect(found.files == ["a/page.md"])
    #expect(
      found.problems == [
        .linkCycle(path: "a/up", target: ".."),
        .deadLink(path: "dead", target: "nothing"),
        .linkLeavesRoot(path: "file", target: outside("secret")),
        .linkLeavesRoot(path: "folder", target: outside.path),
        .linkCycle(path: "self", target: "self"),
      ])
  }

  @Test func `two folders that link to each other end`() throws {
    try folder.write("a/page.md")
    try folder.write("b/page.md")
    try createSymbolicLink(folder("a/other"), to: "../b")
    try createSymbolicLink(folder("b/other"), to: "../a")
    let found = try walk(folder.path)
    #expect(found.files == ["a/other/page.md", "a/page.md", "b/other/page.md", "b/page.md"])
    #expect(found.problems.map(\.path) == ["a/other/other", "b/other/other"])
  }

  @Test func `a folder beside the root whose name begins like it is outside`() throws {
    try folder.write("site/page.md")
    try folder.write("site-secret/page.md")
    try createSymbolicLink(folder("site/link"), to: "../site-secret")
    #expect(
      try walk(folder("site")).problems
        == [.linkLeavesRoot(path: "link", target: "../site-secret")])
  }

  @Test func `a pipe is a problem and not opened`() throws {
    #expect(mkfifo(folder("pipe"), 0o600) == 0)
    #expect(try walk(folder.path).problems == [.notAFile(path: "pipe")])
  }

  @Test func `folders deeper than the limit are not entered`() throws {
    try folder.write("a/b/c.md")
    var limits = WalkLimits()
    limits.depth = 1
    #expect(try walk(folder.path, limits: limits).problems == [.tooDeep(path: "a/b")])
  }

  @Test func `links that multiply folders without end stop at the limit of names`() throws {
    for level in 0..<20 {
      try createDirectories(folder("d\(level)"))
      try createSymbolicLink(folder("d\(level)/x"), to: "../d\(level + 1)")
      try createSymbolicLink(folder("d\(level)/y"), to: "../d\(level + 1)")
    }
    try createDirectory(folder("d20"))
    var limits = WalkLimits()
    limits.names = 500
    let problems = try walk(folder.path, limits: limits).problems
    #expect(problems.count == 1)
    #expect(problems.first.map { if case .tooManyFiles = $0 { true } else { false } } == true)
  }

  @Test func `a root that is not there is an error`() {
    #expect(throws: FileError.self) { try walk(folder("none")) }
  }
}
