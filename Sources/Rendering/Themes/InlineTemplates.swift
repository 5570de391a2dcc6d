import Templating

/// The templates for what stands within prose, compiled.
struct InlineTemplates: Sendable {
  let mention: Template
  let reference: Template
  let number: Template
  let citation: Template
}

/// The templates for fenced blocks, compiled.
struct BlockTemplates: Sendable {
  let figures: Template
  let measures: Template
  let timeline: Template
  let table: Template
}
