import Files
import Foundation
import TestSupport
import Testing

@Suite struct ListDirectoryTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `names come sorted by their bytes, with what they stand for`() throws {
    for name in ["é", "b", "Z", "a-b", "a"] { try folder.write(name) }
    try createDirectory(folder("c"))
    try createSymbolicLink(folder("d"), to: "nothing")
    #expect(mkfifo(folder("e"), 0o600) == 0)
    let entries = try listDirectory(folder.path)
    #expect(entries.map(\.name) == ["Z", "a", "a-b", "b", "c", "d", "e", "é"])
    #expect(
      entries.map(\.kind)
        == [.file, .file, .file, .file, .directory, .symbolicLink, .other, .file])
  }

  @Test func `a name that is not UTF-8 is reported as such`() throws {
    let path = Array(folder.path.utf8CString.dropLast()) + [0x2F, 0x61, -1, 0]
    let descriptor = open(path, O_CREAT | O_WRONLY, 0o600)
    try #require(descriptor >= 0)
    close(descriptor)
    let entry = try #require(try listDirectory(folder.path).first)
    #expect(entry.name == "a\u{FFFD}")
    #expect(!entry.isNameUTF8)
  }

  @Test func `an entry carries the number of its file`() throws {
    try folder.write("a")
    let entry = try #require(try listDirectory(folder.path).first)
    #expect(try entry.inode == fileStatus(folder("a")).inode)
  }

  @Test func `a missing folder and a file are refused in words`() throws {
    try folder.write("a")
    #expect(
      #expect(throws: FileError.self) { try listDirectory(folder("none")) }?.message
        == "there is no such folder")
    #expect(
      #expect(throws: FileError.self) { try listDirectory(folder("a")) }?.message
        == "a part of the path is a file, not a folder")
  }
}
