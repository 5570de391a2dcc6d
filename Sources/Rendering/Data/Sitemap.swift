import Model

/// The addresses of all pages (sitemaps.org, 0.9).
struct Sitemap {
  let kit: RenderingKit
  let base: String

  func xml() -> [UInt8] {
    var xml = XMLText()
    xml.tag("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">")
    let site = kit.site
    for (page, address) in zip(site.content.pages, site.addresses.pages) {
      write(address, page[Page.updated] ?? page[Page.date], &xml)
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

  private func write(_ address: String, _ changed: Period?, _ xml: inout XMLText) {
    xml.tag("<url>")
    xml.element("loc", (base.hasSuffix("/") ? base : base + "/") + address)
    if let date = changed?.singleDate { xml.element("lastmod", date.isoDate) }
    xml.tag("</url>")
  }
}
