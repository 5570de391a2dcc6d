import Linking
import Model

/// Reads a record for search: its names, its values, and the words of all its fields.
struct SearchRecord {
  let place: Int
  let kit: RenderingKit

  private var record: SiteRecord { kit.site.content.records[place] }

  func read(_ reader: SearchReader, into collector: inout SearchCollector) {
    let record = record
    let other = record[Agency.acronym] ?? record[Term.expansion]
    collector.begin(
      SearchEntry(
        kind: reader.kind(record.kind.name), title: record.name,
        address: kit.site.addresses.records[place],
        sentence: SearchReader.shortened(sentence()), otherName: other,
        forms: record[Term.forms], values: values()))
    for field in record.kind.publishedFields {
      guard let value = record.values[field.name]?.value else { continue }
      add(value, field.type, field, path: field.name, &collector)
    }
  }

  /// The record in a sentence.
  private func sentence() -> String {
    if let field = record.kind.summaryField, let value = record.values[field],
      let summary = String(value)
    {
      return summary
    }
    let prose = kit.site.linkedRecords[place].prose
    let fields = [record.kind.bodyField] + prose.keys.sorted()
    for case let linked? in fields.lazy.map({ prose[$0] }) {
      let text = SearchProse(linked: linked, kit: kit)
      for section in text.sections() {
        let sentence = text.sentence(of: section)
        if !sentence.isEmpty { return sentence }
      }
    }
    return ""
  }

  /// A figure's values: what each source states, or what is computed.
  private func values() -> [SearchEntry.Value] {
    guard record.kind.referenceStyle == .number else { return [] }
    let statements = record[Figure.statements]
    if statements.isEmpty {
      return kit.figures.headline(place)
        .map { [SearchEntry.Value(text: $0, period: "", anchor: "")] } ?? []
    }
    return statements.compactMap { statement in
      statement.values[Statement.value.field.name].map { value in
        SearchEntry.Value(
          text: kit.wording.stated(value),
          period: statement[Statement.period].map { kit.wording.date($0) } ?? "",
          anchor: PageState.statementAnchor(statement.id))
      }
    }
  }

  private func add(
    _ value: FieldValue, _ type: FieldType, _ field: SiteField, path: String,
    _ collector: inout SearchCollector
  ) {
    switch (value, type) {
    case (_, .identifier), (_, .url): break
    case (.text(let word), .choice):
      collector.add(
        kit.wording.label(field: field.name, value: word, kind: record.kind.name), .text)
    case (.text(let text), _): collector.add(text, .text)
    case (.date(let period), _): collector.add(kit.wording.date(period), .text)
    case (.quantity(let quantity), _): collector.add(kit.wording.quantity(quantity), .text)
    case (.prose, _):
      guard let linked = kit.site.linkedRecords[place].prose[path] else { break }
      collector.add(SearchProse(linked: linked, kit: kit).text().span, .text)
    case (.reference(let reference), _):
      // What a document is called says little of what cites it, and all that cite it would be found.
      guard let target = kit.site.records.place(of: reference.id),
        kit.site.content.records[target].kind.referenceStyle != .citation
      else { break }
      collector.add(kit.site.content.records[target].name, .text)
    case (.list(let items), .list(let element)):
      for (index, item) in items.enumerated() {
        add(item.value, element, field, path: "\(path).\(index)", &collector)
      }
    case (.group(let values), .group(_, let fields)):
      for field in fields {
        guard let value = values[field.name]?.value else { continue }
        add(value, field.type, field, path: "\(path).\(field.name)", &collector)
      }
    default: break
    }
  }
}
