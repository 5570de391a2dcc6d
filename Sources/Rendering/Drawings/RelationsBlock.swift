import Drawing
import Model

/// A `relations` block: agencies as a tree.
struct RelationsBlock: DrawnBlock {
  let kind = "relations"
  let title: String
  let subtitle: String?
  let sources: [Int] = []
  private let agencies: [Int]
  private let kit: RenderingKit
  private let state: PageState

  /// Nil when there is no agency.
  init?(
    _ heading: DrawnHeading, _ references: [Reference], _ kit: RenderingKit, _ state: PageState
  ) {
    let named = references.compactMap { kit.site.records.place(of: $0.id) }
    agencies =
      references.isEmpty ? kit.site.records.byKind[RecordKind.agency.name] ?? [] : named
    guard !agencies.isEmpty else { return nil }
    title = heading.title
    subtitle = heading.subtitle
    self.kit = kit
    self.state = state
  }

  private func record(_ place: Int) -> Record { kit.site.content.records[place] }

  private func places(_ references: [Reference]) -> [Int] {
    references.compactMap { kit.site.records.place(of: $0.id) }
  }

  /// The names of the countries of an agency: those of the places that stand for them.
  private func country(_ agency: Int) -> String {
    let codes = record(agency).values[Agency.country]
    let places = (kit.site.records.byKind[RecordKind.place.name] ?? []).map(record)
    let names = codes.map { code in
      places.first { $0[Place.country] == [code] && $0[Place.partOf] == nil }?.name ?? code
    }
    return names.joined(separator: ", ")
  }

  var table: DrawnTable {
    let wording = kit.wording
    func links(_ places: [Int]) -> DrawnTable.Cell {
      let names = places.map { record($0).name }.joined(separator: ", ")
      return .init(
        names, url: places.count == 1 ? state.url(kit.site.addresses.records[places[0]]) : nil)
    }
    return DrawnTable(
      columns: ["relations_body", "type", "part_of", "relations_succeeds", "existed", "country"]
        .map { .init(name: wording.text($0)) },
      rows: agencies.map { agency in
        let record = record(agency)
        return [
          links([agency]),
          .init(
            record[Agency.type].map {
              wording.label(
                field: Agency.type.field.name, value: $0.rawValue, kind: record.kind.name)
            } ?? ""),
          links(places([record[Agency.partOf]].compactMap { $0 })),
          links(places(record[Agency.succeeds])),
          .init(record[Agency.existed].map { wording.date($0) } ?? ""), .init(country(agency)),
        ]
      })
  }

  func svg(id: String) -> [UInt8] {
    let wording = kit.wording
    // Those without a country stand last, under a heading that says so.
    let ordered = agencies.filter { !country($0).isEmpty } + agencies.filter { country($0).isEmpty }
    let hasCountries = agencies.contains { !country($0).isEmpty }
    let position = Dictionary(
      ordered.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    let bodies = ordered.map { agency in
      let record = record(agency)
      let country = country(agency)
      let replaced = places(record[Agency.succeeds])
      let details = [
        record[Agency.office], record[Agency.existed].map { wording.date($0) },
        replaced.isEmpty
          ? nil
          : wording.text("relations_in_place_of").replacing(
            "{names}",
            with: replaced.map { kit.shortName(of: self.record($0)) }.joined(separator: ", ")),
      ].compactMap { $0 }
      return RelationsDrawing.Body(
        label: record[Agency.acronym].map { "\(record.name) (\($0))" } ?? record.name,
        detail: details.joined(separator: " · "),
        parent: record[Agency.partOf].flatMap { kit.site.records.place(of: $0.id) }.flatMap {
          position[$0]
        },
        group: country.isEmpty && hasCountries ? wording.text("relations_no_country") : country,
        succeeds: replaced.compactMap { position[$0] })
    }
    return RelationsDrawing(
      bodies: bodies, title: title,
      description: wording.text("relations_described", count: bodies.count), id: id
    ).svg()
  }
}
