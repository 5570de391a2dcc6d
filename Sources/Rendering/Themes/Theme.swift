import Diagnostics
import Model
import Templating

/// A theme whose templates are compiled against a site's contexts.
public struct Theme: Sendable {
  let shapes: ShapeLibrary
  let inline: InlineTemplates
  let blocks: BlockTemplates
  let assets: [ThemeAsset]
  let cardStyle: [UInt8]?
  let messages: Messages
  let messagesRecord: ContextRecord
  private let compiled: CompiledTemplates
  private let names: Set<String>

  /// Compiles the theme; nil when anything is wrong with it, which goes to `diagnostics`.
  ///
  /// - Parameters:
  ///   - files: the theme's folder.
  ///   - content: the site, whose kinds of record decide the contexts, and whose pages may name
  ///     templates of their own.
  public init?(_ files: ThemeFiles, for content: Content, _ diagnostics: inout [Diagnostic]) {
    let kinds = content.kinds
    do {
      let (messageShapes, messagesRecord) = try files.messages.context()
      self.messagesRecord = messagesRecord
      shapes = try Self.shapes(kinds, messageShapes, files.assets)
    } catch {
      // A theme's message or asset can have a name that no template could write.
      diagnostics.append(
        Diagnostic(
          .wrongMessage, "The theme's messages or assets cannot be named in templates: \(error)",
          at: files.messages.file.range))
      return nil
    }
    messages = files.messages
    assets = files.assets
    cardStyle = files.cardStyle
    names = Set(files.templates.keys)
    let library = TemplateLibrary(sources: files.templates, shapes: shapes)
    var found: [Diagnostic] = []
    let requests = Self.requests(kinds, content, names, files, &found)
    compiled = library.compile(requests)
    found += compiled.diagnostics
    diagnostics += found
    guard !found.contains(where: { $0.severity == .error }),
      let mention = compiled["inline/mention", context: "Mention"],
      let reference = compiled["inline/reference", context: "Reference"],
      let number = compiled["inline/number", context: "NumberReference"],
      let citation = compiled["inline/citation", context: "CitationMark"],
      let figures = compiled["blocks/figures", context: "FiguresBlock"],
      let measures = compiled["blocks/measures", context: "MeasuresBlock"],
      let timeline = compiled["blocks/timeline", context: "TimelineBlock"],
      let drawing = compiled["blocks/drawing", context: "DrawingBlock"],
      let table = compiled["blocks/table", context: "TableBlock"]
    else { return nil }
    inline = InlineTemplates(
      mention: mention, reference: reference, number: number, citation: citation,
      messages: messagesRecord)
    blocks = BlockTemplates(
      figures: figures, measures: measures, timeline: timeline, drawing: drawing, table: table)
  }

  /// All contexts that a theme meets on a site with these kinds of record.
  static func shapes(
    _ kinds: [RecordKind], _ messages: [RecordShape], _ assets: [ThemeAsset]
  ) throws -> ShapeLibrary {
    try ShapeLibrary(
      SharedShapes.make() + RecordShapes.make(kinds)
        + RootShapes.make(kinds, assets: assets.map(\.key)) + messages)
  }

  /// The template of a page of its own kind, or the one that stands in for it.
  func template(_ name: String, or fallback: String, _ context: String) -> Template? {
    compiled[names.contains(name) ? name : fallback, context: context]
  }

  /// Whether the theme has a template of that name.
  func hasTemplate(_ name: String) -> Bool { names.contains(name) }

  /// The template that an article asks for by name.
  func pageTemplate(_ name: String) -> Template? { compiled[name, context: "PageRoot"] }

  private static func requests(
    _ kinds: [RecordKind], _ content: Content, _ names: Set<String>, _ files: ThemeFiles,
    _ diagnostics: inout [Diagnostic]
  ) -> [TemplateRequest] {
    var requests: [TemplateRequest] = []
    for request in ThemeContexts.requests(kinds) {
      if request.isOptional, !names.contains(request.template) { continue }
      let fallback = request.fallback ?? request.template
      requests.append(
        TemplateRequest(
          names.contains(request.template) ? request.template : fallback,
          context: request.context, inline: request.isInline))
      // What stands in for a missing template is checked even when nothing is missing, unless all
      // that it is given there is what it is given elsewhere.
      if names.contains(fallback), request.template != "corrections" {
        requests.append(
          TemplateRequest(fallback, context: request.context, inline: request.isInline))
      }
    }
    for page in content.pages {
      guard let name = page[Page.template] else { continue }
      if names.contains(name) {
        requests.append(TemplateRequest(name, context: "PageRoot"))
      } else {
        let range = page.values.range(of: Page.template)
        diagnostics.append(
          Diagnostic(
            .missingTemplate, "The theme has no template `\(name)`", at: range,
            suggestions: Spelling.suggestions(for: name, among: names.sorted(), at: range)))
      }
    }
    if !content.corrections.isEmpty, !names.contains("corrections") {
      // What stands in for it would leave them out in silence.
      requests.append(TemplateRequest("corrections", context: "CorrectionsRoot"))
    }
    var missing: Set<String> = []
    for request in requests
    where !names.contains(request.name) && missing.insert(request.name).inserted {
      diagnostics.append(
        Diagnostic(
          .missingTemplate, "The theme `\(files.prefix)` has no template `\(request.name)`",
          at: nil,
          suggestions: [Suggestion("write `\(files.prefix)/templates/\(request.name).html`")]))
    }
    var seen: Set<TemplateRequest> = []
    return requests.filter { !missing.contains($0.name) && seen.insert($0).inserted }
  }
}
