/// The contexts that a theme's templates receive, written out for whoever writes a theme.
public struct ShapeDocumentation: Sendable {
  private let library: ShapeLibrary

  public init(_ library: ShapeLibrary) {
    self.library = library
  }

  /// Markdown with one heading a shape and one row a field: its name, what it holds, what it is,
  /// and the tag that writes it.
  /// - Parameter headingLevel: the level of the shapes' headings, from 1 to 6.
  public func markdown(headingLevel: Int = 2) -> String {
    let marks = String(repeating: "#", count: min(max(headingLevel, 1), 6))
    return library.shapes.map { shape in
      section(shape, heading: "\(marks) \(shape.name)")
    }.joined(separator: "\n")
  }

  private func section(_ shape: RecordShape, heading: String) -> String {
    var text = "\(heading)\n\n\(shape.description)\n"
    guard !shape.fields.isEmpty else { return text }
    text += "\n| field | holds | meaning | written |\n|---|---|---|---|\n"
    for field in shape.fields {
      let cells = [
        "`\(field.name)`", holds(field.shape), field.description,
        "`\(example(field.name, field.shape))`",
      ]
      text += "| " + cells.map(escapedCell).joined(separator: " | ") + " |\n"
    }
    return text
  }

  /// The shape's label, with the names of records as links to their headings.
  private func holds(_ shape: Shape) -> String {
    guard let name = shape.recordName else { return shape.label }
    return shape.label.replacing("`\(name)`", with: "[\(name)](#\(name.lowercased()))")
  }

  private func example(_ name: String, _ shape: Shape) -> String {
    switch shape {
    case .text, .url, .choice: "{{\(name)}}"
    case .markup, .json: "{{{\(name)}}}"
    case .flag, .list, .record: "{{#\(name)}}…{{/\(name)}}"
    case .optional(let present):
      present.recordName == nil
        ? "{{#\(name)}}\(example(name, present)){{/\(name)}}" : example(name, present)
    }
  }

  private func escapedCell(_ text: String) -> String {
    text.replacing("|", with: "\\|").replacing("\n", with: " ")
  }
}
