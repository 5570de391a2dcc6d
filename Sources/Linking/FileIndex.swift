import Diagnostics
import Files
import Model

/// What a link to a file of the content folder can lead to.
struct FileIndex: Sendable {
  enum Entry: Sendable, Equatable {
    case address(String)
    case asset
    case draft
  }

  private var entries: [String: Entry] = [:]
  private let names = FileNames()

  init(_ content: Content, _ addresses: SiteAddresses, drafts: [Page]) {
    for asset in content.assets { entries[asset.path] = .asset }
    for page in drafts { entries[page.path] = .draft }
    for section in addresses.sections {
      entries[section.folder] = .address(section.address)
      entries[section.folder + "/index.md"] = .address(section.address)
      if let kind = section.kind { entries[kind.collection + ".yml"] = .address(section.address) }
    }
    for (place, record) in content.records.enumerated() {
      let path = content.relativePath(record.idRange.file)
      if path.hasSuffix(".md") { entries[path] = .address(addresses.records[place]) }
    }
    entries[Correction.fileName] = .address(SiteAddresses.corrections)
    // A link to the content folder itself leads home.
    entries[""] = content.pages.contains { $0.path == "index.md" } ? .address("") : nil
    for (place, page) in content.pages.enumerated() {
      entries[page.path] = .address(addresses.pages[place])
    }
  }

  subscript(path: String) -> Entry? { entries[path] }

  /// Files with a name like `path`, as they are reached from `folder`.
  func suggestions(for path: String, from folder: String) -> [Suggestion] {
    guard let found = names.nearest(to: path, among: entries.keys) else { return [] }
    let up = folder.isEmpty ? [] : folder.split(separator: "/").map(String.init)
    let target = found.split(separator: "/").map(String.init)
    var shared = 0
    while shared < min(up.count, target.count - 1), up[shared] == target[shared] { shared += 1 }
    let way = Array(repeating: "..", count: up.count - shared) + target[shared...]
    return [Suggestion("did you mean `\(way.joined(separator: "/"))`?")]
  }
}
