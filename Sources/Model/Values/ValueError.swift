import Diagnostics

/// Why a text that an editor wrote is not the value it should be, and how to mend it.
public struct ValueError: Error, Sendable, Hashable {
  /// Where the mistake is: UTF-8 offsets in the text that was read.
  public let offsets: Range<Int>
  /// What is wrong, in words for an editor; begins with a capital letter, no full stop.
  public let message: String
  /// How to mend it.
  public let suggestion: String?
  /// What would stand in place of ``offsets``, where that is certain.
  public let replacement: String?

  public init(
    _ message: String, at offsets: Range<Int>, suggestion: String? = nil, replacement: String? = nil
  ) {
    self.message = message
    self.offsets = offsets
    self.suggestion = suggestion ?? replacement.map { "Write `\($0)`" }
    self.replacement = replacement
  }

  /// The finding to print, when the text that was read stands letter for letter at `range`.
  ///
  /// A text that was written with escapes or over several lines is marked as a whole, because the
  /// offsets in the value are not those in the file.
  public func diagnostic(_ kind: DiagnosticKind, at range: SourceRange, verbatim: Bool = true)
    -> Diagnostic
  {
    let start = range.offsets.lowerBound + offsets.lowerBound
    let end = range.offsets.lowerBound + offsets.upperBound
    let fits = verbatim && end <= range.offsets.upperBound
    let place = fits ? SourceRange(file: range.file, offsets: start..<end) : range
    let suggestions = suggestion.map { text in
      let edit = fits ? replacement.map { Replacement(place, with: $0) } : nil
      return [Suggestion(text, replacement: edit)]
    }
    return Diagnostic(kind, message, at: place, suggestions: suggestions ?? [])
  }
}
