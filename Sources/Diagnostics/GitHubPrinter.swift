public import Bytes

/// Writes findings as workflow commands, which GitHub Actions shows beside the lines of a change.
///
///     ::error file=content/a.md,line=3,col=19,endColumn=23,title=unknown-reference::There is no…
public struct GitHubPrinter: DiagnosticPrinter {
  public init() {}

  public func write(_ diagnostics: [Diagnostic], to output: inout ByteBuffer) {
    for diagnostic in diagnostics {
      output.append("::\(diagnostic.severity.rawValue) ")
      if let range = diagnostic.range { write(range, to: &output) }
      output.append("title=\(property(diagnostic.kind.id))::")
      output.append(data(words(of: diagnostic)))
      output.append(UInt8(ascii: "\n"))
    }
  }

  private func write(_ range: SourceRange, to output: inout ByteBuffer) {
    let start = range.file.codePointLocation(at: range.offsets.lowerBound)
    let end = range.file.codePointLocation(at: range.offsets.upperBound)
    output.append("file=\(property(range.file.path)),line=\(start.line),")
    if end.line == start.line {
      // The last column belongs to the annotation, unlike the end of a range.
      output.append("col=\(start.column),endColumn=\(max(start.column, end.column - 1)),")
    } else {
      // GitHub refuses columns where the annotation spans lines.
      output.append("endLine=\(end.line),")
    }
  }

  private func words(of diagnostic: Diagnostic) -> String {
    let notes = diagnostic.notes.map { note in
      guard let range = note.range else { return note.message }
      return "\(range.file.path):\(range.start.line): \(note.message)"
    }
    let lines = [diagnostic.message] + diagnostic.suggestions.map(\.message) + notes
    return lines.map(VisibleText.of).joined(separator: "\n")
  }

  private func data(_ text: String) -> String {
    escape(text) { $0 == "%" || $0 == "\r" || $0 == "\n" }
  }

  private func property(_ text: String) -> String {
    escape(text) { $0 == "%" || $0 == "\r" || $0 == "\n" || $0 == ":" || $0 == "," }
  }

  private func escape(_ text: String, _ needsEscape: (Unicode.Scalar) -> Bool) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      if needsEscape(scalar) {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "%" + (digits.count == 1 ? "0" : "") + digits
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
  }
}
