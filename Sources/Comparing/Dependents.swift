import Diagnostics
import Linking
import Model

/// Which figures are computed from which, and which are whose parts.
struct Dependents {
  /// For each touched record: the touched figures that it rests on.
  private(set) var restsOn: [Int: [Dependency]] = [:]
  /// The figures that follow from the changed ones and did not change themselves, in the order of
  /// the site.
  private(set) var followers: [Int] = []

  /// Finds everything that follows from `changed`, however long the way.
  /// - Complexity: O(records + formulas).
  init(_ changed: [Int], _ site: Site) {
    var dependents: [Int: [(figure: Int, Dependency)]] = [:]
    for (place, record) in site.content.records.enumerated() {
      for dependency in Self.dependencies(of: record, site) where dependency.record != place {
        dependents[dependency.record, default: []].append((place, dependency))
      }
    }
    var touched = Set(changed)
    var waiting = changed
    while let place = waiting.popLast() {
      for (figure, dependency) in dependents[place] ?? [] {
        restsOn[figure, default: []].append(dependency)
        if touched.insert(figure).inserted { waiting.append(figure) }
      }
    }
    followers = touched.subtracting(changed).sorted()
    for place in restsOn.keys {
      restsOn[place]?.sort { $0.range.offsets.lowerBound < $1.range.offsets.lowerBound }
    }
  }

  /// The figures that a figure's formula and parts name.
  private static func dependencies(of record: Record, _ site: Site) -> [Dependency] {
    var found: [Dependency] = []
    let formulaName = Figure.formula.field.name
    if let formula = record[Figure.formula], let value = record.values[formulaName] {
      for identifier in formula.references {
        guard let place = site.records.place(of: identifier.text) else { continue }
        let range = formula.offsets(of: identifier).flatMap { value.range(ofWritten: $0) }
        found.append(
          Dependency(record: place, field: formulaName, range: range ?? value.range))
      }
    }
    for part in record[Figure.parts] {
      guard let place = site.records.place(of: part.id) else { continue }
      found.append(Dependency(record: place, field: Figure.parts.field.name, range: part.range))
    }
    return found
  }
}
