import CommonMark
import Linking
import Model
import Templating

/// What the page of one record lists beside the record: where it is used, and what names it.
struct RecordListing {
  let place: Int
  let kit: RenderingKit
  let state: PageState

  private var context: RecordContext { RecordContext(kit: kit, state: state, mode: .own) }

  /// Where prose uses the record, in the order of the site.
  func uses(_ outline: SiteOutline) throws(RenderingFailure) -> [Value] {
    try kit.site.uses[place].map { (use) throws(RenderingFailure) in
      let (address, title): (String, String) =
        switch use.place {
        case .page(let index):
          (kit.site.addresses.pages[index], kit.site.content.pages[index][Page.title] ?? "")
        case .record(let place):
          (kit.site.addresses.records[place], kit.site.content.records[place].name)
        }
      let fragment = use.heading.map { "#" + $0.id } ?? ""
      return .record(
        try kit.record(
          "Use",
          [
            .text(title), .text(state.url(address) + fragment), Value(use.heading?.title),
            Value(use.sentence.isEmpty ? nil : use.sentence),
          ]))
    }
  }

  /// Records whose data names this one, by kind.
  func referencedBy() throws(RenderingFailure) -> [Value] {
    var groups: [Value] = []
    for kind in kit.site.content.kinds {
      let places = kit.site.referrers[place].map(\.record)
        .filter { kit.site.content.records[$0].kind == kind }
      guard !places.isEmpty else { continue }
      let links = try places.map { (place) throws(RenderingFailure) in
        Value.record(try context.link(place))
      }
      groups.append(
        .record(
          try kit.record(
            "RecordGroup",
            [
              .text(kind.name),
              .text(kit.wording.label(field: "kinds", value: kind.name, kind: nil)), .list(links),
            ])))
    }
    return groups
  }

  /// The records that it shares most with.
  func related() throws(RenderingFailure) -> [Value] {
    try kit.related.records(of: place).map { (place) throws(RenderingFailure) in
      .record(try context.link(place))
    }
  }

  /// The first sentence of the record's text, for search engines: of what every record of its kind
  /// has to say, such as what a figure counts, or else of what it may say.
  func firstSentence() -> String? {
    let kind = kit.site.content.records[place].kind
    let required = kind.fields.compactMap { field in
      if field.isRequired, case .prose = field.type { field.name } else { nil }
    }
    let texts = kit.site.linkedRecords[place].prose
    let fields = required + [kind.bodyField] + texts.keys.sorted()
    return fields.lazy.compactMap { texts[$0]?.firstSentence(kit.site.content.records) }.first
  }
}
