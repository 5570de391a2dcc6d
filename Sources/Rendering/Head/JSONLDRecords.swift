import Bytes
import Linking
import Model

/// Records as things of schema.org, where it has a type that fits.
extension JSONLD {
  func record(_ place: Int, _ facts: Facts, _ json: inout JSONWriter) {
    let record = kit.site.content.records[place]
    switch record.kind {
    case .figure: figure(record, facts, &json)
    case .agency: agency(record, facts, &json)
    case .term:
      entity("DefinedTerm", facts, &json) { json in
        if let expansion = record[Term.expansion] { json.member("alternateName", expansion) }
        let terms = kit.site.addresses.section(folder: record.kind.collection)?.address
        if let terms { json.objectMember("inDefinedTermSet") { $0.member("@id", absolute(terms)) } }
      }
    case .source: source(record, facts, &json)
    case .event:
      entity("Event", facts, &json) { json in
        if let date = record[Event.date]?.start.date { json.member("startDate", date.isoDate) }
        if let period = record[Event.date], period.singleDate == nil, let end = period.end.date {
          json.member("endDate", end.isoDate)
        }
        places("location", record[Event.places], &json)
      }
    case .place:
      entity("Place", facts, &json) { json in
        if let latitude = record[Place.latitude], let longitude = record[Place.longitude] {
          json.objectMember("geo") { json in
            json.member("@type", "GeoCoordinates")
            json.key("latitude")
            json.number(latitude)
            json.key("longitude")
            json.number(longitude)
          }
        }
        if let outer = record[Place.partOf] { places("containedInPlace", [outer], &json) }
      }
    default: entity("WebPage", facts, &json, partOfSite)
    }
  }

  private func agency(_ record: Record, _ facts: Facts, _ json: inout JSONWriter) {
    entity(record[Agency.type]?.schemaType ?? "Thing", facts, &json) { json in
      if let acronym = record[Agency.acronym] { json.member("alternateName", acronym) }
      guard record[Agency.type]?.schemaType != nil else { return }
      if let date = record[Agency.existed]?.start.date { json.member("foundingDate", date.isoDate) }
      if let date = record[Agency.existed]?.end.date {
        json.member("dissolutionDate", date.isoDate)
      }
      if let parent = record[Agency.partOf].flatMap({ kit.site.records.place(of: $0.id) }) {
        json.objectMember("parentOrganization") { json in
          json.member("@id", absolute(kit.site.addresses.records[parent]))
        }
      }
    }
  }

  private func source(_ record: Record, _ facts: Facts, _ json: inout JSONWriter) {
    let type =
      switch record[Source.type] {
      case "report": "Report"
      case "article", "article-journal", "article-magazine", "post-weblog": "Article"
      case "article-newspaper": "NewsArticle"
      case "book": "Book"
      case "dataset": "Dataset"
      case "legislation", "regulation", "bill", "treaty": "Legislation"
      case "map": "Map"
      case "thesis": "Thesis"
      case "webpage": "WebPage"
      default: "CreativeWork"
      }
    entity(type, facts, &json) { json in
      if let issued = record[Source.issued]?.singleDate {
        json.member("datePublished", issued.isoDate)
      }
      // Nobody says whether an author is a person or a body, which `author` would have to.
      if !record[Source.author].isEmpty {
        json.member("creditText", record[Source.author].joined(separator: ", "))
      }
      if let publisher = record[Source.publisher] {
        json.objectMember("publisher") { json in
          json.member("@type", "Organization")
          json.member("name", publisher)
        }
      }
      if let language = record[Source.language] { json.member("inLanguage", language) }
      if let url = record[Source.url] { json.member("sameAs", url) }
    }
  }

  /// Names places with the addresses of their pages.
  private func places(_ name: String, _ references: [Reference], _ json: inout JSONWriter) {
    let places = references.compactMap { kit.site.records.place(of: $0.id) }
    guard !places.isEmpty else { return }
    json.arrayMember(name, of: places) { json, place in
      json.object { json in
        json.member("@type", "Place")
        json.member("@id", absolute(kit.site.addresses.records[place]))
        json.member("name", kit.site.content.records[place].name)
      }
    }
  }
}

extension Agency.AgencyType {
  /// schema.org's type; nil for what is no organisation.
  fileprivate var schemaType: String? {
    switch self {
    case .government, .department, .agency, .police, .court, .legislature: "GovernmentOrganization"
    case .charity: "NGO"
    case .company: "Corporation"
    case .intergovernmental, .authority, .group: "Organization"
    case .officeHolder, .other: nil
    }
  }
}
