import Files
import Linking
import Model

/// The latest changes as an Atom feed (RFC 4287).
///
/// No date is that of the build: the same content gives the same feed at any time.
struct Feed {
  let kit: RenderingKit

  /// The most entries that a feed holds.
  private static let limit = 50

  private struct Entry {
    let title: String
    let address: String
    let summary: String?
    let published: PartialDate?
    let updated: PartialDate
  }

  func xml() -> [UInt8] {
    let site = kit.site.content.configuration
    let base = site[SiteConfiguration.baseURL]
    let entries = self.entries()
    var xml = XMLText()
    xml.tag("<feed xmlns=\"http://www.w3.org/2005/Atom\">")
    xml.element("title", site[SiteConfiguration.title] ?? "")
    xml.element("subtitle", site[SiteConfiguration.description] ?? "")
    xml.element("id", identifier(base, ""))
    xml.element("updated", entries.first.map { timestamp($0.updated) } ?? "1970-01-01T00:00:00Z")
    xml.tag("<author>")
    xml.element(
      "name", site[SiteConfiguration.publisher] ?? site[SiteConfiguration.title] ?? "")
    xml.tag("</author>")
    if let base {
      xml.element(
        "link",
        attributes: ["rel": "self", "href": SiteOutline.absolute(base, SiteOutline.feed)])
    }
    xml.element(
      "link",
      attributes: ["rel": "alternate", "href": base.map { SiteOutline.absolute($0, "") } ?? "./"])
    for entry in entries {
      xml.tag("<entry>")
      xml.element("title", entry.title)
      xml.element("id", identifier(base, entry.address))
      let address = entry.address.isEmpty ? "./" : entry.address
      xml.element(
        "link",
        attributes: ["href": base.map { SiteOutline.absolute($0, entry.address) } ?? address])
      if let published = entry.published { xml.element("published", timestamp(published)) }
      xml.element("updated", timestamp(entry.updated))
      if let summary = entry.summary { xml.element("summary", summary) }
      xml.tag("</entry>")
    }
    xml.tag("</feed>")
    return xml.finish()
  }

  private func entries() -> [Entry] {
    let site = kit.site
    var entries: [Entry] = []
    for (page, address) in zip(site.content.pages, site.addresses.pages) {
      let published = page[Page.date]?.singleDate
      guard let updated = page[Page.updated]?.singleDate ?? published else { continue }
      entries.append(
        Entry(
          title: page[Page.title] ?? "", address: address,
          summary: page[Page.changeNote] ?? page[Page.summary],
          published: published, updated: updated))
    }
    for (record, address) in zip(site.content.records, site.addresses.records) {
      guard let updated = record[Record.updated]?.singleDate else { continue }
      entries.append(
        Entry(
          title: record.name, address: address, summary: record[Record.changeNote],
          published: nil, updated: updated))
    }
    for entry in kit.corrections.entries {
      entries.append(
        Entry(
          title: kit.wording.text("correction_of").replacing("{name}", with: entry.name),
          address: entry.ownAddress, summary: summary(entry.linked), published: nil,
          updated: entry.day))
    }
    entries.sort { left, right in
      left.updated.earliestDay != right.updated.earliestDay
        ? left.updated.earliestDay > right.updated.earliestDay
        : utf8Precedes(left.address, right.address)
    }
    return Array(entries.prefix(Self.limit))
  }

  /// What was changed and why, in one line.
  private func summary(_ linked: LinkedCorrection) -> String {
    let correction = linked.correction
    let was = correction[Correction.was].map {
      kit.wording.text("correction_was").replacing("{was}", with: $0)
    }
    let now = correction[Correction.now].map {
      kit.wording.text("correction_is").replacing("{is}", with: $0)
    }
    return [was, now, linked.why?.plainText(kit.site.content.records)]
      .compactMap(\.self).joined(separator: " ")
  }

  /// What names a page for good, wherever the site is put.
  private func identifier(_ base: String?, _ address: String) -> String {
    base.map { SiteOutline.absolute($0, address) } ?? "urn:explainer:page:/\(address)"
  }

  private func timestamp(_ date: PartialDate) -> String {
    func digits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    let year =
      String(repeating: "0", count: max(0, 4 - String(date.year).count)) + String(date.year)
    return "\(year)-\(digits(date.month ?? 1))-\(digits(date.day ?? 1))T00:00:00Z"
  }
}
