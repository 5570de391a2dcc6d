/// One finding about the input.
public struct Diagnostic: Sendable, Hashable {
  /// Which rule was broken.
  public let kind: DiagnosticKind
  /// How bad it is here; the kind's own severity unless the site says otherwise.
  public var severity: Severity
  /// What is wrong, in a sentence that an editor understands; no full stop at the end.
  public let message: String
  /// Where it is; nil when the finding is about no one file.
  public let range: SourceRange?
  /// What else is to be known, each with the place it speaks of.
  public let notes: [Note]
  /// How to mend it.
  public let suggestions: [Suggestion]

  public init(
    _ kind: DiagnosticKind, _ message: String, at range: SourceRange?,
    notes: [Note] = [], suggestions: [Suggestion] = []
  ) {
    self.kind = kind
    self.severity = kind.severity
    self.message = message
    self.range = range
    self.notes = notes
    self.suggestions = suggestions
  }
}

/// How bad a finding is.
public enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
  /// The site cannot be published.
  case error
  /// The site can be published; somebody should look.
  case warning

  public static func < (left: Severity, right: Severity) -> Bool {
    left == .warning && right == .error
  }
}

/// A rule that input can break: its identifier, and how bad that is.
public struct DiagnosticKind: Sendable, Hashable {
  /// The identifier, such as `unknown-reference`: lower case, hyphens, never changed once published.
  /// `docs/diagnostics/<id>.md` describes it.
  public let id: String
  /// How bad a breach is unless the site says otherwise.
  public let severity: Severity
  /// What the rule asks for, in one sentence.
  public let summary: String

  public init(_ id: String, _ severity: Severity = .error, _ summary: String) {
    self.id = id
    self.severity = severity
    self.summary = summary
  }
}

/// Something else to know about a finding.
public struct Note: Sendable, Hashable {
  public let message: String
  public let range: SourceRange?

  public init(_ message: String, at range: SourceRange? = nil) {
    self.message = message
    self.range = range
  }
}

/// A way to mend what was found.
public struct Suggestion: Sendable, Hashable {
  /// What to do: "did you mean `jocc`?".
  public let message: String
  /// The edit that would do it, where one is certain.
  public let replacement: Replacement?

  public init(_ message: String, replacement: Replacement? = nil) {
    self.message = message
    self.replacement = replacement
  }
}

/// An edit of one place in a file.
public struct Replacement: Sendable, Hashable {
  public let range: SourceRange
  public let text: String

  public init(_ range: SourceRange, with text: String) {
    self.range = range
    self.text = text
  }
}
