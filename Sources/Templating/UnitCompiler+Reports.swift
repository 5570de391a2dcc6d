import Diagnostics

extension UnitCompiler {
  func report(
    _ kind: DiagnosticKind, _ message: String, _ range: Range<Int>, of template: ParsedTemplate,
    notes: [Note] = [], _ suggestions: [Suggestion] = []
  ) {
    // What fills a block is found in the file of the tag itself, where the note would only puzzle.
    let way = includer.flatMap { $0.range.file == template.file ? nil : $0.note }
    compilation.report(
      Diagnostic(
        kind, message, at: template.sourceRange(range), notes: notes + (way.map { [$0] } ?? []),
        suggestions: suggestions))
  }

  func reportUnfit(
    _ token: Token, of template: ParsedTemplate, _ message: String, _ advice: String,
    replacement: String? = nil
  ) {
    let edit = replacement.map { Replacement(template.sourceRange(token.range), with: $0) }
    report(
      .unfitTag, message, token.range, of: template, [Suggestion(advice, replacement: edit)])
  }

  func report(_ problem: PlaceProblem, _ token: Token, of template: ParsedTemplate) {
    let name = template.text(token.name)
    switch problem {
    case .unsafe(let advice):
      report(
        .unsafePlace, "`\(name)` must not stand \(place.label)", token.range, of: template,
        [Suggestion(advice)])
    case .textAsAddress:
      let attribute = String(decoding: place.attribute, as: UTF8.self)
      report(
        .textAsAddress, "`\(name)` is text, and an address is wanted in `\(attribute)`",
        token.range, of: template,
        [Suggestion("use a field that holds an address, or begin the value with `/`, `?` or `#`")])
    }
  }

  func reportSplit(_ token: Token, of template: ParsedTemplate, from start: HTMLPlace) {
    let name = template.text(token.name)
    report(
      .splitHTML, "`\(name)` begins \(start.label) and ends \(place.label)", token.range,
      of: template,
      [Suggestion("let it hold whole elements, whole attributes, or part of one attribute's value")]
    )
  }

  func reportSplitTemplate(_ template: ParsedTemplate) {
    let lastTag = template.tokens.last?.range ?? 0..<0
    report(
      .splitHTML, "`\(template.name)` begins \(key.place.label) and ends \(place.label)", lastTag,
      of: template, [Suggestion("close what is open at the end of the file")])
  }

  func fieldsNote(_ record: RecordShape) -> Note {
    Note("`\(record.name)` has " + listed(record.fields.map(\.name)))
  }
}

/// Names as an editor reads them: `a`, `b` and `c`.
func listed(_ names: [String]) -> String {
  guard let last = names.last else { return "nothing in it" }
  guard names.count > 1 else { return "`\(last)`" }
  return names.dropLast().map { "`\($0)`" }.joined(separator: ", ") + " and `\(last)`"
}
