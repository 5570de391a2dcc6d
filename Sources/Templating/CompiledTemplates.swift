import Diagnostics

/// A template that will be rendered by the program, and the context that it will be given.
public struct TemplateRequest: Sendable, Hashable {
  /// What the theme calls the template.
  public let name: String
  /// The name of the ``RecordShape``.
  public let context: String
  /// Whether the output goes into the middle of a line, so that the file's last line ending, which
  /// an editor puts there unasked, is not written.
  public let isInline: Bool

  public init(_ name: String, context: String, inline isInline: Bool = false) {
    self.name = name
    self.context = context
    self.isInline = isInline
  }
}

/// What came of compiling the templates of a theme.
public struct CompiledTemplates: Sendable {
  private let templates: [TemplateRequest: Template]

  /// Everything that was found, by file and place.
  public let diagnostics: [Diagnostic]

  init(compiled: [TemplateRequest: Template], diagnostics: [Diagnostic]) {
    templates = compiled
    self.diagnostics = diagnostics
  }

  /// The template for a request; nil if it, or anything that it includes, has an error.
  public subscript(request: TemplateRequest) -> Template? { templates[request] }

  /// The template of a name for a context, whether it was requested for the middle of a line or not.
  public subscript(name: String, context context: String) -> Template? {
    self[TemplateRequest(name, context: context)]
      ?? self[TemplateRequest(name, context: context, inline: true)]
  }
}

/// The errors for which a template could not be compiled.
public struct TemplateProblems: Error, Sendable {
  public let diagnostics: [Diagnostic]
}
