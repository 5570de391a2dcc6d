import Files
import TestSupport
import Testing

/// Folders that are gone when nobody needs them any more.
@Suite struct TemporaryDirectoryTests {
  @Test("A temporary folder is private, and gone with all that was in it")
  func lifetime() throws {
    var folder: TemporaryDirectory? = try TemporaryDirectory("explainer-test")
    let path = try #require(folder?.path)
    #expect(try fileStatus(path).permissions == 0o700)
    #expect(lastPathComponent(path).hasPrefix("explainer-test-"))
    try createDirectories(joinPath(path, "a/b/.c"))
    try createFile(joinPath(path, "a/b/.c/file"), [1])
    folder = nil
    #expect(try fileStatusIfPresent(path) == nil)
  }

  @Test("What a symbolic link leads to stays when the link is removed")
  func links() throws {
    let kept = try TemporaryFolder()
    try kept.write("file", "kept")
    var folder: TemporaryDirectory? = try TemporaryDirectory("explainer-test")
    let path = try #require(folder?.path)
    try createSymbolicLink(joinPath(path, "link"), to: kept.path)
    folder = nil
    #expect(try fileStatusIfPresent(path) == nil)
    #expect(try kept.read("file") == "kept")
  }

  @Test("Two folders of one name are two")
  func several() throws {
    let first = try TemporaryDirectory("explainer-test")
    let second = try TemporaryDirectory("explainer-test")
    #expect(first.path != second.path)
  }
}
