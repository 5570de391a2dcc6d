#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A folder of its own that nobody else may look into, removed with everything in it when the value
/// goes out of use.
public final class TemporaryDirectory: Sendable {
  /// The absolute path, symbolic links followed.
  public let path: String

  /// Creates the folder.
  /// - Parameters:
  ///   - name: what its name begins with.
  ///   - base: where to create it; by default in the system's place for such (`TMPDIR`, otherwise
  ///     `/tmp`).
  public init(_ name: String, in base: String? = nil) throws(FileError) {
    let system = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    let base = base ?? (system.hasPrefix("/") ? system : "/tmp")
    // mkdtemp puts letters of its own in the place of these six.
    let pattern = joinPath(base, "\(name)-XXXXXX")
    try refuseNul(.create, pattern)
    var bytes = Array(pattern.utf8CString)
    let isCreated = bytes.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) } != nil
    }
    guard isCreated else { throw FileError(.create, pattern, code: errno) }
    let created = String(decoding: bytes.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    path = try resolvedPath(created)
  }

  deinit { removeTree(path) }
}

/// Removes a folder and everything in it, as far as that can be done; symbolic links are removed and
/// not followed.
public func removeTree(_ path: String) {
  // What cannot be listed or removed is left, with the folders above it.
  for entry in (try? listDirectory(path)) ?? [] where entry.isNameUTF8 {
    let inner = joinPath(path, entry.name)
    if entry.kind == .directory { removeTree(inner) } else { try? removeFile(inner) }
  }
  try? removeDirectory(path)
}
