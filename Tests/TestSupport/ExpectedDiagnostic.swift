import Diagnostics

/// A finding that a test expects; what is nil is not compared, but for `start`.
public struct ExpectedDiagnostic: Sendable {
  let id: String
  let start: String?
  let end: String?
  let message: String?
  let severity: Severity?
  let notes: [String]?
  let suggestions: [String]?
  let replacements: [String]?

  /// - Parameters:
  ///   - id: the kind's identifier.
  ///   - start: the marker where the finding begins; nil when it is about no one place.
  ///   - end: the marker just behind the finding.
  ///   - message: the whole message.
  ///   - notes: the messages of all notes.
  ///   - suggestions: the messages of all suggestions.
  ///   - replacements: the texts that the suggestions would put in, where they have one.
  public init(
    _ id: String, at start: String?, to end: String? = nil, _ message: String? = nil,
    severity: Severity? = nil, notes: [String]? = nil, suggestions: [String]? = nil,
    replacements: [String]? = nil
  ) {
    self.id = id
    self.start = start
    self.end = end
    self.message = message
    self.severity = severity
    self.notes = notes
    self.suggestions = suggestions
    self.replacements = replacements
  }

  /// As ``init(_:at:to:_:severity:notes:suggestions:replacements:)``, by kind.
  public init(
    _ kind: DiagnosticKind, at start: String?, to end: String? = nil, _ message: String? = nil,
    severity: Severity? = nil, notes: [String]? = nil, suggestions: [String]? = nil,
    replacements: [String]? = nil
  ) {
    self.init(
      kind.id, at: start, to: end, message, severity: severity, notes: notes,
      suggestions: suggestions, replacements: replacements)
  }

  func matches(_ found: Diagnostic, in places: MarkedPlaces) -> Bool {
    guard found.kind.id == id, matchesPlace(found.range, in: places) else { return false }
    if let message, message != found.message { return false }
    if let severity, severity != found.severity { return false }
    if let notes, notes != found.notes.map(\.message) { return false }
    if let suggestions, suggestions != found.suggestions.map(\.message) { return false }
    if let replacements, replacements != found.suggestions.compactMap(\.replacement?.text) {
      return false
    }
    return true
  }

  private func matchesPlace(_ range: SourceRange?, in places: MarkedPlaces) -> Bool {
    guard let start else { return range == nil }
    guard let range, places.isAt(range.file, range.offsets.lowerBound, start) else { return false }
    guard let end else { return true }
    return places.isAt(range.file, range.offsets.upperBound, end)
  }

  func describe(in places: MarkedPlaces) -> String {
    var text = places.describe(start, end) + ": [\(id)]"
    if let severity { text += " \(severity.rawValue)" }
    if let message { text += " \(message)" }
    if let notes { text += "\n      notes: \(notes)" }
    if let suggestions { text += "\n      suggestions: \(suggestions)" }
    if let replacements { text += "\n      replacements: \(replacements)" }
    return text
  }
}
