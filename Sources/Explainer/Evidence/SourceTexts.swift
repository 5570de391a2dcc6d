import Diagnostics
import Files
public import Fingerprints
import Model

/// The texts of sources in a folder that is not published: `news-2014.txt` for the source `news-2014`.
struct SourceTexts {
  /// By the identifiers of their sources.
  private(set) var texts: [String: PlainTextEvidence] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  /// Reads the folder at `path`.
  /// - Complexity: O(bytes in the folder).
  init(_ path: String, of content: Content) {
    let sources = content.records.filter { $0.kind.referenceStyle == .citation }.map(\.id)
    let known = Set(sources)
    let entries: [DirectoryEntry]
    do throws(FileError) {
      entries = try listDirectory(path)
    } catch {
      report("The folder of texts cannot be read: \(error.message)", path)
      return
    }
    for entry in entries.sorted(by: { $0.name < $1.name })
    where entry.kind != .directory && !entry.name.hasPrefix(".") {
      let id = String(entry.name.dropLast(pathExtension(entry.name).count))
      let file = joinPath(path, entry.name)
      guard known.contains(id) else {
        report(
          "No source is called `\(id)`", file, Spelling.suggestions(for: id, among: sources))
        continue
      }
      read(file, id)
    }
  }

  private mutating func read(_ path: String, _ id: String) {
    do throws(FileError) {
      let file = SourceFile(path: path, bytes: try readFile(path))
      do throws(InvalidText) {
        texts[id] = try PlainTextEvidence(file)
      } catch {
        report("The text is not UTF-8, or too long", path)
      }
    } catch {
      report("The text cannot be read: \(error.message)", path)
    }
  }

  private mutating func report(
    _ message: String, _ path: String, _ suggestions: [Suggestion] = []
  ) {
    diagnostics.append(
      Diagnostic(
        .unreadableText, message, at: SourceFile(path: path, bytes: []).range,
        suggestions: suggestions))
  }
}

extension DiagnosticKind {
  public static let unreadableText = DiagnosticKind(
    "unreadable-text", .error, "The texts that quotes are verified by can be read.")
}
