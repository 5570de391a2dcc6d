import Files
import Foundation
import TestSupport
import Testing

@Suite struct CompareFileTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `a file is the same only when every byte is`() throws {
    try folder.write("a", "text")
    #expect(try compareFile(folder("a"), with: Array("text".utf8)) == .same)
    #expect(try compareFile(folder("a"), with: Array("tent".utf8)) == .different)
    #expect(try compareFile(folder("a"), with: Array("texts".utf8)) == .different)
    #expect(try compareFile(folder("a"), with: []) == .different)
  }

  @Test func `nothing is there where nothing is, or a file stands in the way`() throws {
    try folder.write("a")
    #expect(try compareFile(folder("b"), with: []) == .missing)
    #expect(try compareFile(folder("a/b"), with: []) == .missing)
  }

  @Test func `links, folders and pipes are not files`() throws {
    try folder.write("a")
    try createSymbolicLink(folder("link"), to: "a")
    try createDirectory(folder("folder"))
    #expect(mkfifo(folder("pipe"), 0o600) == 0)
    for name in ["link", "folder", "pipe"] {
      #expect(try compareFile(folder(name), with: []) == .notAFile)
    }
  }
}
