import Files

/// Everything below a folder, by relative path.
struct Inventory: Sendable {
  struct Entry: Sendable {
    let path: String
    let kind: FileKind
  }

  /// Every folder, those above before those below.
  private(set) var folders: [String] = []
  /// Everything else.
  private(set) var others: [Entry] = []
  /// Whether every name is UTF-8, so that all can be reached by the paths here.
  private(set) var isComplete = true

  /// Lists `root` level by level, the folders of a level on all cores.
  init(of root: String) async throws(FileError) {
    var level = [""]
    while !level.isEmpty {
      let listings = try await mapInParallel(level, grain: 16) { folder throws(FileError) in
        try listDirectory(joinPath(root, folder))
      }
      var next: [String] = []
      for (folder, entries) in zip(level, listings) {
        for entry in entries {
          if !entry.isNameUTF8 { isComplete = false }
          let path = joinPath(folder, entry.name)
          if entry.kind == .directory {
            next.append(path)
          } else {
            others.append(Entry(path: path, kind: entry.kind))
          }
        }
      }
      folders += next
      level = next
    }
  }
}
