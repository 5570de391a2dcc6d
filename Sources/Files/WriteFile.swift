#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Creates a file that holds `contents`; what is there already is never written over.
///
/// - Parameters:
///   - synchronised: whether to return only when the bytes would survive a power cut (slow).
/// - Throws: when something of that name is there, or the bytes cannot all be written; a file that
///   was created but not filled is removed again.
public func createFile(
  _ path: String, _ contents: [UInt8], synchronised: Bool = false
) throws(FileError) {
  let file = try Descriptor(.create, path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o666)
  do throws(FileError) {
    try writeAll(contents, to: file.number, path)
    if synchronised { try checked(.write, path) { fsync(file.number) } }
  } catch {
    unlink(path)
    throw error
  }
}

/// Writes every byte, in as many calls as the operating system wants.
func writeAll(_ contents: [UInt8], to descriptor: Int32, _ path: String) throws(FileError) {
  var written = 0
  while written < contents.count {
    written += try checked(.write, path) {
      contents.withUnsafeBytes { bytes in
        write(descriptor, bytes.baseAddress.map { $0 + written }, bytes.count - written)
      }
    }
  }
}

/// A path beside `path` for what is not finished, hidden and named after it:
/// `temporarySibling(of: "a/site", "staging")` is `a/.site.explainer-staging`.
public func temporarySibling(of path: String, _ purpose: String) -> String {
  joinPath(parentPath(path), ".\(lastPathComponent(path)).explainer-\(purpose)")
}
