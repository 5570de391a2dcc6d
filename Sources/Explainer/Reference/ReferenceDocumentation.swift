import Diagnostics
import Model
import Rendering
import Templating

/// The reference documentation, written from the declarations that the program itself goes by.
///
/// It stands in this target because no other sees fields, contexts and findings at once.
public enum ReferenceDocumentation {
  /// What editors may write: the parts of `docs/format/README.md`.
  public static func format(
    kinds: [RecordKind] = RecordKind.standard, blocks: [BlockKind] = BlockKind.standard
  ) -> [String: String] {
    var parts = [
      "site": table(SiteConfiguration.fields),
      "page": table(Page.fields),
      "common": table(common),
      "corrections": table(Correction.fields),
      "collections": collections(kinds),
      "references": references(kinds),
    ]
    let names = Set(common.map(\.name))
    for kind in kinds {
      parts[kind.name] = table(kind.fields.filter { !names.contains($0.name) })
    }
    for block in blocks {
      parts["block " + block.name] =
        block.summary + "\n" + (block.fields.isEmpty ? "" : "\n" + table(block.fields))
    }
    return parts
  }

  /// What themes are given: the parts of `themes/README.md`.
  /// - Throws: when a kind has a name or a field that no template could write.
  public static func contexts(
    kinds: [RecordKind] = RecordKind.standard
  ) throws(ShapeError) -> [String: String] {
    var templates = "| template | without it | context |\n|---|---|---|\n"
    for request in ThemeContexts.requests(kinds) {
      let fallback =
        request.fallback.map { "`\($0)`" } ?? (request.isOptional ? "no such page" : "an error")
      let anchor = request.context.lowercased()
      templates += "| `\(request.template)` | \(fallback) | [\(request.context)](#\(anchor)) |\n"
    }
    let shapes = ShapeDocumentation(try ThemeContexts.documented(kinds)).markdown(headingLevel: 3)
    return ["templates": templates, "contexts": shapes]
  }

  /// All findings by name: the part of `docs/diagnostics/README.md`.
  public static func diagnostics(
    _ kinds: [DiagnosticKind] = DiagnosticKind.all
  ) -> [String: String] {
    var index = "| finding | | what is asked for |\n|---|---|---|\n"
    for kind in kinds.sorted(by: { $0.id < $1.id }) {
      let cells = ["[\(kind.id)](\(kind.id).md)", kind.severity.rawValue, kind.summary]
      index += MarkdownTable.row(cells)
    }
    return ["index": index]
  }

  /// What every record has, whatever its kind.
  private static let common: [Model.Field] = [
    Model.Record.identifier.field, Model.Record.sources.field, Model.Record.basis.field,
    Model.Record.basisNote.field, Model.Record.updated.field, Model.Record.changeNote.field,
    Model.Record.ignore.field,
  ]

  private static func collections(_ kinds: [RecordKind]) -> String {
    var text = "| collection | file | folder | what it holds |\n|---|---|---|---|\n"
    for kind in kinds {
      text += MarkdownTable.row([
        "[\(kind.collection)](#\(kind.collection))", "`\(kind.collection).yml`",
        "`\(kind.collection)/`", kind.summary,
      ])
    }
    return text
  }

  private static func references(_ kinds: [RecordKind]) -> String {
    var text = "| written | gives |\n|---|---|\n"
    for kind in kinds {
      let gives =
        switch kind.referenceStyle {
        case .link: "a link to the \(kind.name); without words, `[](\(kind.name):id)`, by its name"
        case .number: "a number that links to where it comes from; without words, its value"
        case .citation: "a numbered citation; behind words, a link and a citation"
        }
      let written =
        switch kind.referenceStyle {
        case .link: "`[words](\(kind.name):id)`"
        case .number: "`[words](\(kind.name):id)` `[words](\(kind.name):id#statement)`"
        case .citation: "`[](\(kind.name):id \"where in it\")`"
        }
      text += MarkdownTable.row([written, gives])
    }
    return text
  }

  /// The table of fields, and below it one for each group of keys within them.
  private static func table(_ fields: [Model.Field]) -> String {
    var text = "| key | | takes | meaning |\n|---|---|---|---|\n"
    var groups = ""
    for field in fields {
      text += MarkdownTable.row([
        "`\(field.name)`", need(field), takes(field.type), field.description,
      ])
      if case .list(.group(_, let inner)) = field.type {
        groups += "\nEach entry of `\(field.name)`:\n\n" + table(inner)
      } else if case .group(let name, let inner) = field.type {
        let keys = name == RuleSettings.groupName ? inner.map(rule) : inner
        groups += "\nThe keys of `\(field.name)`:\n\n" + table(keys)
      }
    }
    return text + groups
  }

  /// A rule's key with what the rule asks for, which the model does not know.
  private static func rule(_ field: Model.Field) -> Model.Field {
    guard let kind = DiagnosticKind.all.first(where: { $0.id == field.name }) else { return field }
    return Model.Field(field.name, field.type, default: kind.severity.rawValue, kind.summary)
  }

  private static func need(_ field: Model.Field) -> String {
    if field.isRequired { return "required" }
    return field.defaultText.map { "`\($0)` if left out" } ?? ""
  }

  /// What to write, with a link to the page that describes it where one does.
  private static func takes(_ type: FieldType) -> String {
    switch type {
    case .list(.group): "a list of groups of keys, see below"
    case .list(let element): "one or a list: " + takes(element)
    case .date: type.expectation + " ([dates](dates.md))"
    case .quantity: type.expectation + " ([values](values.md))"
    case .formula: type.expectation + " ([formulas](values.md#formulas))"
    case .prose: "text with [references](#references)"
    case .choice(let names) where names == RuleName.allCases.map(\.rawValue): "the name of a rule"
    default: type.expectation
    }
  }
}

/// Rows of a table in Markdown as code hosts read it.
enum MarkdownTable {
  static func row(_ cells: [String]) -> String {
    let cells = cells.map { $0.replacing("|", with: "\\|").replacing("\n", with: " ") }
    return "| " + cells.joined(separator: " | ") + " |\n"
  }
}
