import Diagnostics

/// What `site.yml` says of the whole site.
public struct SiteConfiguration: Sendable {
  public let values: FieldValues

  public init(values: FieldValues) {
    self.values = values
  }

  public subscript<Value: FieldConvertible>(key: FieldKey<Value>) -> Value? { values[key] }
  public subscript<Element: FieldConvertible>(key: FieldKey<[Element]>) -> [Element] { values[key] }

  public static let title = FieldKey<String>("title", required: true, "The site's name.")
  public static let shortTitle = FieldKey<String>(
    "short_title", "Its name where there is little room; `title` by default.")
  public static let description = FieldKey<String>(
    "description", required: true, "What it is, in a sentence.")
  public static let language = FieldKey<String>(
    "language", "The language of its content, as a BCP 47 tag; `en` by default.")
  public static let baseURL = FieldKey<String>(
    "base_url", .url, "Its address, for the feed, the sitemap and canonical links.")
  public static let theme = FieldKey<String>("theme", "The theme's name; `marginalia` by default.")
  public static let publisher = FieldKey<String>("publisher", "Who publishes it.")
  public static let contact = FieldKey<String>("contact", "How its editors are reached.")
  public static let licence = FieldKey<String>("licence", "On which terms it may be reused.")
  public static let image = FieldKey<String>(
    "image",
    "A picture of the content, such as `images/cover.png`, that links to pages are shown with.")
  public static let imageAlternative = FieldKey<String>(
    "image_alt", "What is seen on that picture, for those who do not see it.")
  public static let smartPunctuation = FieldKey<Bool>(
    "smart_punctuation", "Whether quotes and dashes are set as a typographer would.")
  public static let rawHTML = FieldKey<Bool>("raw_html", "Whether HTML in content is passed on.")
  public static let navigation = FieldKey<[String]>(
    "navigation",
    "The pages and collections of the main menu, in order; without it, those at the top, a hundred at most."
  )

  public static let map = FieldKey<String>(
    "map", "A GeoJSON file in the content folder: the coasts, borders and ways behind every map.")
  public static let rules = FieldKey<RuleSettings>(
    "rules", "How seriously to take each editorial rule.")
  public static let style = FieldKey<StyleSettings>("style", "What is asked of the language.")

  public static let fields: [Field] = [
    title.field, shortTitle.field, description.field, language.field, baseURL.field, theme.field,
    publisher.field, contact.field, licence.field, image.field, imageAlternative.field,
    smartPunctuation.field, rawHTML.field, navigation.field, map.field,
    rules.field, style.field,
  ]
}
