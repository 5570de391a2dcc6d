import Diagnostics
import Model
import TestSupport
import Testing

@testable import Loading

@Suite struct ContentFolderTests {
  private func list(_ files: [String]) throws -> ContentFolder {
    let folder = try TemporaryFolder()
    for file in files { try folder.write(file, "x") }
    return ContentFolder(path: folder.path, prefix: "content", kinds: RecordKind.standard)
  }

  @Test("Files are told apart by what they are for")
  func sorts() throws {
    let folder = try list([
      "site.yml", "index.md", "figures.yml", "agencies/guild.md", "agencies/index.md",
      "agencies/old/mill.md", "guide/tides.md", "guide/agencies/a.md", "agencies.md", "map.png",
      "guide/map.svg", ".hidden.md", "old.md~",
    ])
    #expect(folder.diagnostics.isEmpty)
    #expect(folder.dataFiles.map(\.path) == ["figures.yml"])
    #expect(folder.dataFiles.map(\.kind.name) == ["figure"])
    #expect(folder.recordFiles.map(\.path) == ["agencies/guild.md", "agencies/old/mill.md"])
    #expect(
      folder.pageFiles == [
        "agencies.md", "agencies/index.md", "guide/agencies/a.md", "guide/tides.md", "index.md",
      ])
    #expect(folder.assetFiles == ["guide/map.svg", "map.png"])
  }

  @Test(
    "A data file that no collection has is reported, with the name that was meant",
    arguments: [
      ("figurs.yml", ["did you mean `figures.yml`?"]), ("site.yaml", ["did you mean `site.yml`?"]),
      ("guide/prices.yml", []),
    ])
  func unknown(_ file: String, _ suggestions: [String]) throws {
    let folder = try list([file])
    #expect(folder.diagnostics.map(\.kind) == [.unknownFile])
    #expect(folder.diagnostics.first?.range?.file.path == "content/" + file)
    #expect(folder.diagnostics.first?.suggestions.map(\.message) == suggestions)
    #expect(folder.assetFiles.isEmpty)
  }

  @Test(
    "A text file with another ending is not published as it stands",
    arguments: [
      ("Tides.MD", "Tides.md"), ("a/b.markdown", "a/b.md"), ("figures.YML", "figures.yml"),
    ])
  func otherEnding(_ file: String, _ name: String) throws {
    let folder = try list([file])
    #expect(folder.diagnostics.map(\.kind) == [.unknownFile])
    #expect(folder.diagnostics.first?.suggestions.map(\.message) == ["rename it to `\(name)`"])
    #expect(folder.assetFiles.isEmpty)
  }

  @Test("A folder that is not there is reported")
  func missing() {
    let folder = ContentFolder(path: "/nowhere/at/all", prefix: "content", kinds: [])
    #expect(folder.diagnostics.map(\.kind) == [.unreadableFile])
    #expect(folder.diagnostics.first?.range?.file.path == "content")
  }

  @Test("A path is shown as an editor would type it")
  func shown() {
    #expect(ContentFolder(path: "/nowhere", prefix: "", kinds: []).shown("a/b.md") == "a/b.md")
    #expect(ContentFolder(path: "/nowhere", prefix: "x", kinds: []).shown("a.md") == "x/a.md")
  }
}
