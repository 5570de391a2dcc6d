import Files
import Linking
import Model

/// The files beside the pages: what search engines, feed readers, hosts and spreadsheets read.
struct SiteFiles {
  let kit: RenderingKit

  func all() -> [OutputFile] {
    let base = kit.site.content.configuration[SiteConfiguration.baseURL]
    var files = [
      OutputFile(path: "robots.txt", contents: robots(base)),
      OutputFile(path: "_headers", contents: Array(HostHeaders.text.utf8)),
      OutputFile(path: SiteOutline.feed, contents: Feed(kit: kit).xml()),
    ]
    if let base {
      files.append(OutputFile(path: "sitemap.xml", contents: Sitemap(kit: kit, base: base).xml()))
    }
    return files + DataPackage(kit: kit).files()
  }

  private func robots(_ base: String?) -> [UInt8] {
    var text = "User-agent: *\nAllow: /\n"
    if let base { text += "Sitemap: \(SiteOutline.absolute(base, "sitemap.xml"))\n" }
    return Array(text.utf8)
  }
}

/// The `_headers` file that several hosts read: nothing is loaded from anyone else, and assets, whose
/// names change with their bytes, are kept for good.
enum HostHeaders {
  static let text = """
    /*
      Content-Security-Policy: default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'
      X-Content-Type-Options: nosniff
      Referrer-Policy: strict-origin-when-cross-origin
    /assets/*
      Cache-Control: public, max-age=31536000, immutable

    """
}
