import Bytes
import Diagnostics
import Linking
import Model
import Templating
import Tracing

/// What every page is rendered with: the site, the theme, and what is worked out once for all pages.
///
/// A class, because everything that renders holds on to it: one reference instead of dozens.
final class RenderingKit: Sendable {
  let site: Site
  let theme: Theme
  let wording: Wording
  let figures: FigureFacts
  let corrections: CorrectionIndex
  let ledger: Ledger?
  /// The picture that links to the site's pages are shown with.
  let siteImage: SocialImage?
  /// What each page gets a picture of its own with; nil where pages get none.
  let cards: CardKit?
  let related: RelatedIndex
  let messages: Value
  let rawHTML: Bool
  private let baseURL: String?
  /// The label of each source: author, title, publication and date in one line.
  private let sourceLabels: [Int: String]

  var templates: InlineTemplates { theme.inline }

  init(
    site: Site, theme: Theme, wording: Wording, ledger: Ledger? = nil,
    painter: CardPainter? = nil,
    _ diagnostics: inout [Diagnostic]
  ) {
    self.ledger = ledger?.renamingFiles(site.content.relativePath)
    self.site = site
    self.theme = theme
    self.wording = wording
    messages = .record(theme.messagesRecord)
    rawHTML = site.content.configuration[SiteConfiguration.rawHTML] ?? false
    siteImage = SocialImage(site.content)
    // Without an address on the web nobody could load a picture.
    if let painter, let style = theme.cardStyle,
      let base = site.content.configuration[SiteConfiguration.baseURL]
    {
      cards = CardKit(painter: painter, stylesheet: style, base: base)
    } else {
      cards = nil
    }
    baseURL = site.content.configuration[SiteConfiguration.baseURL]
    figures = FigureFacts(site, wording, &diagnostics)
    corrections = CorrectionIndex(site)
    related = RelatedIndex(site)
    var labels: [Int: String] = [:]
    for (place, record) in site.content.records.enumerated()
    where record.kind.referenceStyle == .citation {
      labels[place] = SourceLabel.make(record, wording)
    }
    sourceLabels = labels
  }

  /// The address of a page on the web, for readers to copy; nil while the site has none.
  func publishedAddress(_ address: String) -> String? {
    baseURL.map { SiteOutline.absolute($0, address) }
  }

  /// Whether the site has a page of all its numbers: a theme need not have one.
  var hasLedgerPage: Bool { ledger != nil && theme.hasTemplate("ledger") }

  /// Whether the site can be searched: a theme need not have a page for it.
  var hasSearchPage: Bool { theme.hasTemplate("search") }

  func label(ofSource place: Int) -> String {
    sourceLabels[place] ?? site.content.records[place].name
  }

  /// What a reference without words is called: the acronym of what has one.
  func shortName(of record: SiteRecord) -> String { record[Agency.acronym] ?? record.name }

  /// What an acronym stands for.
  func expansion(of record: SiteRecord) -> String? {
    record[Agency.acronym] == nil ? record[Term.expansion] : record.name
  }

  /// A context record whose values are in the order of its shape's fields.
  func record(_ shape: String, _ slots: [Value]) throws(RenderingFailure) -> ContextRecord {
    try record(self.shape(shape), slots)
  }

  /// A context record whose values are given by name.
  func record(
    _ shape: String, named values: [String: Value]
  ) throws(RenderingFailure) -> ContextRecord {
    let shape = try self.shape(shape)
    return try record(shape, shape.fields.map { values[$0.name] ?? $0.shape.absence })
  }

  private func shape(_ name: String) throws(RenderingFailure) -> RecordShape {
    guard let shape = theme.shapes[name] else {
      throw RenderingFailure("There is no context `\(name)`")
    }
    return shape
  }

  private func record(
    _ shape: RecordShape, _ slots: [Value]
  ) throws(RenderingFailure) -> ContextRecord {
    do throws(RecordError) {
      return try ContextRecord(shape, slots: slots)
    } catch {
      throw RenderingFailure(error.description)
    }
  }

  /// Writes a template, whose context's values come in the order of its shape's fields.
  func write(
    _ template: Template, _ slots: [Value], into buffer: inout ByteBuffer
  ) throws(RenderingFailure) {
    let record = try record(template.context, slots)
    do throws(RenderingError) {
      try template.render(record, into: &buffer)
    } catch {
      throw RenderingFailure(error)
    }
  }

  /// Writes a template for what stands within prose, where nothing can be thrown: a failure is noted
  /// in the page's state, and the page is not published.
  func write(
    _ template: Template, _ slots: [Value], in state: PageState, into buffer: inout ByteBuffer
  ) {
    do throws(RenderingFailure) {
      try write(template, slots, into: &buffer)
    } catch {
      state.note(error)
    }
  }
}

extension Shape {
  /// The value that stands for nothing.
  var absence: Value {
    switch self {
    case .list: .list([])
    case .flag: .flag(false)
    default: .absent
    }
  }
}
