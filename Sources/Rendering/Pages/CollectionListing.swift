import Files
import Linking
import Model
import Templating

/// What the page of a whole collection lists.
struct CollectionListing {
  let kind: RecordKind
  let kit: RenderingKit
  let state: PageState

  private var context: RecordContext { RecordContext(kit: kit, state: state, mode: .embedded) }
  private var places: [Int] { kit.site.records.byKind[kind.name] ?? [] }

  /// All records: by date where they have one, otherwise as they were written.
  func records() throws(RenderingFailure) -> [Value] { try contexts(ordered) }

  /// The records under headings: by the field that the kind groups by, by first letter for a
  /// glossary, by year where they are dated, or all in one group.
  func groups() throws(RenderingFailure) -> [Value] {
    var labels: [String] = []
    var members: [String: [Int]] = [:]
    for place in ordered {
      let label = label(kit.site.content.records[place])
      if members[label] == nil { labels.append(label) }
      members[label, default: []].append(place)
    }
    var anchors: Set<String> = []
    return try labels.map { (label) throws(RenderingFailure) in
      var anchor = "group." + Slug.make(from: label)
      while !anchors.insert(anchor).inserted { anchor += "." }
      return .record(
        try kit.record(
          FieldShapes.shapeName(kind) + "Group",
          [.text(label), .text(anchor), .list(try contexts(members[label] ?? []))]))
    }
  }

  private var ordered: [Int] {
    let records = kit.site.content.records
    if isGlossary {
      return places.sorted { Alphabetical.precedes(records[$0].name, records[$1].name) }
    }
    guard hasDates else { return places }
    return places.enumerated().sorted { left, right in
      guard let a = records[left.element][Event.date], let b = records[right.element][Event.date]
      else { return left.offset < right.offset }
      return (a, left.offset) < (b, right.offset)
    }.map(\.element)
  }

  private var isGlossary: Bool { kind.mentionRule == .always }
  private var hasDates: Bool { kind.fields.contains { $0.name == Event.date.field.name } }

  private func label(_ record: SiteRecord) -> String {
    if isGlossary { return Alphabetical.letter(record.name) }
    if let field = kind.groupField, case .text(let word)? = record.values[field]?.value {
      let declared = kind.fields.first { $0.name == field }
      guard case .choice? = declared?.type else { return word }
      return kit.wording.label(field: field, value: word, kind: kind.name)
    }
    if hasDates, let first = record[Event.date]?.earliestYear { return String(first) }
    return ""
  }

  private func contexts(_ places: [Int]) throws(RenderingFailure) -> [Value] {
    try places.map { (place) throws(RenderingFailure) in .record(try context.record(place)) }
  }
}

extension Period {
  /// The year in which it begins, or ends when its beginning is open.
  fileprivate var earliestYear: Int? {
    if case .date(let date) = start { return date.year }
    if case .date(let date) = end { return date.year }
    return nil
  }
}

/// The order of a glossary: letters without their case, digits first.
enum Alphabetical {
  static func precedes(_ left: String, _ right: String) -> Bool {
    let (a, b) = (left.lowercased(), right.lowercased())
    return a == b ? utf8Precedes(left, right) : utf8Precedes(a, b)
  }

  /// The letter that a name is filed under; `#` for what begins with none.
  static func letter(_ name: String) -> String {
    guard let first = name.first(where: { $0.isLetter || $0.isNumber }), first.isLetter else {
      return "#"
    }
    return first.uppercased()
  }
}
