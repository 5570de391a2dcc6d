import Files
import TestSupport
import Testing

@testable import Publishing

@Suite struct ManifestTests {
  @Test func `what is written is read again`() throws {
    let folder = try TemporaryFolder()
    let paths = ["a/b.html", "é.html"]
    try createFile(folder(Manifest.name), Manifest.file(paths).contents)
    let manifest = try Manifest.read(in: folder.path)
    #expect(manifest.paths == paths && !manifest.isDamaged)
  }

  @Test func `a manifest that is cut short or changed anywhere lists nothing`() throws {
    let folder = try TemporaryFolder()
    let whole = Manifest.file(["a.html", "b.html"]).contents
    for index in whole.indices {
      var changed = whole
      changed[index] ^= 1
      for contents in [Array(whole[..<index]), changed] {
        try createFile(folder(Manifest.name), contents)
        let manifest = try Manifest.read(in: folder.path)
        #expect(manifest.paths.isEmpty && manifest.isDamaged, "at byte \(index)")
        try removeFile(folder(Manifest.name))
      }
    }
  }

  @Test func `a manifest with a path that leaves the folder lists nothing`() throws {
    let folder = try TemporaryFolder()
    try createFile(folder(Manifest.name), Manifest.file(["a.html", "../b"]).contents)
    #expect(try Manifest.read(in: folder.path).isDamaged)
  }

  @Test func `no manifest is no harm`() throws {
    let folder = try TemporaryFolder()
    let manifest = try Manifest.read(in: folder.path)
    #expect(manifest.paths.isEmpty && !manifest.isDamaged)
  }

  @Test func `a journal is read again only when it is whole and stays in its folder`() {
    var journal = Journal(removals: ["old file.html"])
    journal.moves = [
      Journal.Move(staged: "0", path: "a b/c.html"), Journal.Move(staged: "1", path: Manifest.name),
    ]
    let bytes = journal.encode()
    let read = Journal.decode(bytes)
    #expect(read?.removals == ["old file.html"])
    #expect(read?.moves.map(\.path) == ["a b/c.html", Manifest.name])
    #expect(Journal.decode(Array(bytes.dropLast(3))) == nil)
    #expect(Journal.decode(Journal(removals: ["../x"]).encode()) == nil)
    journal.moves.append(Journal.Move(staged: "../x", path: "a"))
    #expect(Journal.decode(journal.encode()) == nil)
  }
}
