import Files
import Foundation
import TestSupport
import Testing

@testable import Publishing

@Suite struct BuildLockTests {
  let bench: Workbench

  init() throws { bench = try Workbench() }

  @Test func `a second build at the same time is told so, and harms nothing`() async throws {
    try await bench.publish(["a": "1", "b": "1"])
    let lock = try await BuildLock(
      Destination(bench.site, inputs: []), disk: Disk(), patience: .zero)
    try bench.folder.write(".site.explainer-staging/tree/a", "half")
    var publisher = bench.publisher()
    publisher.patience = .milliseconds(50)
    let error = await #expect(throws: PublishingError.self) {
      try await publisher.publish(outputFiles(["a": "2", "b": "2"]))
    }
    #expect(error?.diagnostics.map(\.kind) == [.outputBusy])
    #expect(try bench.contents() == ["a": "1", "b": "1"])
    #expect(try bench.folder.read(".site.explainer-staging/tree/a") == "half")
    lock.release()
    try await bench.publish(["a": "2", "b": "2"])
    #expect(try bench.siblings() == ["site"])
  }

  @Test func `builds at the same time wait for each other, and the folder is whole after all`()
    async throws
  {
    let bench = bench
    await withTaskGroup(of: Bool.self) { group in
      for build in 0..<8 {
        group.addTask {
          let files = Dictionary(
            uniqueKeysWithValues: (0..<20).map { ("\(build)-\($0)/x", "\(build)") })
          return (try? await bench.publish(files)) != nil
        }
      }
      for await succeeded in group { #expect(succeeded) }
    }
    let files = try bench.contents().filter { !$0.key.hasSuffix("/") }
    #expect(files.count == 20)
    #expect(Set(files.values).count == 1)
    #expect(try bench.siblings() == ["site"])
  }

  @Test func `what a killed build left is removed, even when nothing changed`() async throws {
    try await bench.publish(["a": "1"])
    try bench.folder.write(".site.explainer-staging/lock")
    try bench.folder.write(".site.explainer-staging/file", "half")
    try createFile(
      bench.folder(".site.explainer-staging/x"), [])
    let report = try await bench.publish(["a": "1"])
    #expect(report.method == .nothing)
    #expect(try bench.siblings() == ["site"])
  }

  @Test func `a link in the place of the staging folder is not followed`() async throws {
    try await bench.publish(["a": "1", "b": "1"])
    try createDirectory(bench.folder("elsewhere"))
    try createSymbolicLink(bench.folder(".site.explainer-staging"), to: "elsewhere")
    await #expect(throws: PublishingError.self) { try await bench.publish(["a": "2", "b": "2"]) }
    #expect(try listDirectory(bench.folder("elsewhere")).isEmpty)
    #expect(try bench.contents() == ["a": "1", "b": "1"])
  }
}
