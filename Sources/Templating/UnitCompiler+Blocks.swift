import Diagnostics

extension UnitCompiler {
  /// Compiles what fills a block in its place, or goes on with the block's own content.
  mutating func openBlock(_ token: Token, of template: ParsedTemplate) {
    let name = template.text(token.name)
    guard let body = overrides[name], !isBeingFilled(body) else {
      sections.append(
        OpenSection(
          kind: .block, token: token, skip: .none, place: place, frames: nil,
          factCount: scope.factCount, register: nextRegister))
      return
    }
    let indentation = cursor.indentation + strip(template.file.bytes[token.indentation])
    cursors[cursors.count - 1].position = token.partner + 1
    let source = compilation.templates[body.template]
    let tag = source.tokens[body.token]
    let first = source.tokens[(body.token + 1)..<tag.partner].first(where: \.isWritten)
    if token.standsAlone, let first, !first.startsLine { write(indentation[...]) }
    cursors.append(
      Cursor(
        template: body.template, position: body.token + 1, end: tag.partner,
        indentation: indentation,
        stripped: Array(source.file.bytes[tag.contentIndentation]),
        isInsideLine: !token.standsAlone, filled: (body, place)))
  }

  /// Whether this is inside the content that would fill the block: then the block keeps its own.
  private func isBeingFilled(_ body: BlockBody) -> Bool {
    cursors.contains { $0.filled?.body == body }
  }

  /// Reports what a template fills although its parent has no such block.
  func checkBlocks(_ filled: [Token], of template: ParsedTemplate, in parent: Int) {
    guard !filled.isEmpty else { return }
    let (names, isOpen) = compilation.blocks(of: parent)
    let parentName = compilation.templates[parent].name
    guard !isOpen else { return }
    for block in filled {
      let name = template.text(block.name)
      guard !names.contains(name) else { continue }
      let names = compilation.templates.blocks(of: parent).names
      let range = template.sourceRange(block.name)
      report(
        .unknownTemplateBlock, "`\(parentName)` has no block `\(name)`", block.name, of: template,
        notes: [Note(names.isEmpty ? "It has no blocks" : "Its blocks are " + listed(names))],
        Spelling.suggestions(for: name, among: names, at: range))
    }
  }
}
