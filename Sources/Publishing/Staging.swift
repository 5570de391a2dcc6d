import Files

/// The places where a build is prepared, and what killed builds left there.
struct Staging: Sendable {
  let destination: Destination
  let disk: Disk

  /// Removes what killed builds left, finishing first what cannot be undone. Needs the lock.
  func recover() async throws(FileError) {
    if destination.status != nil {
      try InPlacePublication(destination: destination, disk: disk).recover()
    }
    try await clear(owned: [])
  }

  /// Empties the staging folder beside the output folder, the lock left in it.
  /// - Parameter owned: what is known to be ours in a tree there, beside what its manifest says.
  func clear(owned: Set<PathKey>) async throws(FileError) {
    let folder = destination.staging
    guard try fileStatusIfPresent(folder)?.kind == .directory else { return }
    for entry in try listDirectory(folder) where entry.name != BuildLock.fileName {
      let path = joinPath(folder, entry.name)
      if entry.kind != .directory {
        try disk.remove(path)
        continue
      }
      var owned = owned
      for root in [path, destination.path] {
        owned.formUnion(try Manifest.read(in: root).paths.map(PathKey.init))
      }
      try await TreeRemoval(disk: disk, owned: owned, rescue: destination.path)(path)
    }
  }
}
