import Files
import Foundation
import TestSupport
import Testing

@testable import Publishing

@Suite struct FallbackTests {
  let bench: Workbench

  init() throws { bench = try Workbench() }

  @Test(arguments: [
    (FileOperation.exchange, EINVAL), (.exchange, ENOSYS), (.exchange, EBUSY), (.exchange, EXDEV),
    (.link, EPERM), (.link, EXDEV), (.link, EMLINK),
  ])
  func `where a folder cannot be swapped it is changed file by file`(
    operation: FileOperation, code: Int32
  ) async throws {
    try await bench.publish(["a": "1", "b": "1", "c": "1"])
    let report = try await bench.publish(["a": "2", "b": "2", "c": "1"]) {
      attempted, path throws(FileError) in
      if attempted == operation { throw FileError(operation, path, code: code) }
    }
    #expect(report.method == .inPlace)
    #expect(try bench.contents() == ["a": "2", "b": "2", "c": "1"])
    #expect(try bench.siblings() == ["site"])
  }

  @Test func `where nothing can be created beside the folder it is changed file by file`()
    async throws
  {
    try await bench.publish(["a": "1", "b": "1"])
    let sibling = temporarySibling(of: bench.site, "staging")
    let report = try await bench.publish(["a": "2", "b": "2"]) {
      operation, path throws(FileError) in
      if path == sibling { throw FileError(operation, path, code: EACCES) }
    }
    #expect(report.method == .inPlace)
    #expect(try bench.contents() == ["a": "2", "b": "2"])
  }

  @Test func `a folder without permission is an error in words that changes nothing`() async throws
  {
    // A process of its own, because the superuser is never denied.
    guard getuid() == 0 else { return }
    try await bench.publish(["a": "1", "b": "1"])
    let path = bench.site
    let parent = bench.folder.path
    await #expect(processExitsWith: .success) {
      [path = path as String, parent = parent as String] in
      chmod(parent, 0o755)
      #expect(setuid(65534) == 0)
      let error = await #expect(throws: PublishingError.self) {
        try await Publisher(output: path).publish(outputFiles(["a": "2", "b": "2"]))
      }
      #expect(error?.diagnostics.map(\.kind) == [.cannotWriteOutput])
      #expect(error?.diagnostics.first?.message.hasSuffix("permission denied") == true)
    }
    #expect(try bench.contents() == ["a": "1", "b": "1"])
  }

  @Test func `a user who does not own the folder above can still publish into the output folder`()
    async throws
  {
    guard getuid() == 0 else { return }
    try await bench.publish(["a": "1", "b": "1"])
    let path = bench.site
    let parent = bench.folder.path
    await #expect(processExitsWith: .success) {
      [path = path as String, parent = parent as String] in
      chmod(parent, 0o755)
      for file in ["", "a", "b", Manifest.name] { chown(joinPath(path, file), 65534, 65534) }
      #expect(setuid(65534) == 0)
      let report = try await Publisher(output: path).publish(outputFiles(["a": "2", "c/d": "2"]))
      #expect(report.method == .inPlace)
    }
    #expect(try bench.contents() == ["a": "2", "c/": "", "c/d": "2"])
  }
}
