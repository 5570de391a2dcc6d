import Diagnostics
import Model

/// The address that a site is published at, which those of its pages are put behind.
enum BaseAddress {
  /// What is wrong with the site's `base_url`, if it has one.
  static func check(_ configuration: SiteConfiguration) -> [Diagnostic] {
    guard let base = configuration[SiteConfiguration.baseURL] else { return [] }
    let range = configuration.values.range(of: SiteConfiguration.baseURL)
    if let mark = base.first(where: { $0 == "?" || $0 == "#" }) {
      let start = String(base.prefix { $0 != mark })
      return [
        Diagnostic(
          .invalidBaseURL, "No page can be put behind an address with `\(mark)`", at: range,
          suggestions: [Suggestion("write `\(start)`")])
      ]
    }
    let rest = base.firstRange(of: "://").map { base[$0.upperBound...] } ?? ""
    guard rest.isEmpty || rest.first == "/" else { return [] }
    return [
      Diagnostic(
        .invalidBaseURL, "The address names no host", at: range,
        suggestions: [Suggestion("write it as `https://example.org/`")])
    ]
  }
}
