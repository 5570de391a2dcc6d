import Files

/// The list, kept in the output folder, of what this program wrote there: the only files that it may
/// replace or remove.
enum Manifest {
  static let name = reservedPrefix + "manifest"

  private static let heading =
    "explainer-manifest 1: what Explainer wrote here, and may replace or remove"

  /// The manifest of a site whose files are `paths`, sorted; it lists names alone, so that it stays
  /// the same when only contents change.
  static func file(_ paths: [String]) -> OutputFile {
    OutputFile(path: name, contents: SealedLines.encode(heading, paths))
  }

  /// What is listed in the folder `root`.
  static func read(in root: String) throws(FileError) -> Reading {
    let path = joinPath(root, name)
    guard let status = try fileStatusIfPresent(path) else { return Reading(paths: []) }
    guard status.kind == .file,
      let lines = SealedLines.decode(heading, try readFile(path)),
      lines.allSatisfy({ pathProblem($0) == nil })
    else { return Reading(paths: [], isDamaged: true) }
    return Reading(paths: lines)
  }

  /// A manifest as it was found; a damaged one lists nothing, so that nothing is taken for ours.
  struct Reading: Sendable {
    let paths: [String]
    var isDamaged = false
  }
}
