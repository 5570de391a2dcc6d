import Linking
import Model

/// Reads what search can find, page by page and record by record.
struct SearchReader: Sendable {
  let kit: RenderingKit
  /// The place in the index's list of kinds, by name.
  let kinds: [String: Int]

  /// What is read at once: it has an entry, and one for each of its sections.
  enum Subject: Sendable {
    case page(Int)
    /// A page that the program writes by itself.
    case written(title: String, address: String)
    case record(Int)
  }

  /// The name under which pages are in the list of kinds.
  static let page = "page"

  /// Everything on the site that can be found, in the order of the index.
  static func subjects(_ kit: RenderingKit, _ outline: SiteOutline) -> [Subject] {
    let site = kit.site
    let pages = site.content.pages.indices.filter {
      site.addresses.pages[$0] != SiteAddresses.search
    }
    return pages.map { .page($0) } + written(kit, outline)
      + site.content.records.indices.map { .record($0) }
  }

  private static func written(_ kit: RenderingKit, _ outline: SiteOutline) -> [Subject] {
    let addresses = kit.site.addresses
    var written = addresses.sections.filter { $0.indexPage == nil }.map {
      Subject.written(title: outline.title($0.address), address: $0.address)
    }
    func add(_ address: String, _ title: String) {
      if addresses.pages.contains(address) { return }
      written.append(.written(title: title, address: address))
    }
    add("", outline.title(""))
    add(SiteAddresses.corrections, kit.wording.text("corrections"))
    if kit.hasLedgerPage { add(SiteAddresses.ledger, kit.wording.text("ledger")) }
    return written
  }

  func read(_ subject: Subject, into collector: inout SearchCollector) {
    switch subject {
    case .page(let index): page(index, &collector)
    case .written(let title, let address):
      collector.begin(
        SearchEntry(kind: kind(Self.page), title: title, address: address, sentence: ""))
    case .record(let place): SearchRecord(place: place, kit: kit).read(self, into: &collector)
    }
  }

  func kind(_ name: String) -> Int { kinds[name] ?? 0 }

  private func page(_ index: Int, _ collector: inout SearchCollector) {
    let page = kit.site.content.pages[index]
    let prose = SearchProse(linked: kit.site.pages[index].body, kit: kit)
    let sections = prose.sections()
    let opening = sections.first.map { prose.sentence(of: $0) }
    collector.begin(
      SearchEntry(
        kind: kind(Self.page), title: page[Page.title] ?? "",
        address: kit.site.addresses.pages[index],
        sentence: Self.shortened(page[Page.summary] ?? opening ?? "")))
    for tag in page[Page.tags] { collector.add(tag, .heading) }
    for section in sections {
      if let heading = section.heading {
        collector.begin(
          SearchEntry(
            kind: 0, title: heading.title, address: heading.id,
            sentence: Self.shortened(prose.sentence(of: section))))
      }
      collector.add(section.text.span, .text)
    }
  }

  /// The most bytes of a sentence that a result shows.
  private static let longestSentence = 220

  /// A sentence as long as a result shows it, cut at a word.
  static func shortened(_ sentence: String) -> String {
    guard sentence.utf8.count > longestSentence else { return sentence }
    var short = ""
    var length = 0
    for word in sentence.split(separator: " ") {
      length += word.utf8.count + 1
      if length > longestSentence { break }
      if !short.isEmpty { short += " " }
      short += word
    }
    if short.isEmpty { short = String(sentence.prefix(longestSentence / 4)) }
    return short + "…"
  }
}
