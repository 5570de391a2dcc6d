import Diagnostics
import Files
import Model
import YAML

/// Reads records: a list in a data file, or one in a Markdown file of its own.
struct RecordReader: Sendable {
  let kind: RecordKind
  let proseReader: ProseReader

  /// "A measure", "An agency".
  private var owner: String {
    let owner = kind.name.withIndefiniteArticle
    return owner.prefix(1).uppercased() + owner.dropFirst()
  }

  /// Reads every record of a data file.
  func readList(_ file: SourceFile, _ diagnostics: inout [Diagnostic]) -> [Record] {
    let list = GroupList(
      file, name: "A data file", owner: owner, advice: "begin each record with `- id: …`",
      &diagnostics)
    return list.items.compactMap { item in
      var reader = FieldReader(file, origin: list.origin, proseReader: proseReader)
      let values = reader.readGroup(item.entries, kind.fields, at: item.place, owner: owner)
      diagnostics += reader.diagnostics
      guard let id = values[Record.identifier], let idRange = values.range(of: Record.identifier)
      else { return nil }
      return Record(kind: kind, id: id, idRange: idRange, values: values)
    }
  }

  /// Reads a record out of a Markdown file, whose body is the kind's ``RecordKind/bodyField``.
  func readFile(_ file: SourceFile, _ diagnostics: inout [Diagnostic]) -> Record? {
    let markdown = MarkdownFile(
      file, fields: kind.fields, owner: owner,
      except: [Record.identifier.field.name, kind.bodyField], proseReader, allowsBlocks: false,
      &diagnostics)
    var values = FieldValues(range: markdown.values.range)
    let inFrontMatter = markdown.values[kind.bodyField]
    for field in kind.fields {
      if field.name == kind.bodyField, markdown.hasBody, inFrontMatter == nil {
        values.append(field.name, LocatedValue(.prose(markdown.body), at: values.range))
      } else if let value = markdown.values[field.name] {
        values.append(field.name, value)
      }
    }
    reportBody(markdown, inFrontMatter, &diagnostics)
    if let id = values[Record.identifier], let range = values.range(of: Record.identifier) {
      return Record(kind: kind, id: id, idRange: range, values: values)
    }
    guard markdown.values[Record.identifier.field.name] == nil else { return nil }
    return named(file, values, &diagnostics)
  }

  private func reportBody(
    _ markdown: MarkdownFile, _ inFrontMatter: LocatedValue?, _ diagnostics: inout [Diagnostic]
  ) {
    if markdown.hasBody, let inFrontMatter {
      diagnostics.append(
        Diagnostic(
          .bodyAndKey, "`\(kind.bodyField)` is set here, and there is text below as well",
          at: inFrontMatter.range,
          suggestions: [Suggestion("keep the text below and delete the key")]))
    }
    let field = kind.fields.first { $0.name == kind.bodyField }
    if let field, field.isRequired, !markdown.hasBody, inFrontMatter == nil,
      !markdown.file.bytes.isEmpty
    {
      diagnostics.append(
        Diagnostic(
          .missingKey, "\(owner) needs a text below its front matter", at: markdown.values.range,
          suggestions: [Suggestion(field.description)]))
    }
  }

  /// A record that is called after its file.
  private func named(
    _ file: SourceFile, _ values: FieldValues, _ diagnostics: inout [Diagnostic]
  ) -> Record? {
    let name = String(lastPathComponent(file.path).dropLast(".md".count))
    do throws(ValueError) {
      let id = try Identifier(name).text
      var complete = FieldValues(range: values.range)
      complete.append(
        Record.identifier.field.name, LocatedValue(.text(id), at: values.range))
      for (name, value) in values.all { complete.append(name, value) }
      return Record(kind: kind, id: id, idRange: values.range, values: complete)
    } catch {
      diagnostics.append(
        Diagnostic(
          .invalidIdentifier, "The file's name is no identifier: \(error.message)",
          at: values.range,
          suggestions: [
            Suggestion(
              "rename the file to `\(Slug.identifier(from: name)).md`, or add an `id:` to it")
          ]))
      return nil
    }
  }
}
