import Files

/// What remains to be done to an output folder that is changed file by file.
struct Journal: Sendable {
  static let name = "journal"
  /// The journal before it holds: nothing but folders has been created yet.
  static let draftName = "journal-draft"

  /// Folders that are created before anything else changes, those above before those below.
  var folders: [String] = []
  /// Files of an earlier build to be removed, by path below the output folder.
  var removals: [String] = []
  /// Staged files, by their names in the staging folder, and where they go; the manifest comes last.
  var moves: [Move] = []

  struct Move: Sendable {
    let staged: String
    let path: String
  }

  private static let heading = "explainer-journal 1"

  func encode() -> [UInt8] {
    SealedLines.encode(
      Self.heading,
      folders.map { "folder \($0)" } + removals.map { "remove \($0)" }
        + moves.map { "move \($0.staged) \($0.path)" })
  }

  /// The journal in `bytes`; nil when it is not whole, which means that nothing has been done yet.
  static func decode(_ bytes: [UInt8]) -> Journal? {
    guard let lines = SealedLines.decode(heading, bytes) else { return nil }
    var journal = Journal()
    for line in lines {
      let parts = line.split(separator: " ", maxSplits: 1)
      guard parts.count == 2 else { return nil }
      switch parts[0] {
      case "folder": journal.folders.append(String(parts[1]))
      case "remove": journal.removals.append(String(parts[1]))
      case "move":
        let move = parts[1].split(separator: " ", maxSplits: 1)
        guard move.count == 2, Int(move[0]) != nil else { return nil }
        journal.moves.append(Move(staged: String(move[0]), path: String(move[1])))
      default: return nil
      }
    }
    let paths = journal.folders + journal.removals + journal.moves.map(\.path)
    guard paths.allSatisfy({ pathProblem($0) == nil || $0 == Manifest.name }) else { return nil }
    return journal
  }
}
