import Diagnostics
import Linking
import Model
import Templating

/// Turns records of the site into contexts for templates, as one page sees them.
struct RecordContext {
  let kit: RenderingKit
  let state: PageState
  let mode: ProseRenderer.Mode

  /// The context of a record, with everything that its kind declares.
  func record(_ place: Int) throws(RenderingFailure) -> ContextRecord {
    let record = kit.site.content.records[place]
    var values = try fields(record.values, record.kind.publishedFields, of: record, place, path: "")
    values["id"] = .text(record.id)
    values["kind"] = .record(try choice("kind", record.kind.name, kind: record.kind))
    values["name"] = .text(record.name)
    values["url"] = .text(state.url(kit.site.addresses.records[place]))
    values["address"] = Value(kit.publishedAddress(kit.site.addresses.records[place]))
    values["anchor"] = .text(PageState.recordAnchor(record.id))
    values["used_on_count"] = .text(String(kit.site.uses[place].count))
    switch record.kind.referenceStyle {
    case .number: try addFigure(place, record, to: &values)
    case .citation: try addSource(place, to: &values)
    case .link: break
    }
    return try kit.record(FieldShapes.shapeName(record.kind), named: values)
  }

  /// A link to a record.
  func link(_ place: Int) throws(RenderingFailure) -> ContextRecord {
    let record = kit.site.content.records[place]
    let kind = try choice("kind", record.kind.name, kind: record.kind)
    let summary = record.kind.summaryField.flatMap { record.values[$0] }.flatMap { String($0) }
    return try kit.record(
      "RecordLink",
      [
        .text(record.id), .record(kind), .text(record.name),
        .text(state.url(kit.site.addresses.records[place])), Value(summary),
      ])
  }

  /// A link to a figure, with its value.
  func figureLink(_ place: Int) throws(RenderingFailure) -> ContextRecord {
    let record = kit.site.content.records[place]
    let kind = try choice("kind", record.kind.name, kind: record.kind)
    return try kit.record(
      "FigureLink",
      [
        .text(record.id), .record(kind), .text(record.name),
        .text(state.url(kit.site.addresses.records[place])), Value(kit.figures.headline(place)),
        .text(record[Figure.unit] ?? ""),
      ])
  }

  /// A date.
  func date(_ period: Period) throws(RenderingFailure) -> ContextRecord {
    let single = period.singleDate.flatMap { $0.qualifier == nil ? $0.isoDate : nil }
    return try kit.record(
      "Date", [.text(kit.wording.date(period)), .text(period.edtf), Value(single)])
  }

  /// A word of a choice with the theme's words for it.
  func choice(
    _ field: String, _ value: String, kind: RecordKind?
  ) throws(RenderingFailure) -> ContextRecord {
    try kit.record(
      "Choice",
      [.text(value), .text(kit.wording.label(field: field, value: value, kind: kind?.name))])
  }

  private func fields(
    _ values: FieldValues, _ fields: [SiteField], of record: SiteRecord, _ place: Int, path: String
  ) throws(RenderingFailure) -> [String: Value] {
    var result: [String: Value] = [:]
    for field in fields {
      let key = FieldShapes.key(field.name)
      if let located = values[field.name] {
        result[key] = try value(
          located.value, field.type, field, record, place, path: path + field.name,
          at: located.range)
      } else if let text = field.defaultText {
        result[key] = try defaultValue(text, field, record)
      }
    }
    return result
  }

  private func defaultValue(
    _ text: String, _ field: SiteField, _ record: SiteRecord
  ) throws(RenderingFailure) -> Value {
    switch field.type {
    case .flag: .flag(text == "true")
    case .choice: .record(try choice(field.name, text, kind: record.kind))
    default: .text(text)
    }
  }

  private func value(
    _ value: FieldValue, _ type: FieldType, _ field: SiteField, _ record: SiteRecord, _ place: Int,
    path: String, at range: SourceRange
  ) throws(RenderingFailure) -> Value {
    switch (value, type) {
    case (.text(let word), .choice): return .record(try choice(field.name, word, kind: record.kind))
    case (.text(let text), _): return .text(text)
    case (.flag(let flag), _): return .flag(flag)
    case (.integer(let number), _): return .text(String(number))
    case (.decimal(let number), _): return .text(String(number))
    case (.formula(let formula), _): return .text(formula.text)
    case (.date(let period), _): return .record(try date(period))
    case (.quantity, _): return .record(try quantity(LocatedValue(value, at: range)))
    case (.prose, _):
      guard let linked = kit.site.linkedRecords[place].prose[path] else {
        throw RenderingFailure("The text `\(path)` of `\(record.id)` was not linked")
      }
      let prose = ProseRenderer(kit: kit, state: state, mode: mode, owner: place)
      return .markup(prose.html(linked))
    case (.reference(let reference), .reference(let kinds)):
      guard let target = kit.site.records.place(of: reference.id) else {
        throw RenderingFailure("`\(record.id)` names `\(reference.id)`, which was not found")
      }
      let isFigure = kinds == [RecordKind.figure.name]
      return .record(isFigure ? try figureLink(target) : try link(target))
    case (.list(let items), .list(let element)):
      var list: [Value] = []
      for (index, item) in items.enumerated() {
        list.append(
          try self.value(
            item.value, element, field, record, place, path: "\(path).\(index)",
            at: item.range))
      }
      return .list(list)
    case (.group(let values), .group(let name, let fields)):
      var named = try self.fields(values, fields, of: record, place, path: path + ".")
      if name == Statement.groupName { try addStatement(Statement(values: values), place, &named) }
      return .record(try kit.record(name, named: named))
    default:
      throw RenderingFailure("`\(path)` of `\(record.id)` holds a value of another type")
    }
  }

  private func quantity(_ located: LocatedValue) throws(RenderingFailure) -> ContextRecord {
    var normal = ""
    if case .quantity(let quantity) = located.value { normal = kit.wording.quantity(quantity) }
    return try kit.record("Quantity", [.text(kit.wording.stated(located)), .text(normal)])
  }

  private func addStatement(
    _ statement: Statement, _ place: Int, _ values: inout [String: Value]
  ) throws(RenderingFailure) {
    values["id"] = .text(statement.id)
    values["anchor"] = .text(PageState.statementAnchor(statement.id))
    values["url"] = .text(kit.figures.url(place, statement, state))
    values["address"] = Value(
      kit.publishedAddress(
        kit.site.addresses.records[place] + "#" + PageState.statementAnchor(statement.id)))
    let source = statement[Statement.source].flatMap { kit.site.records.place(of: $0.id) }
    if let source, let standing = kit.site.content.records[source][Source.standing] {
      let kind = kit.site.content.records[source].kind
      values["standing"] = .record(
        try choice(Source.standing.field.name, standing.rawValue, kind: kind))
    }
  }

  private func addFigure(
    _ place: Int, _ record: SiteRecord, to values: inout [String: Value]
  ) throws(RenderingFailure) {
    values["value"] = Value(kit.figures.headline(place))
    if let (word, label) = kit.figures.agreement(place) {
      values["agreement"] = .record(try kit.record("Choice", [.text(word), .text(label)]))
    }
    values["several"] = .flag(record[Figure.statements].count > 1)
    if let (formula, value) = kit.figures.calculation(place) {
      values["calculation"] = .record(
        try kit.record("Calculation", [.text(formula), .text(value)]))
    }
    if let (total, remainder) = kit.figures.parts(place) {
      values["parts_total"] = .text(total)
      values["remainder"] = Value(remainder)
    }
  }

  private func addSource(
    _ place: Int, to values: inout [String: Value]
  ) throws(RenderingFailure) {
    values["label"] = .text(kit.label(ofSource: place))
    var statements: [Value] = []
    for referrer in kit.site.referrers[place] {
      let figure = kit.site.content.records[referrer.record]
      for statement in figure[Figure.statements] {
        guard let source = statement[Statement.source],
          kit.site.records.place(of: source.id) == place,
          let value = statement.values[Statement.value.field.name]
        else { continue }
        statements.append(
          .record(
            try kit.record(
              "SourceStatement",
              [
                .record(try link(referrer.record)), .record(try quantity(value)),
                Value(statement[Statement.at]), Value(statement[Statement.quote]),
                .text(kit.figures.url(referrer.record, statement, state)),
              ])))
      }
    }
    values["statements"] = .list(statements)
  }
}
