import Diagnostics
import Files
import Model
import Templating

/// The picture that is shown where a page is linked to.
struct SocialImage {
  /// Its address on the web.
  let url: String
  /// In pixels, where they are known.
  let size: PictureSize?
  /// What is seen on it.
  let alternative: String

  /// The site's own picture, for all pages that have none; nil without one, or without an address on
  /// the web that others could load it from.
  init?(_ content: Content) {
    let site = content.configuration
    guard let base = site[SiteConfiguration.baseURL], let path = site[SiteConfiguration.image],
      let asset = content.assets.first(where: { $0.path == path })
    else { return nil }
    url = SiteOutline.absolute(base, path)
    size = PictureSize(asset.bytes)
    alternative = site[SiteConfiguration.imageAlternative] ?? ""
  }

  init(url: String, size: PictureSize?, alternative: String) {
    self.url = url
    self.size = size
    self.alternative = alternative
  }

  /// What is wrong with the picture that `site.yml` names, if it names one.
  static func check(_ content: Content) -> [Diagnostic] {
    let site = content.configuration
    guard let path = site[SiteConfiguration.image] else { return [] }
    let range = site.values.range(of: SiteConfiguration.image)
    let pictures = content.assets.map(\.path).filter {
      [".png", ".jpg", ".jpeg", ".gif", ".webp"].contains(pathExtension($0).lowercased())
    }
    guard pictures.contains(path) else {
      let isThere = content.assets.contains { $0.path == path }
      let message =
        isThere
        ? "Those who show links cannot show `\(path)`"
        : "There is no picture `\(path)` in the content"
      let likely = Spelling.suggestions(for: path, among: pictures, at: range)
      let advice = Suggestion("name a PNG or JPEG of the content, such as `images/cover.png`")
      return [
        Diagnostic(
          .invalidSiteImage, message, at: range, suggestions: likely.isEmpty ? [advice] : likely)
      ]
    }
    guard (site[SiteConfiguration.imageAlternative] ?? "").isEmpty else { return [] }
    return [
      Diagnostic(
        .invalidSiteImage, "The picture has no words for those who do not see it", at: range,
        suggestions: [Suggestion("say with `image_alt` what is seen on it")])
    ]
  }

  static func shape() throws(ShapeError) -> RecordShape {
    try RecordShape(
      "SocialImage", "The picture that is shown where the page is linked to.",
      [
        ContextField("url", .url, "Its address on the web."),
        ContextField("width", .optional(.text), "In pixels, where it is known."),
        ContextField("height", .optional(.text), "In pixels, where it is known."),
        ContextField("alt", .text, "What is seen on it."),
      ])
  }

  func context(_ kit: RenderingKit) throws(RenderingFailure) -> ContextRecord {
    try kit.record(
      "SocialImage",
      [
        .text(url), Value(size.map { String($0.width) }), Value(size.map { String($0.height) }),
        .text(alternative),
      ])
  }
}
