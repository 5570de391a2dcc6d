import Linking
import Model

/// The addresses of all pages (sitemaps.org, 0.9).
struct Sitemap {
  let kit: RenderingKit
  let base: String

  func xml() -> [UInt8] {
    var xml = XMLText()
    xml.tag("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">")
    let site = kit.site
    if !site.addresses.pages.contains("") { write("", nil, &xml) }
    for (page, address) in zip(site.content.pages, site.addresses.pages) {
      write(address, page[Page.updated] ?? page[Page.date], &xml)
    }
    if !site.addresses.pages.contains(SiteAddresses.corrections) {
      let latest = kit.corrections.entries.first?.day
      write(SiteAddresses.corrections, latest.map { Period($0) }, &xml)
    }
    if kit.hasLedgerPage, !site.addresses.pages.contains(SiteAddresses.ledger) {
      write(SiteAddresses.ledger, nil, &xml)
    }
    if kit.hasSearchPage, !site.addresses.pages.contains(SiteAddresses.search) {
      write(SiteAddresses.search, nil, &xml)
    }
    for section in site.addresses.sections where section.indexPage == nil {
      write(section.address, nil, &xml)
    }
    for (record, address) in zip(site.content.records, site.addresses.records) {
      write(address, record[Record.updated], &xml)
    }
    xml.tag("</urlset>")
    return xml.finish()
  }

  /// An address as sitemaps want it: ASCII, everything else percent-encoded.
  private static func encoded(_ address: String) -> String {
    guard !address.utf8.allSatisfy({ $0 < 0x80 }) else { return address }
    var result = ""
    for byte in address.utf8 {
      if byte < 0x80 {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        result += "%" + String(byte, radix: 16, uppercase: true)
      }
    }
    return result
  }

  private func write(_ address: String, _ changed: Period?, _ xml: inout XMLText) {
    xml.tag("<url>")
    xml.element("loc", SiteOutline.absolute(base, Self.encoded(address)))
    if let date = changed?.singleDate { xml.element("lastmod", date.isoDate) }
    xml.tag("</url>")
  }
}
