import Diagnostics
import Files
import Model

/// Reads the fingerprints of a content folder; what is in them is for others to read.
enum FingerprintFiles {
  /// The largest fingerprint that is read: more than one of a million words needs.
  private static let limit = 64 * 1024 * 1024

  /// Reads the files; what is wrong goes to `diagnostics`.
  static func read(
    _ folder: ContentFolder, _ diagnostics: inout [Diagnostic]
  ) -> [FingerprintFile] {
    var fingerprints: [FingerprintFile] = []
    for (path, source) in folder.fingerprintFiles {
      let shown = folder.shown(path)
      do throws(FileError) {
        let bytes = try readFile(joinPath(folder.path, path), limit: limit)
        fingerprints.append(
          FingerprintFile(path: path, source: source, file: SourceFile(path: shown, bytes: bytes)))
      } catch {
        diagnostics.append(
          Diagnostic(
            .unreadableFile, "The file cannot be read: \(error.message)",
            at: SourceFile(path: shown, bytes: []).range))
      }
    }
    return fingerprints
  }

  /// Parts the fingerprints of the site's sources from those that are called as no source.
  static func sort(
    _ fingerprints: [FingerprintFile], _ records: [Record]
  ) -> (ofSources: [FingerprintFile], findings: [Diagnostic]) {
    if fingerprints.isEmpty { return ([], []) }
    let sources = records.filter { $0.kind.name == RecordKind.source.name }.map(\.id)
    let known = Set(sources)
    var findings: [Diagnostic] = []
    for stray in fingerprints where !known.contains(stray.source) {
      findings.append(
        Diagnostic(
          .strayFingerprint,
          "There is no source `\(stray.source)` that this could be a fingerprint of",
          at: SourceRange(file: stray.file, offsets: 0..<0),
          suggestions: Spelling.suggestions(for: stray.source, among: sources)))
    }
    return (fingerprints.filter { known.contains($0.source) }, findings)
  }
}
