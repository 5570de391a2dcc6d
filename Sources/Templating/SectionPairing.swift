import Diagnostics

/// Finds the end of every section, block and parent, and tells which blocks fill those of a parent.
/// - Complexity: O(n); the depth of nesting costs no stack.
func pairSections(_ tokens: inout [Token], in file: SourceFile, _ diagnostics: inout [Diagnostic]) {
  var open: [Int] = []
  var openNames: [String: Int] = [:]

  func name(_ token: Token) -> String {
    (token.isDynamic ? "*" : "") + file.text(token.name)
  }

  func close(_ opener: Int) {
    open.removeLast()
    openNames[name(tokens[opener]), default: 1] -= 1
  }

  func reportUnclosed(_ opener: Int) {
    let token = tokens[opener]
    diagnostics.append(
      Diagnostic(
        .unclosedSection, "`\(token.sigil)\(name(token))` is opened here and never closed",
        at: SourceRange(file: file, offsets: token.range),
        suggestions: [Suggestion("write `{{/\(name(token))}}` where it ends")]))
  }

  for index in tokens.indices {
    if tokens[index].opensSection {
      if tokens[index].kind == .block, let outer = open.last, tokens[outer].kind == .parent {
        tokens[index].isOverride = true
      }
      open.append(index)
      openNames[name(tokens[index]), default: 0] += 1
      continue
    }
    guard tokens[index].kind == .end else { continue }
    let wanted = name(tokens[index])
    if openNames[wanted, default: 0] > 0 {
      while let opener = open.last, name(tokens[opener]) != wanted {
        reportUnclosed(opener)
        close(opener)
      }
    } else {
      let expected = open.last.map { name(tokens[$0]) }
      diagnostics.append(strayEnd(tokens[index], wanted, expected: expected, in: file))
      let isSlip = expected.map { Spelling.nearest(to: wanted, among: [$0]) != nil } ?? false
      tokens[index].kind = .comment
      if isSlip, let opener = open.last { close(opener) }
      continue
    }
    guard let opener = open.last else { continue }
    tokens[opener].partner = index
    tokens[index].partner = opener
    close(opener)
  }
  for opener in open { reportUnclosed(opener) }
}

private func strayEnd(
  _ token: Token, _ name: String, expected: String?, in file: SourceFile
) -> Diagnostic {
  let range = SourceRange(file: file, offsets: token.range)
  guard let expected else {
    return Diagnostic(
      .unopenedSection, "`{{/\(name)}}` ends a section that was never opened", at: range,
      suggestions: [Suggestion("take it away, or write `{{#\(name)}}` where the section begins")])
  }
  let nameRange = SourceRange(file: file, offsets: token.name)
  return Diagnostic(
    .unopenedSection, "`{{/\(name)}}` stands where `\(expected)` ends", at: range,
    suggestions: Spelling.suggestions(for: name, among: [expected], at: nameRange)
      + (Spelling.nearest(to: name, among: [expected]) == nil
        ? [Suggestion("write `{{/\(expected)}}` before it, or take it away")] : []))
}
