import Bytes
import Templating

/// The templates for what stands within prose, compiled.
struct InlineTemplates: Sendable {
  let mention: Template
  let reference: Template
  let number: Template
  let citation: Template
  /// Whether the number's template writes its id, so that a page's lists can lead back to it.
  let marksNumbers: Bool
  /// Whether the citation's template writes its id.
  let marksCitations: Bool

  init(
    mention: Template, reference: Template, number: Template, citation: Template,
    messages: ContextRecord
  ) {
    self.mention = mention
    self.reference = reference
    self.number = number
    self.citation = citation
    marksNumbers = Self.writesMark(number, messages)
    marksCitations = Self.writesMark(citation, messages)
  }

  /// Whether a template writes the id that it is given, tried out.
  private static func writesMark(_ template: Template, _ messages: ContextRecord) -> Bool {
    let id = "mark.of.a.trial"
    let slots = template.context.fields.map { field -> Value in
      switch field.shape {
      case .text, .optional(.text): .text(field.name == "ref" ? id : "")
      case .url, .optional(.url): .text("#")
      case .markup: .markup([])
      case .record: .record(messages)
      case .flag: .flag(true)
      default: field.shape.absence
      }
    }
    var buffer = ByteBuffer(capacity: 256)
    guard let record = try? ContextRecord(template.context, slots: slots),
      (try? template.render(record, into: &buffer)) != nil
    else { return false }
    return String(decoding: buffer.copy(), as: UTF8.self).contains(id)
  }
}

/// The templates for fenced blocks, compiled.
struct BlockTemplates: Sendable {
  let figures: Template
  let measures: Template
  let timeline: Template
  let drawing: Template
  let table: Template
}
