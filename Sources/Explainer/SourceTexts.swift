import Diagnostics
import Files
import Fingerprints
import Loading
import Model

/// The plain texts of a site's sources, from a folder of the editor's own: `ID.txt` for the source `ID`.
struct SourceTexts {
  /// By the sources' identifiers.
  private(set) var bySource: [String: PlainTextEvidence] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  init() {}

  /// Reads the texts in `folder`; other files in it are left alone.
  /// - Complexity: O(bytes of the texts).
  init(in folder: String, of content: Content) {
    let sources = content.records.filter { $0.kind.referenceStyle == .citation }.map(\.id)
    let entries: [DirectoryEntry]
    do throws(FileError) {
      entries = try listDirectory(folder)
    } catch {
      report("The folder of texts cannot be read: \(error.message)", .unreadableFile, folder)
      return
    }
    for entry in entries where entry.kind != .directory && entry.name.hasSuffix(".txt") {
      let id = String(entry.name.dropLast(".txt".count))
      let path = joinPath(folder, entry.name)
      guard sources.contains(id) else {
        report(
          "There is no source `\(id)` that this could be the text of", .strayText, path,
          Spelling.suggestions(for: id, among: sources))
        continue
      }
      read(path, id)
    }
  }

  private mutating func read(_ path: String, _ id: String) {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try readFile(path, limit: FoldedText.byteLimit)
    } catch {
      return report("The text cannot be read: \(error.message)", .unreadableFile, path)
    }
    let file = SourceFile(path: path, bytes: bytes)
    do throws(InvalidText) {
      bySource[id] = try PlainTextEvidence(file)
    } catch {
      switch error {
      case .tooLong: report("The text is larger than 64 MB", .fileTooLarge, path)
      case .notUTF8(let offset):
        diagnostics.append(
          Diagnostic(
            .invalidUTF8, "This is not UTF-8 text",
            at: SourceRange(file: file, offsets: offset..<offset + 1),
            suggestions: [
              Suggestion(
                "save it as plain text in UTF-8; a PDF or a word processor's file is not text")
            ]))
      }
    }
  }

  private mutating func report(
    _ message: String, _ kind: DiagnosticKind, _ path: String, _ suggestions: [Suggestion] = []
  ) {
    diagnostics.append(
      Diagnostic(
        kind, message, at: SourceRange(file: SourceFile(path: path, bytes: []), offsets: 0..<0),
        suggestions: suggestions))
  }
}

extension DiagnosticKind {
  public static let strayText = DiagnosticKind(
    "stray-text", .warning, "A text is called as the source that it is the text of.")
}
