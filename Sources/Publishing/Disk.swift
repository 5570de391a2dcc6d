import Files
import Parallel

/// Every change that publishing makes to the disk, one function a kind, so that a test can watch each
/// and interrupt it.
struct Disk: Sendable {
  /// Called before each change; an error from it stands for one of the operating system's.
  typealias Observer = @Sendable (FileOperation, String) throws(FileError) -> Void

  var observe: Observer = { _, _ in }

  func createDirectory(_ path: String) throws(FileError) {
    try observe(.create, path)
    try Files.createDirectory(path)
  }

  func createDirectories(_ path: String) throws(FileError) {
    try observe(.create, path)
    try Files.createDirectories(path)
  }

  func createFile(_ path: String, _ contents: [UInt8]) throws(FileError) {
    try observe(.write, path)
    try Files.createFile(path, contents)
  }

  func link(_ path: String, as newPath: String) throws(FileError) {
    try observe(.link, newPath)
    try linkFile(path, as: newPath)
  }

  func createSymbolicLink(_ path: String, to target: String) throws(FileError) {
    try observe(.create, path)
    try Files.createSymbolicLink(path, to: target)
  }

  func rename(_ path: String, to newPath: String) throws(FileError) {
    try observe(.rename, newPath)
    try renameFile(path, to: newPath)
  }

  func exchange(_ path: String, _ other: String) throws(FileError) {
    try observe(.exchange, other)
    try exchangeFiles(path, other)
  }

  func remove(_ path: String) throws(FileError) {
    try observe(.remove, path)
    try removeFile(path)
  }

  func removeDirectory(_ path: String) throws(FileError) {
    try observe(.remove, path)
    try Files.removeDirectory(path)
  }

  func change(_ path: String, _ body: () throws(FileError) -> Void) throws(FileError) {
    try observe(.change, path)
    try body()
  }
}

/// Calls `body` with every element, on all cores.
/// - Throws: the error of the first element, in the order of `elements`, that failed.
func forEachInParallel<Element: Sendable>(
  _ elements: [Element], grain: Int = 32,
  _ body: @Sendable @escaping (Element) throws(FileError) -> Void
) async throws(FileError) {
  _ = try await mapInParallel(elements, grain: grain, body)
}

/// Transforms every element, on all cores.
/// - Throws: the error of the first element, in the order of `elements`, that failed.
func mapInParallel<Element: Sendable, Output: Sendable>(
  _ elements: [Element], grain: Int = 32,
  _ transform: @Sendable @escaping (Element) throws(FileError) -> Output
) async throws(FileError) -> [Output] {
  let results = await parallelMap(elements, grain: grain) { element in
    Result { () throws(FileError) in try transform(element) }
  }
  var outputs: [Output] = []
  outputs.reserveCapacity(results.count)
  for result in results { outputs.append(try result.get()) }
  return outputs
}
