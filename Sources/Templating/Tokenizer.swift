import Diagnostics

/// Cuts a template into text and tags.
///
/// A mistake is reported and its tag skipped, so that one run finds every mistake of a file.
struct Tokenizer {
  let file: SourceFile
  let bytes: [UInt8]
  var tokens: [Token] = []
  var diagnostics: [Diagnostic] = []
  var delimiters = Delimiters.standard
  var position = 0
  /// Closing signs known not to come any more, so that no search for them is made twice.
  var missingClosers: Set<[UInt8]> = []

  init(file: SourceFile) {
    self.file = file
    self.bytes = file.bytes
  }

  mutating func run() {
    var textStart = 0
    while position < bytes.count {
      if matches(delimiters.opening, at: position) {
        appendText(textStart..<position)
        readTag()
        textStart = position
      } else if delimiters == .standard, matches(delimiters.closing, at: position) {
        reportStrayClosing()
        position += delimiters.closing.count
      } else {
        position += 1
      }
    }
    appendText(textStart..<bytes.count)
  }

  /// Appends text as one token a line, because the rules for whitespace speak of lines.
  private mutating func appendText(_ range: Range<Int>) {
    var start = range.lowerBound
    for index in range where bytes[index] == UInt8(ascii: "\n") {
      tokens.append(Token(kind: .text, range: start..<(index + 1)))
      start = index + 1
    }
    if start < range.upperBound {
      tokens.append(Token(kind: .text, range: start..<range.upperBound))
    }
  }

  private mutating func reportStrayClosing() {
    let range = position..<(position + delimiters.closing.count)
    report(
      .malformedTag, "`}}` closes a tag, and none is open here", range,
      Suggestion("write `{{` before the name, or take the braces away"))
  }

  func matches(_ wanted: [UInt8], at index: Int) -> Bool {
    guard index + wanted.count <= bytes.count else { return false }
    for offset in 0..<wanted.count where bytes[index + offset] != wanted[offset] { return false }
    return true
  }

  mutating func report(
    _ kind: DiagnosticKind, _ message: String, _ range: Range<Int>, _ suggestion: Suggestion? = nil
  ) {
    diagnostics.append(
      Diagnostic(
        kind, message, at: SourceRange(file: file, offsets: range),
        suggestions: suggestion.map { [$0] } ?? []))
  }
}

/// The signs that open and close a tag.
struct Delimiters: Equatable {
  var opening: [UInt8]
  var closing: [UInt8]

  static let standard = Delimiters(opening: Array("{{".utf8), closing: Array("}}".utf8))

  var openingText: String { String(decoding: opening, as: UTF8.self) }
  var closingText: String { String(decoding: closing, as: UTF8.self) }
}
