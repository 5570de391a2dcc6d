import Foundation

/// A call to the system that failed while a test was being set up.
public struct SystemFailure: Error, CustomStringConvertible {
  public let description: String

  init(_ call: String, _ path: String) {
    description = "\(call) failed for `\(path)`: \(String(cString: strerror(errno)))"
  }
}

/// Writes a file, and the folders that it needs; paths are bytes, as file names need not be UTF-8.
func writeFile(_ bytes: [UInt8], at path: [UInt8]) throws {
  try makeParents(of: path)
  let descriptor = path.withCString { open($0, O_WRONLY | O_CREAT | O_TRUNC, 0o644) }
  guard descriptor >= 0 else { throw SystemFailure("open", path.text) }
  defer { close(descriptor) }
  var written = 0
  while written < bytes.count {
    let count = bytes[written...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    guard count > 0 else { throw SystemFailure("write", path.text) }
    written += count
  }
}

/// Makes the folder at `path` and those above it.
func makeDirectory(at path: [UInt8]) throws {
  try makeParents(of: path)
  let result = path.withCString { mkdir($0, 0o755) }
  guard result == 0 || errno == EEXIST else { throw SystemFailure("mkdir", path.text) }
}

func makeParents(of path: [UInt8]) throws {
  let parent = path.dropLast(path.last == UInt8(ascii: "/") ? 1 : 0)
  guard let slash = parent.lastIndex(of: UInt8(ascii: "/")), slash > 0 else { return }
  try makeDirectory(at: Array(parent[..<slash]))
}

extension [UInt8] {
  /// The bytes as text, anything that is not UTF-8 replaced.
  var text: String { String(decoding: self, as: UTF8.self) }

  func withCString<R>(_ body: (UnsafePointer<CChar>) -> R) -> R {
    body(map { CChar(bitPattern: $0) } + [0])
  }
}
