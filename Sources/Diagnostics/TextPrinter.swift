public import Bytes

/// Writes findings for people, each with the lines that it is about:
///
///     content/who-paid.md:12:19: error: There is no agency `jocc2` [unknown-reference]
///       12 | The [JOCC](agency:jocc2) was set up
///          |                   ^~~~~
///          help: did you mean `jocc`?
///
/// Nothing of the input reaches the terminal as it is: control characters are made visible.
public struct TextPrinter: DiagnosticPrinter {
  /// Whether ANSI escape sequences colour the text.
  public let hasColor: Bool
  /// How many columns of a source line are shown at most; longer lines are cut with `…`.
  public let excerptWidth: Int

  public init(hasColor: Bool = false, excerptWidth: Int = 100) {
    self.hasColor = hasColor
    self.excerptWidth = max(excerptWidth, 20)
  }

  public func write(_ diagnostics: [Diagnostic], to output: inout ByteBuffer) {
    for diagnostic in diagnostics { write(diagnostic, to: &output) }
  }

  private func write(_ diagnostic: Diagnostic, to output: inout ByteBuffer) {
    writeHeadline(
      diagnostic.severity.rawValue, TerminalStyle(diagnostic.severity),
      "\(diagnostic.message) [\(diagnostic.kind.id)]", at: diagnostic.range, to: &output)
    for suggestion in diagnostic.suggestions {
      append("     help: ", .note, to: &output)
      output.append(VisibleText.of(suggestion.message))
      output.append(UInt8(ascii: "\n"))
    }
    for note in diagnostic.notes {
      if note.range == nil { output.append("     " as StaticString) }
      writeHeadline("note", .note, note.message, at: note.range, to: &output)
    }
  }

  private func writeHeadline(
    _ label: String, _ style: TerminalStyle, _ message: String, at range: SourceRange?,
    to output: inout ByteBuffer
  ) {
    if let range {
      let start = range.start
      let path = VisibleText.of(range.file.path)
      append("\(path):\(start.line):\(start.column): ", .place, to: &output)
    }
    append("\(label): ", style, to: &output)
    output.append(VisibleText.of(message))
    output.append(UInt8(ascii: "\n"))
    // A finding about a file that is no text has no line to show.
    guard let range, !range.file.bytes.isEmpty else { return }
    for line in SourceExcerpt(of: range, width: excerptWidth).lines {
      append("\(line.gutter) |", .gutter, to: &output)
      if !line.text.isEmpty {
        output.append(UInt8(ascii: " "))
        append(line.text, line.isUnderline ? .underline : nil, to: &output)
      }
      output.append(UInt8(ascii: "\n"))
    }
  }

  private func append(_ text: String, _ style: TerminalStyle?, to output: inout ByteBuffer) {
    guard hasColor, let style else { return output.append(text) }
    output.append(style.rawValue)
    output.append(text)
    output.append(TerminalStyle.reset)
  }
}
