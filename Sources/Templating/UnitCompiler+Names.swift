import Diagnostics

extension UnitCompiler {
  mutating func compileVariable(_ token: Token, of template: ParsedTemplate) {
    guard let resolved = resolve(token, of: template) else { return }
    let name = template.text(token.name)
    guard !resolved.asksAny else {
      reportUnfit(
        token, of: template, "`\(name)` is a question, not a value",
        "write `{{#\(name)}}…{{/\(name)}}`")
      return
    }
    guard checkBraces(token, resolved.shape, of: template) else { return }
    if resolved.untested != nil { reportUntested(token, resolved, of: template) }
    if let problem = place.advance(overVariable: resolved.shape) {
      report(problem, token, of: template)
    }
    let place = compilation.place(resolved)
    compilation.emit(token.kind == .variable ? .escaped(place) : .raw(place))
  }

  /// Whether a field can be written, and with as many braces; reports it if not.
  private func checkBraces(_ token: Token, _ shape: Shape, of template: ParsedTemplate) -> Bool {
    let name = template.text(token.name)
    switch shape {
    case .text, .url, .choice:
      if token.kind == .variable { return true }
      let reason = "`\(name)` is \(shape.label), not HTML, and has to be escaped"
      reportUnfit(token, of: template, reason, "write `{{\(name)}}`", replacement: "{{\(name)}}")
    case .markup, .json:
      if token.kind == .rawVariable { return true }
      let reason = "`\(name)` is \(shape.label) already, and would be escaped a second time"
      reportUnfit(
        token, of: template, reason, "write `{{{\(name)}}}`", replacement: "{{{\(name)}}}")
    case .flag:
      reportUnfit(
        token, of: template, "`\(name)` is yes or no and has no text to write",
        "write `{{#\(name)}}…{{/\(name)}}` around what depends on it")
    case .list:
      reportUnfit(
        token, of: template, "`\(name)` is \(shape.label), not one value",
        "write `{{#\(name)}}…{{/\(name)}}` around what is to be written for each")
    case .record(let record):
      reportUnfit(
        token, of: template, "`\(name)` is \(shape.label), not one value",
        "write one of its fields, such as `{{\(name).\(firstField(of: record))}}`")
    case .optional: return true
    }
    return false
  }

  private func firstField(of record: String) -> String {
    compilation.shapes[record]?.fields.first?.name ?? "field"
  }

  /// Finds what a tag's name stands for; reports it and returns nil if that is nothing.
  func resolve(_ token: Token, of template: ParsedTemplate) -> Resolved? {
    do throws(ResolutionError) {
      return try scope.resolve(template.text(token.name), in: compilation.shapes)
    } catch {
      reportUnknown(token, error, of: template)
      return nil
    }
  }

  private func reportUnknown(
    _ token: Token, _ error: ResolutionError, of template: ParsedTemplate
  ) {
    let name = template.text(token.name)
    let records = scope.visibleRecords(in: compilation.shapes)
    switch error {
    case .unknown(let part):
      let (text, range) =
        part == 0 && name == "." ? (name, token.name) : partOf(token, part, template)
      let known = records.flatMap { $0.fields.map(\.name) }
      let message =
        records.count == 1
        ? "`\(records[0].name)` has no field `\(text)`" : "Nothing here has a field `\(text)`"
      report(
        .unknownName, message, range, of: template, notes: records.map(fieldsNote),
        Spelling.suggestions(for: text, among: known, at: template.sourceRange(range)))
    case .unknownField(let part, let record):
      let (text, range) = partOf(token, part, template)
      report(
        .unknownName, "`\(record.name)` has no field `\(text)`", range, of: template,
        notes: [fieldsNote(record)],
        Spelling.suggestions(
          for: text, among: record.fields.map(\.name), at: template.sourceRange(range)))
    case .noFields(let part, let shape):
      let (text, range) = partOf(token, part, template)
      let before = name.split(separator: ".").prefix(part).joined(separator: ".")
      var suggestions: [Suggestion] = []
      if case .list = shape {
        suggestions = [
          Suggestion("write `{{#\(before)}}…{{/\(before)}}`, or `\(before).any` to ask for any")
        ]
      }
      report(
        .unknownName, "`\(before)` is \(shape.label) and has no field `\(text)`", range,
        of: template, suggestions)
    case .dotIsRecord(let record):
      let notes = compilation.shapes[record].map { [fieldsNote($0)] } ?? []
      report(
        .unfitTag, "`.` stands for one value, and here is a whole `\(record)`", token.range,
        of: template, notes: notes, [Suggestion("name one of its fields")])
    }
  }

  /// One part of a dotted name, and where it is.
  private func partOf(
    _ token: Token, _ part: Int, _ template: ParsedTemplate
  ) -> (String, Range<Int>) {
    let parts = template.file.bytes[token.name].split(separator: UInt8(ascii: "."))
    guard part < parts.count else { return (template.text(token.name), token.name) }
    return (template.text(parts[part].indices), parts[part].indices)
  }

  func reportUntested(_ token: Token, _ resolved: Resolved, of template: ParsedTemplate) {
    let parts = template.text(token.name).split(separator: ".")
    let missing = parts.prefix((resolved.untested ?? 0) + 1).joined(separator: ".")
    report(
      .untestedOptional, "`\(missing)` may be missing here", token.name, of: template,
      [Suggestion("put what needs it between `{{#\(missing)}}` and `{{/\(missing)}}`")])
  }
}
