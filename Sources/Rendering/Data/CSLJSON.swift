import Bytes
import Model

/// Sources as CSL-JSON (Citation Style Language 1.0.2), for reference managers.
enum CSLJSON {
  static func array(_ records: [Record]) -> [UInt8] {
    var json = JSONWriter(layout: .indented)
    json.arrayOfObjects(records) { record, json in
      json.member("id", record.id)
      for key in [
        Source.type, Source.genre, Source.title, Source.publisher, Source.containerTitle,
        Source.recipient, Source.url, Source.language,
      ] {
        if let text = record[key] { json.member(key.field.name, text) }
      }
      let authors = record[Source.author]
      if !authors.isEmpty {
        json.arrayMember("author", of: authors) { json, author in
          json.object { $0.member("literal", author) }
        }
      }
      for key in [Source.issued, Source.accessed] {
        if let period = record[key] { date(period, key.field.name, &json) }
      }
    }
    let buffer = json.finish()
    return buffer.copy()
  }

  private static func date(_ period: Period, _ name: String, _ json: inout JSONWriter) {
    let dates = [period.start, period.end].compactMap(\.date)
    let isSingle = period.singleDate != nil
    json.objectMember(name) { json in
      guard dates.count == 2 else {
        // CSL knows pairs of dates, and none that is open at an end.
        json.member("literal", period.edtf)
        return
      }
      json.arrayMember("date-parts", of: isSingle ? Array(dates.prefix(1)) : dates) { json, date in
        json.array { json in
          for part in [date.year, date.month, date.day].compactMap(\.self) { json.number(part) }
        }
      }
      if dates.contains(where: { $0.qualifier != nil }) { json.member("circa", true) }
    }
  }
}

extension JSONWriter {
  /// Writes an array of objects whose members `body` writes.
  mutating func arrayOfObjects(
    _ records: [Record], _ body: (Record, inout JSONWriter) -> Void
  ) {
    array { json in
      for record in records { json.object { body(record, &$0) } }
    }
  }
}
