import Diagnostics
import Processes

/// Why an earlier state of the content cannot be had.
struct EarlierRefusal: Error {
  let message: String
  var notes: [Note] = []
  var suggestion: String?

  init(_ message: String, notes: [Note] = [], suggestion: String? = nil) {
    self.message = message
    self.notes = notes
    self.suggestion = suggestion
  }

  /// Something that git would not do, with its own words.
  init(_ message: String, saying result: ProgramResult, suggestion: String? = nil) {
    let words = result.complaint.split(whereSeparator: \.isNewline).map { Note(String($0)) }
    self.init(message, notes: words, suggestion: suggestion)
  }

  /// git did not run.
  init(_ error: ProgramError) {
    switch error {
    case .notFound:
      self.init(
        "The program `git`, which knows earlier states, is not installed",
        suggestion: "install it, or name a folder that holds the earlier content")
    case .failed(let reason):
      self.init(
        "The program `git`, which knows earlier states, does not run", notes: [Note(reason)])
    }
  }

  var diagnostic: Diagnostic {
    Diagnostic(
      .unknownRevision, message, at: nil, notes: notes,
      suggestions: suggestion.map { [Suggestion($0)] } ?? [])
  }
}
