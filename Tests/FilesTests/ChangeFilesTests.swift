import Files
import Foundation
import TestSupport
import Testing

@Suite struct ChangeFilesTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `two folders change places`() throws {
    try folder.write("a/old", "1")
    try folder.write("b/new", "2")
    try exchangeFiles(folder("a"), folder("b"))
    #expect(try folder.read("a/new") == "2")
    #expect(try folder.read("b/old") == "1")
  }

  @Test func `a renamed file replaces the one of that name`() throws {
    try folder.write("a", "1")
    try folder.write("b", "2")
    try renameFile(folder("a"), to: folder("b"))
    #expect(try folder.read("b") == "1")
    #expect(try fileStatusIfPresent(folder("a")) == nil)
  }

  @Test func `a hard link is a second name of one file`() throws {
    try folder.write("a", "1")
    try linkFile(folder("a"), as: folder("b"))
    #expect(try fileStatus(folder("a")).inode == fileStatus(folder("b")).inode)
  }

  @Test func `a symbolic link keeps its text`() throws {
    try createSymbolicLink(folder("a"), to: "no/where")
    #expect(try readLink(folder("a")) == "no/where")
    #expect(try fileStatus(folder("a")).kind == .symbolicLink)
  }

  @Test func `folders are created with those above them, and again without harm`() throws {
    try createDirectories(folder("a/b/c"))
    try createDirectories(folder("a/b/c"))
    #expect(try fileStatus(folder("a/b/c")).kind == .directory)
  }

  @Test func `a file in the place of a folder is an error`() throws {
    try folder.write("a")
    #expect(throws: FileError.self) { try createDirectories(folder("a")) }
    #expect(throws: FileError.self) { try createDirectories(folder("a/b")) }
  }

  @Test func `a folder that holds something is not removed`() throws {
    try folder.write("a/b")
    let error = #expect(throws: FileError.self) { try removeDirectory(folder("a")) }
    #expect(error?.message == "the folder is not empty")
  }

  @Test func `times and permissions are set to the nanosecond and the bit`() throws {
    try folder.write("a")
    try createDirectory(folder("b"))
    let file = try fileStatus(folder("a"))
    try setTimes(folder("b"), accessed: file.accessed, modified: file.modified)
    try setPermissions(folder("b"), 0o2710)
    let status = try fileStatus(folder("b"))
    #expect(status.modified == file.modified)
    #expect(status.permissions == 0o2710)
  }
}
