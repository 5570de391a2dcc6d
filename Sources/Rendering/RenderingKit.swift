import Bytes
import Diagnostics
import Linking
import Model
import Templating

/// What every page is rendered with: the site, the theme, and what is worked out once for all pages.
///
/// A class, because everything that renders holds on to it: one reference instead of dozens.
final class RenderingKit: Sendable {
  let site: Site
  let theme: Theme
  let wording: Wording
  let figures: FigureFacts
  let messages: Value
  let rawHTML: Bool
  /// The label of each source: author, title, publication and date in one line.
  private let sourceLabels: [Int: String]

  var templates: InlineTemplates { theme.inline }

  init(site: Site, theme: Theme, wording: Wording, _ diagnostics: inout [Diagnostic]) {
    self.site = site
    self.theme = theme
    self.wording = wording
    messages = .record(theme.messagesRecord)
    rawHTML = site.content.configuration[SiteConfiguration.rawHTML] ?? false
    figures = FigureFacts(site, wording, &diagnostics)
    var labels: [Int: String] = [:]
    for (place, record) in site.content.records.enumerated()
    where record.kind.referenceStyle == .citation {
      labels[place] = SourceLabel.make(record, wording)
    }
    sourceLabels = labels
  }

  func label(ofSource place: Int) -> String {
    sourceLabels[place] ?? site.content.records[place].name
  }

  /// What a reference without words is called: the acronym of what has one.
  func shortName(of record: SiteRecord) -> String { record[Agency.acronym] ?? record.name }

  /// What an acronym stands for.
  func expansion(of record: SiteRecord) -> String? {
    record[Agency.acronym] == nil ? record[Term.expansion] : record.name
  }

  /// A context record whose values are in the order of its shape's fields.
  func record(_ shape: String, _ slots: [Value]) throws(RenderingFailure) -> ContextRecord {
    guard let shape = theme.shapes[shape] else {
      throw RenderingFailure("There is no context `\(shape)`")
    }
    do throws(RecordError) {
      return try ContextRecord(shape, slots: slots)
    } catch {
      throw RenderingFailure(error.description)
    }
  }

  /// A context record whose values are given by name.
  func record(
    _ shape: String, named values: [String: Value]
  ) throws(RenderingFailure) -> ContextRecord {
    guard let found = theme.shapes[shape] else {
      throw RenderingFailure("There is no context `\(shape)`")
    }
    let slots = found.fields.map { field in values[field.name] ?? field.shape.absence }
    return try record(shape, slots)
  }

  /// Writes a template for what stands within prose.
  ///
  /// Such a template has no partial that could recur, and its values come from this file's callers in
  /// the order of ``SharedShapes``; so what could fail is a mistake of ours, which the tests of every
  /// inline shape rule out.
  func render(_ template: Template, _ slots: [Value], into buffer: inout ByteBuffer) {
    do {
      let record = try ContextRecord(template.context, slots: slots)
      try template.render(record, into: &buffer)
    } catch {
      assertionFailure("\(template.name): \(error)")
    }
  }
}

extension Shape {
  /// The value that stands for nothing.
  var absence: Value {
    switch self {
    case .list: .list([])
    case .flag: .flag(false)
    default: .absent
    }
  }
}

/// A mistake of the program's own while it rendered: shown as `internal-error`, exit code 70.
struct RenderingFailure: Error {
  let message: String

  init(_ message: String) {
    self.message = message
  }
}
