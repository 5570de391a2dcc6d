import Bytes
import Model

/// Records as JSON, field by field as they are declared.
struct RecordJSON {
  let wording: Wording

  func array(_ records: [Record]) -> [UInt8] {
    var json = JSONWriter(layout: .indented)
    json.array { json in
      for record in records { write(record.values, record.kind.publishedFields, &json) }
    }
    let buffer = json.finish()
    return buffer.copy()
  }

  func array(_ corrections: [Correction]) -> [UInt8] {
    var json = JSONWriter(layout: .indented)
    json.array { json in
      for correction in corrections { write(correction.values, Correction.fields, &json) }
    }
    let buffer = json.finish()
    return buffer.copy()
  }

  private func write(_ values: FieldValues, _ fields: [SiteField], _ json: inout JSONWriter) {
    json.object { json in
      for field in fields {
        guard let value = values[field.name]?.value else { continue }
        json.key(field.name)
        write(value, field.type, &json)
      }
    }
  }

  private func write(_ value: FieldValue, _ type: FieldType, _ json: inout JSONWriter) {
    switch (value, type) {
    case (.flag(let flag), _): json.bool(flag)
    case (.integer(let number), _): json.number(number)
    case (.decimal(let number), _): json.number(number)
    case (.list(let items), .list(let element)):
      json.array { json in
        for item in items { write(item.value, element, &json) }
      }
    case (.group(let values), .group(_, let fields)): write(values, fields, &json)
    case (.quantity(let quantity), _):
      json.object { json in
        json.member("text", DataCells(wording: wording).text(value))
        json.member("comparator", DataCells.word(quantity.comparator))
        json.key("lower")
        json.number(quantity.lower.value.double)
        json.key("upper")
        json.number(quantity.upper.value.double)
        if let unit = quantity.unit.symbol { json.member("unit", unit) }
      }
    default: json.string(DataCells(wording: wording).text(value))
    }
  }
}

extension Quantity.Unit {
  /// The unit in data: an ISO 4217 code, `%`, a symbol or a noun; nil for none.
  var symbol: String? {
    switch self {
    case .none: nil
    case .currency(let code): code
    case .percent: "%"
    case .percentagePoint: "percentage point"
    case .times: "times"
    case .measure(let symbol): symbol
    case .counted(let noun): noun
    }
  }
}
