import Files
import Foundation
import TestSupport
import Testing

@testable import Publishing

@Suite struct PublisherTests {
  let bench: Workbench

  init() throws { bench = try Workbench() }

  @Test func `a site is written into a folder that was not there`() async throws {
    let report = try await bench.publish(["index.html": "home", "a/b/index.html": "page"])
    #expect(
      try bench.contents()
        == ["index.html": "home", "a/": "", "a/b/": "", "a/b/index.html": "page"])
    #expect(report.written == 2 && report.unchanged == 0 && report.removed == 0)
    #expect(report.bytesWritten == 8 && report.bytesTotal == 8)
    #expect(try bench.siblings() == ["site"])
  }

  @Test func `folders above the output folder are created`() async throws {
    let publisher = Publisher(output: bench.folder("x/y/site"))
    _ = try await publisher.publish(outputFiles(["index.html": "home"]))
    #expect(try bench.folder.read("x/y/site/index.html") == "home")
  }

  @Test func `publishing the same again writes nothing at all`() async throws {
    let files = ["index.html": "home", "a/index.html": "page"]
    try await bench.publish(files)
    let before = try (
      bench.identity(""), bench.identity("a"), bench.identity(Manifest.name),
      fileStatus(bench.folder.path)
    )
    let counter = StepCounter()
    let report = try await bench.publish(files, observe: counter.step)
    #expect(counter.total == 0)
    #expect(report.method == .nothing && report.unchanged == 2 && report.written == 0)
    #expect(try bench.identity("") == before.0)
    #expect(try bench.identity("a") == before.1)
    #expect(try bench.identity(Manifest.name) == before.2)
    #expect(try fileStatus(bench.folder.path).modified == before.3.modified)
  }

  @Test func `one changed file is one rename, and its neighbours are left alone`() async throws {
    try await bench.publish(["index.html": "home", "a/index.html": "page"])
    let before = try (
      bench.identity("index.html"), bench.identity(Manifest.name), fileStatus(bench.site).inode
    )
    let report = try await bench.publish(["index.html": "home", "a/index.html": "edited"])
    #expect(report.method == .oneFile && report.written == 1)
    #expect(try bench.contents()["a/index.html"] == "edited")
    #expect(try bench.identity("index.html") == before.0)
    #expect(try bench.identity(Manifest.name) == before.1)
    #expect(try fileStatus(bench.site).inode == before.2)
    #expect(try bench.siblings() == ["site"])
  }

  @Test(arguments: [false, true])
  func `files that stay keep number and time when others change`(inPlace: Bool) async throws {
    try await bench.publish(["a.html": "1", "b.html": "1", "c.html": "1", "d/e.html": "1"])
    let before = try (bench.identity("a.html"), bench.identity("d/e.html"))
    let report = try await bench.publish(
      ["a.html": "1", "b.html": "2", "d/e.html": "1", "f/g.html": "1"], inPlace: inPlace)
    #expect(report.method == (inPlace ? .inPlace : .swap))
    #expect(report.written == 2 && report.unchanged == 2 && report.removed == 1)
    #expect(try bench.identity("a.html") == before.0)
    #expect(try bench.identity("d/e.html") == before.1)
    #expect(
      try bench.contents()
        == ["a.html": "1", "b.html": "2", "d/": "", "d/e.html": "1", "f/": "", "f/g.html": "1"])
    #expect(try bench.siblings() == ["site"])
  }

  @Test(arguments: [false, true])
  func `what an earlier build wrote goes away with the folders it emptied`(
    inPlace: Bool
  ) async throws {
    try await bench.publish(["index.html": "1", "a/b/c.html": "1", "d/e.html": "1"])
    try bench.folder.write("site/d/notes.txt", "mine")
    try createDirectories(bench.folder("site/a/kept"))
    try await bench.publish(["index.html": "1"], inPlace: inPlace)
    #expect(
      try bench.contents()
        == ["index.html": "1", "a/": "", "a/kept/": "", "d/": "", "d/notes.txt": "mine"])
  }

  @Test(arguments: [false, true])
  func `a file can become a folder, and a folder a file`(inPlace: Bool) async throws {
    try await bench.publish(["a": "1", "b/c": "1", "b/d/e": "1"])
    try await bench.publish(["a/x": "2", "b": "2"], inPlace: inPlace)
    #expect(try bench.contents() == ["a/": "", "a/x": "2", "b": "2"])
    try await bench.publish(["a": "1", "b/c": "1", "b/d/e": "1"], inPlace: inPlace)
    #expect(try bench.contents() == ["a": "1", "b/": "", "b/c": "1", "b/d/": "", "b/d/e": "1"])
  }

  @Test func `a file that was deleted by hand comes back by one rename`() async throws {
    try await bench.publish(["index.html": "home", "a/index.html": "page"])
    try removeFile(bench.folder("site/a/index.html"))
    let report = try await bench.publish(["index.html": "home", "a/index.html": "page"])
    #expect(report.method == .oneFile)
    #expect(try bench.contents()["a/index.html"] == "page")
  }

  @Test func `an empty site removes every file of ours`() async throws {
    try await bench.publish(["a/b.html": "1"])
    try await bench.publish([:])
    #expect(try bench.contents().isEmpty)
  }

  @Test func `an output folder that is a symbolic link is written where it leads`() async throws {
    try createDirectory(bench.folder("real"))
    try createSymbolicLink(bench.site, to: "real")
    try await bench.publish(["index.html": "1", "a.html": "1"])
    try await bench.publish(["index.html": "2", "a.html": "2"])
    #expect(try readLink(bench.site) == "real")
    #expect(try bench.folder.read("real/index.html") == "2")
    #expect(try bench.siblings() == ["real", "site"])
  }

  @Test func `thousands of files arrive whole, and change whole`() async throws {
    func site(_ text: String) -> [String: String] {
      Dictionary(
        uniqueKeysWithValues: (0..<600).map { ("p\($0 % 50)/\($0)/index.html", "\(text) \($0)") })
    }
    try await bench.publish(site("one"))
    let report = try await bench.publish(site("two").merging(["new.html": ""]) { $1 })
    #expect(report.written == 601)
    let contents = try bench.contents().filter { !$0.key.hasSuffix("/") }
    #expect(contents == site("two").merging(["new.html": ""]) { $1 })
  }
}
