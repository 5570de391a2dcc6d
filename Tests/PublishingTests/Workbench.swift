import Files
import Foundation
import Synchronization
import TestSupport

@testable import Publishing

/// A temporary folder with an output folder `site` in it, and ways to look at it.
struct Workbench: Sendable {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  var site: String { folder("site") }

  /// Publishes files, given as paths and texts.
  @discardableResult
  func publish(
    _ files: [String: String], inPlace: Bool = false, observe: @escaping Disk.Observer = { _, _ in }
  ) async throws(PublishingError) -> PublishingReport {
    try await publisher(inPlace: inPlace, observe: observe).publish(outputFiles(files))
  }

  func publisher(
    inPlace: Bool = false, observe: @escaping Disk.Observer = { _, _ in }
  ) -> Publisher {
    var publisher = Publisher(output: site, inputs: [folder("content")], inPlace: inPlace)
    publisher.disk.observe = observe
    return publisher
  }

  /// The files in the output folder with their texts; folders end in `/`, links show their target.
  func contents() throws -> [String: String] { try tree(site) }

  /// The names beside the output folder.
  func siblings() throws -> [String] { try listDirectory(folder.path).map(\.name) }

  /// What a file is known by: its number and when it changed.
  func identity(_ path: String) throws -> [String] {
    let status = try fileStatus(joinPath(site, path))
    return ["\(status.inode)", "\(status.modified)", "\(status.permissions)"]
  }
}

func outputFiles(_ files: [String: String]) -> [OutputFile] {
  files.map { OutputFile(path: $0.key, contents: Array($0.value.utf8)) }
}

/// Everything below `root`, without the manifest.
func tree(_ root: String) throws -> [String: String] {
  guard try fileStatusIfPresent(root) != nil else { return [:] }
  var found: [String: String] = [:]
  var pending = [""]
  while let folder = pending.popLast() {
    for entry in try listDirectory(joinPath(root, folder)) {
      let path = joinPath(folder, entry.name)
      switch entry.kind {
      case .directory:
        pending.append(path)
        found[path + "/"] = ""
      case .file where path == Manifest.name: continue
      case .file: found[path] = String(decoding: try readFile(joinPath(root, path)), as: UTF8.self)
      case .symbolicLink: found[path] = "-> " + (try readLink(joinPath(root, path)))
      case .other: found[path] = "other"
      }
    }
  }
  return found
}

/// Counts steps, and acts at one of them.
final class StepCounter: Sendable {
  private let count = Atomic(0)
  let target: Int
  private let act: @Sendable (FileOperation, String) throws(FileError) -> Void

  init(
    at target: Int = -1,
    _ act: @escaping @Sendable (FileOperation, String) throws(FileError) -> Void = { _, _ in }
  ) {
    self.target = target
    self.act = act
  }

  var total: Int { count.load(ordering: .relaxed) }

  func step(_ operation: FileOperation, _ path: String) throws(FileError) {
    if count.add(1, ordering: .relaxed).oldValue == target { try act(operation, path) }
  }
}
