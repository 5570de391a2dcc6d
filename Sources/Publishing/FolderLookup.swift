import Files

/// What stands at paths below a folder, without ever looking through a symbolic link.
struct FolderLookup {
  let root: String
  private var kinds: [PathKey: FileKind?] = [:]

  init(root: String) { self.root = root }

  /// What stands at `path`; nil when nothing does, or when a part of the way is no folder.
  mutating func kind(of path: String) throws(FileError) -> FileKind? {
    if path.isEmpty { return .directory }
    let key = PathKey(path)
    if let known = kinds[key] { return known }
    var kind: FileKind?
    if try self.kind(of: parentPath(path)) == .directory {
      kind = try fileStatusIfPresent(joinPath(root, path))?.kind
    }
    kinds[key] = .some(kind)
    return kind
  }
}
