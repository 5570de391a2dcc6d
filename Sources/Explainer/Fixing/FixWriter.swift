import Diagnostics
import Files

/// Writes mended files back, each in one step, so that a failure leaves it as it was.
public struct FixWriter: Sendable {
  private let location: SiteLocation

  public init(_ location: SiteLocation) {
    self.location = location
  }

  /// Writes every file of a plan.
  ///
  /// A file that has changed since it was read is left alone: its places are no longer known.
  /// - Returns: the paths that were written, and what could not be.
  public func write(_ plan: FixPlan) -> (written: [String], diagnostics: [Diagnostic]) {
    var written: [String] = []
    var diagnostics: [Diagnostic] = []
    for fix in plan.files {
      do throws(FileError) {
        let path = path(of: fix.file)
        guard try readFile(path) == fix.file.bytes else {
          diagnostics.append(
            Diagnostic(
              .cannotFix, "The file was changed while it was being checked; it is left as it is",
              at: fix.file.range, suggestions: [Suggestion("run the command again")]))
          continue
        }
        try replace(path, with: fix.mended)
        written.append(fix.file.path)
      } catch {
        diagnostics.append(
          Diagnostic(
            .cannotFix, "The file cannot be mended: \(error.message)", at: fix.file.range))
      }
    }
    return (written, diagnostics)
  }

  /// The file's bytes take the place of the old ones under its name; a link goes on leading there.
  private func replace(_ path: String, with bytes: [UInt8]) throws(FileError) {
    let target = try resolvedPath(path)
    let temporary = temporarySibling(of: target, "fix")
    try? removeFile(temporary)
    try createFile(temporary, bytes, synchronised: true)
    do throws(FileError) {
      try setPermissions(temporary, try fileStatus(target, followLinks: true).permissions)
      try renameFile(temporary, to: target)
    } catch {
      try? removeFile(temporary)
      throw error
    }
  }

  private func path(of file: SourceFile) -> String {
    let prefix = location.contentPrefix
    guard !prefix.isEmpty, file.path.hasPrefix(prefix + "/") else {
      return joinPath(location.content, file.path)
    }
    return joinPath(location.content, String(file.path.dropFirst(prefix.utf8.count + 1)))
  }
}

extension DiagnosticKind {
  public static let cannotFix = DiagnosticKind(
    "cannot-fix", .error, "A file that is to be mended can be written.")
}
