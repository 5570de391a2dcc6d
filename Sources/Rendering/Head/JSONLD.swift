import Bytes
import Linking
import Model

/// What a page is about in the vocabulary of schema.org, as JSON-LD.
///
/// Only what the site itself says; every address is absolute, so that it says nothing without
/// `base_url`. What stands on another page is named by that page's address.
struct JSONLD {
  let kit: RenderingKit
  let outline: SiteOutline
  let base: String
  /// The page's own, relative to the site's root.
  let address: String

  /// What the page says of itself in its head.
  struct Facts {
    let subject: PageSubject
    let title: String
    let description: String
    /// ISO 8601.
    var published: String?
    var modified: String?
    var tags: [String] = []
    var image: String?
    /// The sources that it cites, by their places in the content.
    var citations: [Int] = []
  }

  /// How many sources an article names: more would outweigh its text.
  private static let maximumCitations = 10

  /// The page's description, without any `<`; empty for a page of which nothing is said.
  func json(_ facts: Facts) -> [UInt8] {
    if case .nothing = facts.subject { return [] }
    var json = JSONWriter(isHTMLSafe: true)
    json.object { json in
      json.member("@context", "https://schema.org")
      json.key("@graph")
      json.array { json in
        entities(facts, &json)
        breadcrumbs(facts.title, &json)
      }
    }
    let buffer = json.finish()
    return buffer.copy()
  }

  var url: String { SiteOutline.absolute(base, address) }

  /// The address of a page, by its address on the site.
  func absolute(_ address: String) -> String { SiteOutline.absolute(base, address) }

  private func entities(_ facts: Facts, _ json: inout JSONWriter) {
    switch facts.subject {
    case .site:
      entity("WebSite", facts, &json, publication)
      dataset(&json)
    case .article:
      entity("Article", facts, name: "headline", &json) { json in
        publication(&json)
        dates(facts, &json)
        if !facts.tags.isEmpty { json.member("keywords", facts.tags.joined(separator: ", ")) }
        if let image = facts.image { json.member("image", image) }
        partOfSite(&json)
        let cited = facts.citations.prefix(Self.maximumCitations)
        if !cited.isEmpty { references("citation", Array(cited), &json) }
      }
    case .record(let place): record(place, facts, &json)
    case .collection(let kind): collection(kind, facts, &json)
    case .section: entity("CollectionPage", facts, &json, partOfSite)
    case .page: entity("WebPage", facts, &json, partOfSite)
    case .nothing: break
    }
  }

  /// Writes an entity with what all have.
  func entity(
    _ type: String, _ facts: Facts, name: String = "name", _ json: inout JSONWriter,
    _ body: (inout JSONWriter) -> Void = { _ in }
  ) {
    json.object { json in
      json.member("@type", type)
      json.member("@id", url)
      json.member("url", url)
      json.member(name, facts.title)
      json.member("description", facts.description)
      body(&json)
    }
  }

  private func dates(_ facts: Facts, _ json: inout JSONWriter) {
    if let date = facts.published { json.member("datePublished", date) }
    if let date = facts.modified { json.member("dateModified", date) }
  }

  /// Who publishes it, in which language and on which terms.
  func publication(_ json: inout JSONWriter) {
    let site = kit.site.content.configuration
    json.member("inLanguage", site[SiteConfiguration.language] ?? "en")
    if let publisher = site[SiteConfiguration.publisher] {
      json.objectMember("publisher") { json in
        json.member("@type", "Organization")
        json.member("name", publisher)
      }
    }
    if let licence = site[SiteConfiguration.licence] { self.licence(licence, &json) }
  }

  private func licence(_ licence: String, _ json: inout JSONWriter) {
    if let url = Licence.url(licence) {
      json.member("license", url)
    } else {
      json.objectMember("license") { json in
        json.member("@type", "CreativeWork")
        json.member("name", licence)
      }
    }
  }

  func partOfSite(_ json: inout JSONWriter) {
    json.objectMember("isPartOf") { $0.member("@id", absolute("")) }
  }

  /// Names records by the addresses of their pages.
  func references(_ name: String, _ places: [Int], _ json: inout JSONWriter) {
    json.arrayMember(name, of: places) { json, place in
      json.object { $0.member("@id", absolute(kit.site.addresses.records[place])) }
    }
  }

  /// The page's place in the site: what stands above it, and the page itself.
  private func breadcrumbs(_ title: String, _ json: inout JSONWriter) {
    guard !address.isEmpty else { return }
    let short = kit.site.content.configuration[SiteConfiguration.shortTitle]
    let home = SiteOutline.Entry(title: short ?? outline.title(""), address: "")
    let trail =
      [home] + outline.breadcrumbs(address) + [SiteOutline.Entry(title: title, address: address)]
    json.object { json in
      json.member("@type", "BreadcrumbList")
      json.arrayMember("itemListElement", of: trail.enumerated()) { json, step in
        json.object { json in
          json.member("@type", "ListItem")
          json.member("position", step.offset + 1)
          json.member("name", step.element.title)
          // The last step is the page itself.
          if step.offset + 1 < trail.count {
            json.member("item", absolute(step.element.address))
          }
        }
      }
    }
  }
}

/// The terms on which something may be reused.
enum Licence {
  /// The address of a licence that is named by one, or as Creative Commons names its own:
  /// `CC BY-SA 4.0`, `CC-BY-SA-4.0`.
  static func url(_ licence: String) -> String? {
    if licence.hasPrefix("https://") || licence.hasPrefix("http://") { return licence }
    let parts = licence.lowercased().split { $0 == "-" || $0 == " " }
    guard let version = parts.last, version.contains("."), parts.count > 1,
      version.allSatisfy({ $0 == "." || ("0"..."9").contains($0) })
    else { return nil }
    let kind = parts.dropFirst().dropLast().joined(separator: "-")
    if parts[0] == "cc0", kind.isEmpty {
      return "https://creativecommons.org/publicdomain/zero/\(version)/"
    }
    guard parts[0] == "cc",
      ["by", "by-sa", "by-nd", "by-nc", "by-nc-sa", "by-nc-nd"].contains(kind)
    else { return nil }
    return "https://creativecommons.org/licenses/\(kind)/\(version)/"
  }
}
