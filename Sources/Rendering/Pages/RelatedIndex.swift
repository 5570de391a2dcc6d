import Linking
import Model

/// Which records belong together, and which articles, by what they share.
///
/// Two records share a page, a section of it, a record that names both, or one that both name. Few
/// that share a thing share more by it than many: what hundreds have in common relates none of them.
struct RelatedIndex: Sendable {
  /// The records that share one thing, each group in the order of the site.
  private let groups: [[Int]]
  /// For each record: the groups that it belongs to.
  private let groupsOfRecord: [[Int]]
  /// For each record: those that its data names, or whose data names it.
  private let neighbours: [Set<Int>]
  private let isSource: [Bool]
  /// For each article: the records that it uses; empty for other pages.
  private let recordsOfPage: [[Int]]
  /// For each record: the articles that use it.
  private let pagesOfRecord: [[Int]]

  /// How many can share a thing that still relates them.
  private static let largestGroup = 32
  /// How many of its groups are looked at for one record, and how many records for one page: with the
  /// size of a group this bounds the work for each.
  private static let mostGroups = 256
  private static let mostRecords = 6
  private static let mostPages = 3

  /// - Complexity: O(references and uses of all records).
  init(_ site: Site) {
    let records = site.content.records
    isSource = records.map { $0.kind.referenceStyle == .citation }
    var neighbours = Array(repeating: Set<Int>(), count: records.count)
    var named = Array(repeating: [Int](), count: records.count)
    var groups: [[Int]] = []
    for (place, referrers) in site.referrers.enumerated() {
      let naming = Self.unique(referrers.map(\.record))
      for referrer in naming {
        neighbours[place].insert(referrer)
        neighbours[referrer].insert(place)
        named[referrer].append(place)
      }
      groups.append(naming)
    }
    groups += named
    let sections = Sections(site)
    groups += sections.groups
    groups = groups.filter { 2...Self.largestGroup ~= $0.count }
    var groupsOfRecord = Array(repeating: [Int](), count: records.count)
    for (index, group) in groups.enumerated() {
      for place in group { groupsOfRecord[place].append(index) }
    }
    self.groups = groups
    self.groupsOfRecord = groupsOfRecord
    self.neighbours = neighbours
    recordsOfPage = sections.recordsOfPage
    pagesOfRecord = sections.pagesOfRecord
  }

  /// The records that one shares most with, the most first, that neither names and that do not name it;
  /// sources only for a source. Those that share as much come in the order of the site.
  func records(of place: Int) -> [Int] {
    var shared: [Int: Int] = [:]
    for index in groupsOfRecord[place].prefix(Self.mostGroups) {
      let group = groups[index]
      for other in group where other != place {
        shared[other, default: 0] += Self.weight(group.count)
      }
    }
    return Self.strongest(shared, Self.mostRecords) { other in
      !neighbours[place].contains(other) && (isSource[place] || !isSource[other])
    }
  }

  /// The articles that one shares most records with, the most first.
  func pages(of page: Int) -> [Int] {
    var shared: [Int: Int] = [:]
    for record in recordsOfPage[page].prefix(Self.mostGroups) {
      let pages = pagesOfRecord[record]
      guard pages.count <= Self.largestGroup else { continue }
      for other in pages where other != page {
        shared[other, default: 0] += Self.weight(pages.count)
      }
    }
    return Self.strongest(shared, Self.mostPages) { _ in true }
  }

  /// What it counts to share a thing with so many.
  private static func weight(_ count: Int) -> Int { 1_000 / count }

  private static func strongest(
    _ shared: [Int: Int], _ count: Int, _ isWanted: (Int) -> Bool
  ) -> [Int] {
    let sorted = shared.filter { isWanted($0.key) }.sorted {
      ($1.value, $0.key) < ($0.value, $1.key)
    }
    return sorted.prefix(count).map(\.key)
  }

  private static func unique(_ places: [Int]) -> [Int] {
    var seen: Set<Int> = []
    return places.filter { seen.insert($0).inserted }
  }

  /// What stands together in prose.
  private struct Sections {
    var groups: [[Int]] = []
    var recordsOfPage: [[Int]]
    var pagesOfRecord: [[Int]]

    private struct Key: Hashable {
      let place: ProsePlace
      let heading: String?
    }

    init(_ site: Site) {
      recordsOfPage = Array(repeating: [], count: site.content.pages.count)
      pagesOfRecord = Array(repeating: [], count: site.content.records.count)
      var groupOfKey: [Key: Int] = [:]
      for (record, uses) in site.uses.enumerated() {
        for use in uses {
          // A page as a whole, and the section in it.
          for key in [
            Key(place: use.place, heading: nil),
            Key(place: use.place, heading: use.heading?.id ?? ""),
          ] {
            if let group = groupOfKey[key] {
              if groups[group].last != record { groups[group].append(record) }
            } else {
              groupOfKey[key] = groups.count
              groups.append([record])
            }
          }
          guard case .page(let page) = use.place, Self.isArticle(page, site) else { continue }
          if pagesOfRecord[record].last != page {
            pagesOfRecord[record].append(page)
            recordsOfPage[page].append(record)
          }
        }
      }
    }

    /// Whether a page is one that a reader reads, and no list of pages or records.
    private static func isArticle(_ page: Int, _ site: Site) -> Bool {
      let address = site.addresses.pages[page]
      return !site.content.pages[page].isIndex && address != SiteAddresses.corrections
        && address != SiteAddresses.ledger
    }
  }
}
