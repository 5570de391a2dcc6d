import Diagnostics

/// A template after reading: its pieces in order, and what is wrong with how they are written.
struct ParsedTemplate: Sendable {
  let name: String
  let file: SourceFile
  let tokens: [Token]
  /// Mistakes of syntax; a template that has any is not compiled.
  let diagnostics: [Diagnostic]
  /// The names of the blocks that another template can fill, each once, in order.
  let blocks: [String]
  /// The templates that are included by name.
  let references: Set<String>
  /// Whether a template is included whose name comes from a field.
  let hasDynamicReferences: Bool

  init(name: String, file: SourceFile) {
    var tokenizer = Tokenizer(file: file)
    tokenizer.run()
    var tokens = tokenizer.tokens
    var diagnostics = tokenizer.diagnostics
    pairSections(&tokens, in: file, &diagnostics)
    if diagnostics.isEmpty { applyLineRules(to: &tokens, bytes: file.bytes) }

    var blocks: [String] = []
    var known: Set<String> = []
    var references: Set<String> = []
    for token in tokens {
      switch token.kind {
      case .block where !token.isOverride:
        let block = file.text(token.name)
        if known.insert(block).inserted { blocks.append(block) }
      case .partial where !token.isDynamic, .parent where !token.isDynamic:
        references.insert(file.text(token.name))
      default: break
      }
    }
    self.name = name
    self.file = file
    self.tokens = tokens
    self.diagnostics = diagnostics.sorted {
      ($0.range?.offsets.lowerBound ?? 0) < ($1.range?.offsets.lowerBound ?? 0)
    }
    self.blocks = blocks
    self.references = references
    self.hasDynamicReferences = tokens.contains {
      ($0.kind == .partial || $0.kind == .parent) && $0.isDynamic
    }
  }

  func text(_ range: Range<Int>) -> String { file.text(range) }

  func sourceRange(_ range: Range<Int>) -> SourceRange { SourceRange(file: file, offsets: range) }
}

extension SourceFile {
  /// The text of a range of bytes; what is not UTF-8 is shown as the replacement sign.
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
