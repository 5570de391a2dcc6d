import Model

/// Records by their identifiers.
public struct RecordIndex: Sendable {
  private let places: [String: Int]
  private let identifiers: [String]
  private let identifiersByKind: [String: [String]]
  /// For each kind's name, its records in order, by their places in ``Content/records``.
  public let byKind: [String: [Int]]
  let records: [Record]

  public init(_ records: [Record]) {
    self.records = records
    var places: [String: Int] = [:]
    var byKind: [String: [Int]] = [:]
    for (place, record) in records.enumerated() {
      if places[record.id] == nil { places[record.id] = place }
      byKind[record.kind.name, default: []].append(place)
    }
    self.places = places
    identifiers = records.map(\.id)
    identifiersByKind = byKind.mapValues { $0.map { records[$0].id } }
    self.byKind = byKind
  }

  /// The place in ``Content/records`` of the record called `id`.
  public func place(of id: String) -> Int? { places[id] }

  /// The identifiers of all records of these kinds, or of all when there are none.
  public func identifiers(ofKinds kinds: [String]) -> [String] {
    switch kinds.count {
    case 0: identifiers
    case 1: identifiersByKind[kinds[0]] ?? []
    default: kinds.flatMap { identifiersByKind[$0] ?? [] }
    }
  }
}
