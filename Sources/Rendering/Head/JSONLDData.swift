import Bytes
import Linking
import Model

/// The site's data as data sets that can be downloaded.
extension JSONLD {
  /// All data of the site together.
  func dataset(_ json: inout JSONWriter) {
    guard !kit.site.content.records.isEmpty else { return }
    let site = kit.site.content.configuration
    let package = absolute(DataPackage.folder + "datapackage.json")
    json.object { json in
      json.member("@type", "Dataset")
      json.member("@id", package)
      json.member("name", site[SiteConfiguration.title] ?? "")
      json.member("description", PageDescription.make([site[SiteConfiguration.description]]))
      publication(&json)
      partOfSite(&json)
      json.arrayMember("distribution", of: [package]) { json, url in
        download(url, "application/json", &json)
      }
    }
  }

  /// The page of all records of a kind: a glossary, or a data set.
  func collection(_ kind: RecordKind, _ facts: Facts, _ json: inout JSONWriter) {
    let hasRecords = !(kit.site.records.byKind[kind.name] ?? []).isEmpty
    let type =
      switch kind {
      case .term: "DefinedTermSet"
      case .figure where hasRecords: "Dataset"
      default: "CollectionPage"
      }
    entity(type, facts, &json) { json in
      publication(&json)
      partOfSite(&json)
      guard hasRecords else { return }
      if type == "Dataset" {
        downloads(of: kind, &json)
      } else if type == "CollectionPage" {
        json.objectMember("mainEntity") { json in
          json.member("@type", "Dataset")
          json.member("name", facts.title)
          json.member("description", facts.description)
          downloads(of: kind, &json)
        }
      }
    }
  }

  private func downloads(of kind: RecordKind, _ json: inout JSONWriter) {
    let file = absolute(DataPackage.folder + kind.collection)
    let forms = [(file + ".csv", "text/csv"), (file + ".json", "application/json")]
    json.arrayMember("distribution", of: forms) { json, form in download(form.0, form.1, &json) }
  }

  private func download(_ url: String, _ mediaType: String, _ json: inout JSONWriter) {
    json.object { json in
      json.member("@type", "DataDownload")
      json.member("contentUrl", url)
      json.member("encodingFormat", mediaType)
    }
  }
}
