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
  /// Whether the mention's template writes the punctuation beside the word.
  let joinsPunctuation: Bool

  init(
    mention: Template, reference: Template, number: Template, citation: Template,
    messages: ContextRecord
  ) {
    self.mention = mention
    self.reference = reference
    self.number = number
    self.citation = citation
    marksNumbers = Self.writes("ref", number, messages)
    marksCitations = Self.writes("ref", citation, messages)
    joinsPunctuation = ["before", "after"].allSatisfy {
      Self.writes($0, mention, messages) && Self.writes($0, mention, messages, alone: true)
    }
  }

  /// Whether a template writes a field's text, tried out.
  /// - Parameter alone: without any other optional field.
  private static func writes(
    _ name: String, _ template: Template, _ messages: ContextRecord, alone: Bool = false
  ) -> Bool {
    let trial = "text.of.a.trial"
    let slots = template.context.fields.map { field -> Value in
      if field.name == name { return .text(trial) }
      if alone, field.shape.isOptional { return .absent }
      return switch field.shape {
      case .text, .optional(.text): .text("")
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
    return String(decoding: buffer.copy(), as: UTF8.self).contains(trial)
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
