import Diagnostics
import Files

/// Reads text files of the content folder, and says what is wrong with those that are none.
enum TextFile {
  /// The largest text file that is read; an article is a thousandth of it.
  static let limit = 16 * 1024 * 1024

  /// Reads the file at `path` below `folder`; what is wrong with it goes to `diagnostics`.
  static func read(
    _ path: String, in folder: ContentFolder, _ diagnostics: inout [Diagnostic]
  ) -> SourceFile? {
    let shown = folder.shown(path)
    do throws(FileError) {
      var bytes = try readFile(joinPath(folder.path, path), limit: limit)
      if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
      let file = SourceFile(path: shown, bytes: bytes)
      if let finding = invalidText(file) {
        diagnostics.append(finding)
        return nil
      }
      return file
    } catch {
      let file = SourceFile(path: shown, bytes: [])
      if case .tooLarge = error.reason {
        diagnostics.append(
          Diagnostic(
            .fileTooLarge, "The file is larger than 16 MB", at: file.range,
            suggestions: [Suggestion("split it, or move what is no text out of it")]))
      } else {
        diagnostics.append(
          Diagnostic(.unreadableFile, "The file cannot be read: \(error.message)", at: file.range))
      }
      return nil
    }
  }

  private static func invalidText(_ file: SourceFile) -> Diagnostic? {
    if file.bytes.starts(with: [0xFF, 0xFE]) || file.bytes.starts(with: [0xFE, 0xFF]) {
      return Diagnostic(
        .invalidUTF8, "The file is saved as UTF-16", at: SourceRange(file: file, offsets: 0..<0),
        suggestions: [Suggestion("save it as UTF-8")])
    }
    if let offsets = invalidUTF8(file.bytes) {
      return Diagnostic(
        .invalidUTF8, "This is not UTF-8 text", at: SourceRange(file: file, offsets: offsets),
        suggestions: [
          Suggestion("save the file as UTF-8; accented letters of older encodings look like this")
        ])
    }
    if let offset = file.bytes.firstIndex(of: 0) {
      return Diagnostic(
        .invalidUTF8, "There is a NUL character here: the file is no text, or damaged",
        at: SourceRange(file: file, offsets: offset..<offset + 1))
    }
    return nil
  }

  /// Where the first bytes stand that are no UTF-8.
  private static func invalidUTF8(_ bytes: [UInt8]) -> Range<Int>? {
    let span = bytes.span
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: span)
      return nil
    } catch {
      return error.byteOffsets
    }
  }
}
