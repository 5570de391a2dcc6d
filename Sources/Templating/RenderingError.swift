import Diagnostics

/// Why a compiled template could not be rendered.
public enum RenderingError: Error, Sendable {
  /// Templates include one another more than a hundred deep: a tree of data that is too deep, or
  /// has no end.
  case tooDeep(Diagnostic)
  /// Lists inside of lists, or inclusions, grow beyond what any page needs: 256 MB, or five
  /// million elements and inclusions.
  case tooLarge(Diagnostic)
  /// The record is of another shape than the template was compiled for: a mistake of the program.
  case wrongContext(expected: String, given: String)
  /// A value is not of the shape that was declared: records were made for shapes of another library.
  case unfitValue(String)

  /// The finding to show.
  public var diagnostic: Diagnostic {
    switch self {
    case .tooDeep(let diagnostic), .tooLarge(let diagnostic): diagnostic
    case .wrongContext(let expected, let given):
      Diagnostic(
        .unknownContext, "A template for `\(expected)` was given a `\(given)`: this is a bug",
        at: nil)
    case .unfitValue(let template):
      Diagnostic(
        .unknownContext, "`\(template)` was given values of other shapes: this is a bug", at: nil)
    }
  }
}
