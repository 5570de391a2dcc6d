import Files
import Foundation
import TestSupport
import Testing

@Suite struct ReadFileTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `a file is read byte for byte`() throws {
    let bytes = (0..<100_000).map { UInt8(truncatingIfNeeded: $0) }
    try createFile(folder("a"), bytes)
    #expect(try readFile(folder("a")) == bytes)
  }

  @Test func `an empty file is no bytes`() throws {
    try folder.write("a")
    #expect(try readFile(folder("a")).isEmpty)
  }

  @Test func `a file whose size the system does not know is read to its end`() throws {
    // Files of /proc say that they hold nothing, as one that grows after being opened would.
    guard FileManager.default.fileExists(atPath: "/proc/self/status") else { return }
    #expect(try readFile("/proc/self/status").count > 100)
    #expect {
      try readFile("/proc/self/status", limit: 100)
    } throws: {
      ($0 as? FileError)?.reason == .tooLarge(limit: 100)
    }
  }

  @Test func `a file as large as the limit is read, a larger one refused`() throws {
    try folder.write("a", "four")
    #expect(try readFile(folder("a"), limit: 4).count == 4)
    let error = #expect(throws: FileError.self) { try readFile(folder("a"), limit: 3) }
    #expect(error?.message == "it is larger than 3 bytes")
  }

  @Test func `a missing file is named in words`() {
    let error = #expect(throws: FileError.self) { try readFile(folder("none.md")) }
    #expect(error?.description == "Cannot read `\(folder("none.md"))`: there is no such file")
    #expect(error?.code == ENOENT)
  }

  @Test func `a folder is refused`() {
    let error = #expect(throws: FileError.self) { try readFile(folder.path) }
    #expect(error?.message == "it is a folder")
  }

  @Test func `a pipe is refused and not waited for`() throws {
    #expect(mkfifo(folder("pipe"), 0o600) == 0)
    let error = #expect(throws: FileError.self) { try readFile(folder("pipe")) }
    #expect(error?.reason == .notAFile)
  }

  @Test func `a device is refused`() {
    let error = #expect(throws: FileError.self) { try readFile("/dev/zero") }
    #expect(error?.reason == .notAFile)
  }

  @Test func `a path with a NUL does not read the file before it`() throws {
    try folder.write("a", "secret")
    let error = #expect(throws: FileError.self) { try readFile(folder("a") + "\0.md") }
    #expect(error?.reason == .nulInPath)
  }
}
