import Linking
import Model
import Reading

/// Finds out what each number of a page or record rests on.
///
/// Made once for a site; a value that any number of threads can use at once.
public struct Tracer: Sendable {
  public let site: Site
  public let figures: FigureValues
  let scanner: NumberScanner
  let names: NameMask
  /// The titles of pages, by their addresses.
  let pageTitles: [String: String]

  public init(_ site: Site) {
    self.site = site
    figures = FigureValues(site)
    scanner = NumberScanner()
    names = NameMask(site.content, scanner)
    pageTitles = Dictionary(
      zip(site.addresses.pages, site.content.pages.map { $0[Page.title] ?? "" }),
      uniquingKeysWith: { first, _ in first })
  }

  /// The text of a page or record with its numbers.
  /// - Complexity: O(length of the text), and the figures that the page refers to for each number in a
  ///   title, summary, caption or description of a picture.
  public func trace(_ place: ProsePlace) -> TracedPage { trace(PageText(place, of: site)) }

  /// A text with its numbers.
  public func trace(_ text: PageText) -> TracedPage {
    var reading = PageTracing(self, text)
    return TracedPage(text, numbers: reading.numbers())
  }
}
