import Diagnostics
import Templating

/// Why a page could not be written.
struct RenderingFailure: Error {
  /// What is shown for it.
  let diagnostic: Diagnostic

  /// A mistake of the program's own: `internal-error`, exit code 70.
  init(_ message: String) {
    diagnostic = Diagnostic(.internalError, message, at: nil)
  }

  /// What a template ran into: a mistake of the theme if it never ends, otherwise one of our own.
  init(_ error: RenderingError) {
    diagnostic =
      switch error {
      case .tooDeep(let finding), .tooLarge(let finding): finding
      case .wrongContext, .unfitValue: Diagnostic(.internalError, error.diagnostic.message, at: nil)
      }
  }
}
