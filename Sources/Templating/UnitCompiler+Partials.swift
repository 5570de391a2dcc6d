import Diagnostics

extension UnitCompiler {
  mutating func compilePartial(_ token: Token, of template: ParsedTemplate) {
    include(token, of: template, filling: key.filling, filled: [])
  }

  /// Compiles what stands between a parent's tags, and includes the parent with it.
  mutating func compileParent(_ token: Token, at index: Int, of template: ParsedTemplate) {
    var own: [String: BlockBody] = [:]
    var filled: [Token] = []
    var position = index + 1
    while position < token.partner {
      let inner = template.tokens[position]
      if inner.kind == .block {
        let name = template.text(inner.name)
        let body = BlockBody(template: cursor.template, token: position)
        if own.updateValue(body, forKey: name) == nil {
          filled.append(inner)
        } else {
          reportRepeated(inner, name, of: template)
        }
      } else {
        reportIgnored(inner, of: template)
      }
      position = max(inner.partner, position) + 1
    }
    // Whoever includes this template has the last word on a block.
    let filling = compilation.filling(own.merging(overrides) { _, outer in outer })
    include(token, of: template, filling: filling, filled: filled)
  }

  private func reportRepeated(_ block: Token, _ name: String, of template: ParsedTemplate) {
    report(
      .repeatedBlock, "The block `\(name)` is filled twice", block.range, of: template,
      [Suggestion("put both into one block")])
  }

  private func reportIgnored(_ token: Token, of template: ParsedTemplate) {
    if token.kind == .comment { return }
    let bytes = template.file.bytes[token.range]
    guard token.kind != .text || !bytes.allSatisfy(isHTMLSpace) else { return }
    let range = token.kind == .text ? trimmed(token.range, in: template.file.bytes) : token.range
    report(
      .ignoredTemplateText, "This stands between the tags of a parent, and in none of its blocks",
      range, of: template, [Suggestion("put it into a block, or take it away")])
  }

  private func trimmed(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    let start = range.first { !isHTMLSpace(bytes[$0]) } ?? range.lowerBound
    let end = range.last { !isHTMLSpace(bytes[$0]) } ?? start
    return start..<(end + 1)
  }

  /// Calls the unit of the template, or of each template, that a tag names.
  private mutating func include(
    _ token: Token, of template: ParsedTemplate, filling: Int, filled: [Token]
  ) {
    defer { moveBehindInclusion() }
    guard token.isDynamic else {
      let name = template.text(token.name)
      guard let target = target(name, token, of: template) else { return }
      checkBlocks(filled, of: template, in: target)
      compilation.emit(.call(call(target, token, of: template, filling)))
      return
    }
    guard let resolved = resolve(token, of: template) else { return }
    guard case .choice(let words) = resolved.shape else {
      let name = template.text(token.name)
      reportUnfit(
        token, of: template,
        "`\(name)` is \(resolved.shape.label), and cannot choose a template",
        "only a field that holds one of some known words can; or name the template itself")
      return
    }
    if resolved.untested != nil { reportUntested(token, resolved, of: template) }
    var table: [String: Int32] = [:]
    for word in words {
      guard let target = target(word, token, of: template) else { continue }
      checkBlocks(filled, of: template, in: target)
      table[word] = call(target, token, of: template, filling)
    }
    compilation.emit(
      .callChoice(compilation.place(resolved), choice: compilation.choice(table)))
  }

  /// An included template ends in the place of HTML where it began; if that is inside a tag, the
  /// last thing in it may be the beginning of an attribute's name.
  private mutating func moveBehindInclusion() {
    guard place.isInTag else { return }
    place.mode = .attributeName
    place.isAttributeUncertain = true
  }

  private func target(_ name: String, _ token: Token, of template: ParsedTemplate) -> Int? {
    if let index = compilation.templates.index(of: name) { return index }
    let names = compilation.templates.names
    let range = token.isDynamic ? nil : template.sourceRange(token.name)
    let field = template.text(token.name)
    report(
      .unknownTemplate,
      token.isDynamic
        ? "`\(field)` can be `\(name)`, and there is no template of that name"
        : "There is no template `\(name)`",
      token.name, of: template, notes: [Note("The theme has " + listed(names))],
      Spelling.suggestions(for: name, among: names, at: range))
    return nil
  }

  private func call(
    _ target: Int, _ token: Token, of template: ParsedTemplate, _ filling: Int
  ) -> Int32 {
    let (frames, facts) = scope.forCallee
    let key = UnitKey(
      template: target, frames: frames, facts: facts, place: place, filling: filling,
      indentation: indentation(of: target, token, in: template), isInline: !token.standsAlone)
    let range = template.sourceRange(token.range)
    let context = scope.visibleRecords(in: compilation.shapes).map(\.name)
    let name = compilation.templates[target].name
    let note = Note("`\(name)` is included here, in \(listed(context))", at: range)
    return compilation.call(
      key, arguments: scope.frames.map(\.register),
      includer: Includer(range: range, note: note, chain: chain))
  }

  /// What every line of an included template begins with.
  ///
  /// A template that includes itself is indented once, however deep its data: one more indentation a
  /// level would make one more unit a level, without end.
  private func indentation(
    of target: Int, _ token: Token, in template: ParsedTemplate
  ) -> [UInt8] {
    guard token.standsAlone else { return [] }
    guard !chain.contains(target) else { return cursor.indentation }
    return cursor.indentation + strip(template.file.bytes[token.indentation])
  }
}
