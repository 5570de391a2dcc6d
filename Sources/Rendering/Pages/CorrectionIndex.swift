import Linking
import Model

/// The site's corrections in the order in which they are shown, and by the page that they concern.
struct CorrectionIndex: Sendable {
  struct Entry: Sendable {
    let linked: LinkedCorrection
    let place: ProsePlace
    let day: PartialDate
    /// Its id wherever it is shown, which stays as it is when others are added.
    let anchor: String
    /// What readers call the thing that was corrected.
    let name: String
    /// The address of its page, and its place on it.
    let address: String
    let fragment: String

    /// Its place among all corrections.
    var ownAddress: String { SiteAddresses.corrections + "#" + anchor }
  }

  /// The latest first; those of one day as they were written.
  let entries: [Entry]
  private let byAddress: [String: [Int]]

  init(_ site: Site) {
    var taken: [String: Int] = [:]
    let entries = site.corrections.compactMap { linked -> Entry? in
      guard let place = linked.place, let day = linked.correction.day else { return nil }
      let (name, address, subject) = Self.subject(place, site)
      let statement = linked.correction[Correction.statement]
      var anchor = "correction.\(day.isoDate).\(subject)"
      if let statement { anchor += "." + statement }
      let count = taken[anchor, default: 0] + 1
      taken[anchor] = count
      let isThere = linked.statement != nil
      return Entry(
        linked: linked, place: place, day: day, anchor: count == 1 ? anchor : "\(anchor).\(count)",
        name: name, address: address,
        fragment: isThere ? "#" + PageState.statementAnchor(statement ?? "") : "")
    }
    let sorted = entries.enumerated().sorted { left, right in
      (right.element.day.earliestDay, left.offset) < (left.element.day.earliestDay, right.offset)
    }.map(\.element)
    self.entries = sorted
    byAddress = Dictionary(grouping: sorted.indices) { sorted[$0].address }
  }

  /// The corrections of what stands on one page.
  func entries(on address: String) -> [Entry] {
    byAddress[address, default: []].map { entries[$0] }
  }

  private static func subject(
    _ place: ProsePlace, _ site: Site
  ) -> (name: String, address: String, id: String) {
    switch place {
    case .page(let index):
      let address = site.addresses.pages[index]
      // A page can be called as a record is.
      let id = (["page"] + address.split(separator: "/")).joined(separator: ".")
      return (site.content.pages[index][Page.title] ?? "", address, id)
    case .record(let index):
      let record = site.content.records[index]
      return (record.name, site.addresses.records[index], record.id)
    }
  }
}
