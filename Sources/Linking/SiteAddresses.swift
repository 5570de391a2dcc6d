import Diagnostics
import Files
import Model

/// Where everything stands on the finished site, relative to its root: `""`, `who-paid/`,
/// `agencies/jocc/`.
public struct SiteAddresses: Sendable {
  /// One for each page of the content.
  public let pages: [String]
  /// One for each record of the content.
  public let records: [String]
  /// The folders that have a page of their own, with their addresses; parents first.
  public let sections: [Section]

  /// A folder of pages, or of a collection's records.
  public struct Section: Sendable {
    /// Relative to the content folder.
    public let folder: String
    public let address: String
    /// The page that introduces it; nil when the program writes one.
    public let indexPage: Int?
    /// The kind whose collection it is.
    public let kind: RecordKind?
  }

  /// Where all corrections stand; a page with this address introduces them.
  public static let corrections = "corrections/"

  /// Where every number in prose stands with its source; a page with this address introduces them.
  public static let ledger = "ledger/"

  /// Where the site is searched; a page with this address introduces the search.
  public static let search = "search/"

  private let sectionByFolder: [String: Int]

  /// The section of a folder.
  public func section(folder: String) -> Section? {
    sectionByFolder[folder].map { sections[$0] }
  }

  /// Works out every address; two pages with one address are reported.
  init(_ content: Content, _ diagnostics: inout [Diagnostic]) {
    var indexPages: [String: Int] = [:]
    for (place, page) in content.pages.enumerated() where page.isIndex {
      indexPages[page.folder] = place
    }
    let usedKinds = Set(content.records.map(\.kind.name))
    let collections = content.kinds.filter {
      usedKinds.contains($0.name) || indexPages[$0.collection] != nil
    }
    var folders: Set<String> = Set(collections.map(\.collection))
    for page in content.pages {
      var folder = page.folder
      while !folder.isEmpty {
        folders.insert(folder)
        folder = parentPath(folder)
      }
    }
    var addressOfFolder: [String: String] = ["": ""]
    var sections: [Section] = []
    // A parent's path is shorter than its children's, so it comes first in byte order.
    for folder in folders.sorted(by: utf8Precedes) {
      let parent = folder.contains("/") ? parentPath(folder) : ""
      let name = indexPages[folder].flatMap { content.pages[$0][Page.slug] }
      let last = name ?? Self.component(lastPathComponent(folder))
      let address = (addressOfFolder[parent] ?? "") + last + "/"
      addressOfFolder[folder] = address
      sections.append(
        Section(
          folder: folder, address: address, indexPage: indexPages[folder],
          kind: collections.first { $0.collection == folder }))
    }
    self.sections = sections
    sectionByFolder = Dictionary(
      uniqueKeysWithValues: sections.enumerated().map { ($0.element.folder, $0.offset) })
    pages = content.pages.map { page in
      let folder = addressOfFolder[page.folder] ?? ""
      if page.isIndex { return folder }
      let name = String(lastPathComponent(page.path).dropLast(".md".count))
      return folder + (page[Page.slug] ?? Self.component(name)) + "/"
    }
    records = content.records.map { record in
      (addressOfFolder[record.kind.collection] ?? record.kind.collection + "/") + record.id + "/"
    }
    reportCollisions(content, &diagnostics)
  }

  private func reportCollisions(_ content: Content, _ diagnostics: inout [Diagnostic]) {
    var owners: [String: SourceRange] = [:]
    for section in sections
    where [Self.corrections, Self.ledger, Self.search]
      .contains(section.address)
    {
      let name = section.address.dropLast()
      let index = section.indexPage.map { content.pages[$0].file }
      let file = index ?? SourceFile(path: joinPath(content.prefix, section.folder), bytes: [])
      diagnostics.append(
        Diagnostic(
          .duplicateAddress, "The address `\(section.address)` is that of the \(name)",
          at: SourceRange(file: file, offsets: 0..<0),
          suggestions: [
            Suggestion("rename the folder; what introduces the \(name) is `\(name).md`")
          ]))
    }
    for section in sections where section.indexPage == nil {
      let range = SourceFile(path: joinPath(content.prefix, section.folder), bytes: []).range
      if Self.isInvalid(section.address) { continue }
      if let other = owners.updateValue(range, forKey: section.address) {
        diagnostics.append(taken(section.address, range, other, "rename one of the two folders"))
      }
    }
    for (place, record) in content.records.enumerated() where owners[records[place]] == nil {
      owners[records[place]] = record.idRange
    }
    for (place, page) in content.pages.enumerated() {
      let range =
        page.values.range(of: Page.slug) ?? page.values.range(of: Page.title) ?? page.values.range
      if Self.isInvalid(pages[place]) {
        diagnostics.append(
          Diagnostic(
            .invalidAddress, "No address can be made from the name of this file", at: range,
            suggestions: [Suggestion("rename it, or give it a `slug:`")]))
      } else if let other = owners.updateValue(range, forKey: pages[place]) {
        diagnostics.append(
          taken(pages[place], range, other, "give one of the two another `slug:`"))
      }
    }
  }

  /// Whether a part of the address is empty, since a name has no letter that an address can hold.
  private static func isInvalid(_ address: String) -> Bool {
    address.hasPrefix("/") || address.contains("//")
  }

  private func taken(
    _ address: String, _ range: SourceRange, _ other: SourceRange, _ advice: String
  ) -> Diagnostic {
    Diagnostic(
      .duplicateAddress, "The address `\(address)` is taken", at: range,
      notes: [Note("It is used here first", at: other)], suggestions: [Suggestion(advice)])
  }

  /// A file's or folder's name as a part of an address.
  private static func component(_ name: String) -> String { Slug.make(from: name) }
}
