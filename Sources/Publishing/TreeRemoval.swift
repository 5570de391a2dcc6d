import Files

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Removes a tree that this program staged or took out of use.
struct TreeRemoval {
  let disk: Disk
  /// What this program wrote into the tree, and may remove without a look.
  let owned: Set<PathKey>
  /// The folder into which files are saved that somebody put into the tree after it was linked.
  let rescue: String

  /// Removes the folder `tree` and everything in it.
  ///
  /// A file that is not ours has a second name in the other tree. One that has no other name was
  /// created between linking and swapping: it is moved to where its author will look for it.
  func callAsFunction(_ tree: String) async throws(FileError) {
    let inventory = try await Inventory(of: tree)
    let disk = disk
    let owned = owned
    let rescue = rescue
    let others = inventory.others.filter { $0.path != Manifest.name }
    try await forEachInParallel(others) { entry throws(FileError) in
      let path = joinPath(tree, entry.path)
      if !owned.contains(entry.path) {
        let status = try fileStatus(path)
        if status.links == 1, try isWanted(status, at: joinPath(rescue, entry.path)) {
          try disk.createDirectories(parentPath(joinPath(rescue, entry.path)))
          try disk.rename(path, to: joinPath(rescue, entry.path))
          return
        }
      }
      try retryWritable(parentPath(path)) { () throws(FileError) in try disk.remove(path) }
    }
    // On all cores too: some file systems wait for the disk at every folder, but for several at once.
    let levels = Dictionary(grouping: inventory.folders, by: depth(of:))
    for level in levels.keys.sorted(by: >) {
      try await forEachInParallel(levels[level] ?? []) { folder throws(FileError) in
        let path = joinPath(tree, folder)
        try retryWritable(parentPath(path)) { () throws(FileError) in
          try disk.removeDirectory(path)
        }
      }
    }
    // Last of all: were we killed before, the next build knows by it what in the rest is ours.
    if others.count < inventory.others.count { try disk.remove(joinPath(tree, Manifest.name)) }
    try disk.removeDirectory(tree)
  }
}

/// Whether a file is missing at `path`, or what is there is older.
private func isWanted(_ status: FileStatus, at path: String) throws(FileError) -> Bool {
  guard let other = try fileStatusIfPresent(path) else { return true }
  let (new, old) = (status.modified, other.modified)
  return other.kind != .directory && (new.seconds, new.nanoseconds) > (old.seconds, old.nanoseconds)
}

/// Calls `body`, and once more with `folder` made writable when permission is denied: a copy of
/// somebody's read-only folder has to be removable.
private func retryWritable(
  _ folder: String, _ body: () throws(FileError) -> Void
) throws(FileError) {
  do throws(FileError) {
    try body()
  } catch {
    guard error.code == EACCES else { throw error }
    try setPermissions(folder, 0o700)
    try body()
  }
}
