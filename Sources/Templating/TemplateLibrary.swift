import Diagnostics

/// The templates of a theme and the shapes of the data that they are rendered with.
public struct TemplateLibrary: Sendable {
  private let templates: ParsedTemplates
  private let shapes: ShapeLibrary
  var bounds = CompilationBounds()

  /// Reads every template.
  /// - Parameter sources: the files by the names that tags use: `layout`, `inline/mention`.
  /// - Complexity: O(bytes).
  public init(sources: [String: SourceFile], shapes: ShapeLibrary) {
    templates = ParsedTemplates(sources: sources)
    self.shapes = shapes
  }

  /// The mistakes of syntax in all templates, whether or not they are used.
  public var diagnostics: [Diagnostic] { templates.all.flatMap(\.diagnostics) }

  /// The names of all templates, sorted.
  public var names: [String] { templates.names }

  /// Compiles templates for the contexts that they will be rendered with, and all that they include.
  ///
  /// Everything that is wrong is found in one go. Templates share what they include.
  public func compile(_ requests: [TemplateRequest]) -> CompiledTemplates {
    let compilation = Compilation(templates: templates, shapes: shapes, bounds: bounds)
    var units: [(request: TemplateRequest, context: RecordShape, unit: Int)] = []
    var findings = diagnostics
    for request in requests {
      guard let context = shapes[request.context] else {
        findings.append(unknownContext(request))
        continue
      }
      guard let template = templates.index(of: request.name) else {
        findings.append(unknownTemplate(request))
        continue
      }
      let key = UnitKey(
        template: template, frames: [Scope.Frame(register: 0, shape: .record(context.name))],
        facts: [], place: HTMLPlace(), filling: 0, indentation: [], isInline: request.isInline)
      units.append((request, context, compilation.unit(for: key, includer: nil)))
    }
    compilation.compileQueue()
    findings += compilation.diagnostics
    if findings.isEmpty { findings += unusedTemplates(compilation.usedTemplates) }

    let program = compilation.program()
    var compiled: [TemplateRequest: Template] = [:]
    for (request, context, unit) in units where compilation.isSound(unit) {
      guard let file = templates.index(of: request.name).map({ templates[$0].file }) else {
        continue
      }
      compiled[request] = Template(
        name: request.name, context: context, file: file, program: program, unit: unit)
    }
    return CompiledTemplates(compiled: compiled, diagnostics: sorted(findings))
  }

  /// Compiles one template.
  /// - Throws: ``TemplateProblems`` with every error in it and in what it includes.
  public func compile(
    _ name: String, context: String
  ) throws(TemplateProblems) -> Template {
    let result = compile([TemplateRequest(name, context: context)])
    guard let template = result[name, context: context] else {
      throw TemplateProblems(diagnostics: result.diagnostics)
    }
    return template
  }

  private func unknownContext(_ request: TemplateRequest) -> Diagnostic {
    let known = shapes.shapes.map(\.name)
    return Diagnostic(
      .unknownContext,
      "`\(request.name)` is to be rendered with a `\(request.context)`, which is not declared",
      at: nil, suggestions: Spelling.suggestions(for: request.context, among: known))
  }

  private func unknownTemplate(_ request: TemplateRequest) -> Diagnostic {
    Diagnostic(
      .unknownTemplate, "The theme has no template `\(request.name)`, which every site needs",
      at: nil, notes: [Note("The theme has " + listed(templates.names))],
      suggestions: Spelling.suggestions(for: request.name, among: templates.names))
  }

  private func unusedTemplates(_ used: Set<Int>) -> [Diagnostic] {
    templates.all.indices.filter { !used.contains($0) }.map { index in
      let template = templates[index]
      return Diagnostic(
        .unusedTemplate,
        "Nothing uses the template `\(template.name)`, so its names are not checked",
        at: template.sourceRange(template.file.lineRange(at: 0)))
    }
  }

  private func sorted(_ findings: [Diagnostic]) -> [Diagnostic] {
    func place(_ finding: Diagnostic) -> (String, Int, Int, String) {
      guard let range = finding.range else { return ("", 0, 0, finding.message) }
      return (
        range.file.path, range.offsets.lowerBound, range.offsets.upperBound, finding.message
      )
    }
    return findings.sorted { place($0) < place($1) }
  }
}
