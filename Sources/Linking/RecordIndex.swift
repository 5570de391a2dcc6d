import Model

/// Records by their identifiers.
public struct RecordIndex: Sendable {
  private let places: [String: Int]
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
    self.byKind = byKind
  }

  /// The place in ``Content/records`` of the record called `id`.
  public func place(of id: String) -> Int? { places[id] }

  /// The identifiers of all records of these kinds, or of all when there are none.
  public func identifiers(ofKinds kinds: [String]) -> [String] {
    kinds.isEmpty
      ? records.map(\.id) : kinds.flatMap { (byKind[$0] ?? []).map { records[$0].id } }
  }
}
