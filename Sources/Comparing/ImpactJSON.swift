import Bytes
import Diagnostics
import Linking
import Model

extension Impact {
  /// The report as one JSON object, for programs; `docs/impact.md` describes every member.
  /// - Complexity: O(length of the report).
  public func json() -> String {
    let words = ImpactWords(self)
    var json = JSONWriter(layout: .indented)
    json.object { json in
      json.member("version", 1)
      json.arrayMember("pages", of: comparison.pages) { json, change in
        json.object { json in
          json.member("page", change.path)
          json.member("state", Self.state(change.before, change.after))
          Self.write(change.fields, &json)
        }
      }
      json.arrayMember(
        "others", of: comparison.records.filter { $0.before == nil || $0.after == nil }
      ) { json, change in
        json.object { json in
          json.member("kind", change.kind.name)
          json.member("id", change.id)
          json.member("state", Self.state(change.before, change.after))
        }
      }
      json.arrayMember("records", of: records) { json, touched in
        json.object { json in write(touched, words, &json) }
      }
    }
    let buffer = json.finish()
    return String(decoding: buffer.copy(), as: UTF8.self) + "\n"
  }

  private static func state(_ before: Int?, _ after: Int?) -> String {
    before == nil ? "new" : after == nil ? "gone" : "changed"
  }

  private func write(
    _ touched: TouchedRecord, _ words: ImpactWords, _ json: inout JSONWriter
  ) {
    let record = words.record(touched.record)
    json.member("kind", record.kind.name)
    json.member("id", record.id)
    json.member("name", record.name)
    Self.write(record.idRange, &json)
    json.member("state", touched.change == nil ? "follows" : "changed")
    Self.write(touched.change?.fields ?? [], &json)
    json.arrayMember("restsOn", of: touched.restsOn) { json, dependency in
      json.object { json in
        json.member("id", words.record(dependency.record).id)
        json.member("field", dependency.field)
        Self.write(dependency.range, &json)
      }
    }
    json.arrayMember("corrections", of: touched.corrections) { json, range in
      json.object { json in Self.write(range, &json) }
    }
    json.arrayMember("unrecorded", of: touched.unrecorded) { json, finding in
      json.object { json in
        json.member("message", finding.message)
        if let range = finding.range { Self.write(range, &json) }
      }
    }
    json.arrayMember("touches", of: touched.touches) { json, touch in
      json.object { json in write(touch, words, &json) }
    }
  }

  private func write(_ touch: Touch, _ words: ImpactWords, _ json: inout JSONWriter) {
    switch touch.kind {
    case .number(let statement):
      json.member("kind", "number")
      if let statement { json.member("statement", statement) }
    case .link: json.member("kind", "link")
    case .citation: json.member("kind", "citation")
    case .mention: json.member("kind", "mention")
    case .block(let block):
      json.member("kind", "block")
      json.member("block", block)
    case .field(let field):
      json.member("kind", "field")
      json.member("field", field)
    }
    switch touch.place {
    case .page(let index): json.member("page", comparison.after.content.pages[index].path)
    case .record(let index): json.member("record", words.record(index).id)
    }
    Self.write(touch.range, &json)
    if let sentence = touch.sentence { json.member("sentence", sentence) }
  }

  private static func write(_ fields: [FieldChange], _ json: inout JSONWriter) {
    json.arrayMember("changes", of: fields) { json, field in
      json.object { json in
        json.member("field", field.path)
        if let was = field.was { json.member("was", was) }
        if let now = field.now { json.member("is", now) }
        json.member("wordingOnly", field.isWordingOnly)
        write(field.after, &json)
      }
    }
  }

  private static func write(_ range: SourceRange, _ json: inout JSONWriter) {
    let start = range.start
    json.member("file", range.file.path)
    json.member("line", start.line)
    json.member("column", start.column)
  }
}
