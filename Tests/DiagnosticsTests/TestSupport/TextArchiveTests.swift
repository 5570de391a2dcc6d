import Foundation
import Testing

@testable import TestSupport

@Suite("Text archive")
struct TextArchiveTests {
  @Test("holds files as sections, each with its line ends")
  func sections() throws {
    let text = "Says why.\n-- a.md --\none\ntwo\n-- empty.md --\n-- b (x).md --\n-- not a header\n"
    let archive = try TextArchive(text)
    #expect(archive.comment.text == "Says why.\n")
    #expect(archive.sections.map(\.name) == ["a.md", "empty.md", "b (x).md"])
    #expect(archive.sections.map(\.content.text) == ["one\ntwo\n", "", "-- not a header\n"])
    #expect(archive.serialized == Array(text.utf8))
  }

  @Test(
    "directives make bytes that text cannot hold",
    arguments: [
      ("(bytes)", #"\xFF\x00\\\r\n\#nx\"#, [0xFF, 0, 0x5C, 0x0D, 0x0A, 0x0A, 0x78]),
      ("(no newline)", "x", [0x78]),
      ("(repeat 3)", "x", [0x78, 0x0A, 0x78, 0x0A, 0x78, 0x0A]),
      ("(no newline) (repeat 3)", "x", [0x78, 0x78, 0x78]),
    ] as [(String, String, [UInt8])])
  func directives(header: String, body: String, bytes: [UInt8]) throws {
    let archive = try TextArchive("-- a.md \(header) --\n\(body)\n")
    #expect(archive.sections[0].content == bytes)
    #expect(archive.sections[0].name == "a.md")
  }

  @Test(
    "a header without a meaning is an error that says where",
    arguments: ["-- a.md (byte) --", "-- a.md (repeat x) --", "-- a.md (contains) --"])
  func badHeader(header: String) {
    #expect {
      try TextArchive("why\n\(header)\n")
    } throws: { "\($0)".hasPrefix("line 2: ") }
  }

  @Test("writes files, folders, links, pipes and permissions")
  func writing() throws {
    let archive = try TextArchive(
      """
      -- a/b/c.md (mode 600) --
      text
      -- a/link (symlink b/c.md) --
      -- a/folder/ --
      -- a/pipe (pipe) --
      -- name \\x28x).md --
      -- expected exit --
      0
      """)
    let directory = try TemporaryFolder()
    try archive.write(into: directory)
    let entries = try directory.snapshot().entries
    #expect(entries["a/b/c.md"]?.content == .file(Array("text\n".utf8)))
    #expect(entries["a/b/c.md"]?.permissions == 0o600)
    #expect(entries["a/link"]?.content == .link("b/c.md"))
    #expect(entries["a/folder"]?.content == .directory)
    #expect(entries["a/pipe"]?.content == .other)
    #expect(entries["name (x).md"]?.content == .file([]))
    #expect(entries.count == 7)
  }

  @Test("an example that holds is silent; one that does not says what differs")
  func running() async throws {
    let text = """
      -- arguments --
      build content
      -- content/a.md --
      one
      -- site/old.html --
      old
      -- expected stdout --
      read build content in $FOLDER
      -- expected stderr (empty) --
      -- expected exit --
      1
      -- expected files in site --
      new.html
      old.html
      -- expected untouched content --
      -- expected site/new.html (contains) --
      <p>
      -- expected site/new.html (lacks) --
      <script
      -- expected site/gone.html (absent) --

      """
    let good = try await failures(of: text) { directory, arguments in
      try directory.write("site/new.html", "<p>1</p>")
      let words = arguments.joined(separator: " ")
      return CommandOutcome(exit: 1, stdout: "read \(words) in \(directory.path)\n")
    }
    #expect(good == [])
    let bad = try await failures(of: text) { directory, _ in
      try directory.write("site/new.html", "<script>")
      try directory.write("site/gone.html", "")
      try directory.write("content/a.md", "one\n")
      return CommandOutcome(exit: 0, stdout: "", stderr: "x")
    }
    #expect(bad.count == 8)
    #expect(bad[2] == "`exit` is not as expected (- expected, + found):\n-1: 1\n+1: 0")
    #expect(bad[4].contains("`a.md` was "))
  }

  @Test("accepting rewrites what is expected as a whole, and only that")
  func accepting() async throws {
    var archive = try TextArchive(
      """
      Why.
      -- expected stdout --
      old
      -- expected stderr (contains) --
      missing
      -- expected bad.md --
      old

      """)
    let failures = try await archive.run(in: TemporaryFolder(), accepting: true) { directory, _ in
      try directory.write("bad.md", [0xFF, 0x0A, 0x2D, 0x2D])
      return CommandOutcome(exit: 0, stdout: "new")
    }
    #expect(failures.count == 1)
    #expect(
      archive.serialized.text == #"""
        Why.
        -- expected stdout (no newline) --
        new
        -- expected stderr (contains) --
        missing
        -- expected bad.md (bytes) --
        \xFF
        \x2D-\

        """#)
    #expect(try TextArchive(archive.serialized).sections[2].content == [0xFF, 0x0A, 0x2D, 0x2D])
  }

  @Test("a program is run with its input; the signal that ends one is told")
  func commands() throws {
    let outcome = try runCommand(
      "/bin/sh", ["-c", "cat; echo $X >&2; exit 3"], environment: ["X": "y"], input: [0x41])
    #expect(outcome == CommandOutcome(exit: 3, stdout: "A", stderr: "y\n"))
    let killed = try runCommand("/bin/sh", ["-c", "kill -9 $$"])
    #expect(killed.exit == -9)
  }

  @Test("a temporary folder is gone afterwards, whatever was done to it")
  func removal() throws {
    let path: String
    do {
      let directory = try TemporaryFolder()
      path = directory.path
      try directory.write("locked/a.md", "x")
      chmod(directory("locked"), 0)
    }
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  private func failures(
    of text: String, _ body: (TemporaryFolder, [String]) async throws -> CommandOutcome
  ) async throws -> [String] {
    var archive = try TextArchive(text)
    return try await archive.run(in: TemporaryFolder(), accepting: false, body)
  }
}
