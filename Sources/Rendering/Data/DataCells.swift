import Model

/// The columns and cells that a field becomes in a table.
struct DataCells {
  let wording: Wording

  /// The columns of a field; a quantity has several, so that a spreadsheet can compute with it.
  func columns(_ field: SiteField) -> [DataTable.Column] {
    let own = DataTable.Column(
      name: field.name, type: tableType(field.type), description: field.description)
    guard case .quantity = field.type else { return [own] }
    return [
      own,
      DataTable.Column(
        name: field.name + "_lower", type: "number",
        description: "The number, or a range's lower end."),
      DataTable.Column(
        name: field.name + "_upper", type: "number",
        description: "The number, or a range's upper end."),
      DataTable.Column(
        name: field.name + "_comparator", type: "string",
        description:
          "exactly, about, over, at-least, under, at-most, nearly, just-over, just-under."),
    ]
  }

  /// The cells of a field, as many as it has columns.
  func cells(_ values: FieldValues, _ field: SiteField) -> [String] {
    let value = values[field.name]?.value
    if let located = values[field.name], case .quantity(let quantity) = located.value {
      return [
        Self.plain(wording.stated(located)), quantity.lower.value.description,
        quantity.upper.value.description, Self.word(quantity.comparator),
      ]
    }
    let empty = field.defaultText ?? ""
    return [value.map { text($0) } ?? empty]
      + Array(repeating: "", count: columns(field).count - 1)
  }

  /// A value as one cell.
  func text(_ value: FieldValue) -> String {
    switch value {
    case .text(let text): text
    case .prose(let prose): Self.plain(String(decoding: prose.text, as: UTF8.self))
    case .flag(let flag): flag ? "true" : "false"
    case .integer(let number): String(number)
    case .decimal(let number): String(number)
    case .date(let period): period.edtf
    case .quantity(let quantity): Self.plain(wording.quantity(quantity))
    case .reference(let reference): reference.id
    case .formula(let formula): formula.text
    case .list(let items): items.map { text($0.value) }.joined(separator: "; ")
    case .group(let values): values.all.map { text($1.value) }.joined(separator: ", ")
    }
  }

  /// Text without the spaces that only a page needs, and without the line break at a text's end.
  static func plain(_ text: String) -> String {
    var text = text
    if text.utf8.contains(0xC2) || text.utf8.contains(0xE2) {
      text = String(text.map { $0 == "\u{A0}" || $0 == "\u{202F}" ? " " : $0 })
    }
    while text.last?.isNewline == true { text.removeLast() }
    return text
  }

  static func word(_ comparator: Quantity.Comparator) -> String {
    switch comparator {
    case .exactly: "exactly"
    case .about: "about"
    case .over: "over"
    case .atLeast: "at-least"
    case .under: "under"
    case .atMost: "at-most"
    case .nearly: "nearly"
    case .justOver: "just-over"
    case .justUnder: "just-under"
    }
  }

  private func tableType(_ type: FieldType) -> String {
    switch type {
    case .flag: "boolean"
    case .integer: "integer"
    case .decimal: "number"
    default: "string"
    }
  }
}
