import Bytes
import Files
import Model

/// Every collection as CSV and JSON, described by a Frictionless Data Package (version 1).
struct DataPackage {
  let kit: RenderingKit

  /// The folder of the data files.
  static let folder = "data/"

  /// The name of the files of all numbers in prose.
  static let ledger = "ledger"

  func files() -> [OutputFile] {
    let corrections = kit.site.content.corrections
    var tables = kit.site.content.kinds.flatMap { kind -> [DataTable] in
      let records = (kit.site.records.byKind[kind.name] ?? []).map { kit.site.content.records[$0] }
      return records.isEmpty ? [] : DataTable.tables(of: kind, records, kit.wording)
    }
    if !corrections.isEmpty { tables.append(.corrections(corrections, kit.wording)) }
    if let ledger = kit.ledger { tables.append(.ledger(ledger)) }
    var files = tables.map { table in
      OutputFile(path: Self.folder + table.name + ".csv", contents: table.csv())
    }
    for kind in kit.site.content.kinds {
      let records = (kit.site.records.byKind[kind.name] ?? []).map { kit.site.content.records[$0] }
      guard !records.isEmpty else { continue }
      files.append(
        OutputFile(
          path: Self.folder + kind.collection + ".json",
          contents: RecordJSON(wording: kit.wording).array(records)))
      if kind.referenceStyle == .citation {
        files.append(
          OutputFile(
            path: Self.folder + kind.collection + ".csl.json",
            contents: CSLJSON.array(records)))
      }
    }
    if !corrections.isEmpty {
      files.append(
        OutputFile(
          path: Self.folder + "corrections.json",
          contents: RecordJSON(wording: kit.wording).array(corrections)))
    }
    if let ledger = kit.ledger {
      files.append(
        OutputFile(path: Self.folder + Self.ledger + ".json", contents: ledger.json()))
    }
    files.append(
      OutputFile(path: Self.folder + "datapackage.json", contents: description(tables)))
    return files
  }

  private func description(_ tables: [DataTable]) -> [UInt8] {
    let site = kit.site.content.configuration
    let name = Slug.identifier(from: site[SiteConfiguration.title] ?? "")
    var json = JSONWriter(layout: .indented)
    json.object { json in
      json.member("profile", "tabular-data-package")
      json.member("name", name.isEmpty ? "data" : name)
      json.member("title", site[SiteConfiguration.title] ?? "")
      json.member("description", site[SiteConfiguration.description] ?? "")
      if let base = site[SiteConfiguration.baseURL] { json.member("homepage", base) }
      json.arrayMember("resources", of: tables) { json, table in
        json.object { json in
          json.member("profile", "tabular-data-resource")
          json.member("name", table.name)
          json.member("path", table.name + ".csv")
          json.member("format", "csv")
          json.member("mediatype", "text/csv")
          json.member("encoding", "utf-8")
          json.member("description", table.description)
          json.objectMember("schema") { json in
            json.arrayMember("fields", of: table.columns) { json, column in
              json.object { json in
                json.member("name", column.name)
                json.member("type", column.type)
                json.member("description", column.description)
              }
            }
            if table.isKeyed { json.member("primaryKey", "id") }
          }
        }
      }
    }
    let buffer = json.finish()
    return buffer.copy()
  }
}
