import Diagnostics
import Linking
import Model

extension EmptyBlocks {
  /// Records that a picture names and cannot show.
  static func invisible(_ block: Block, _ records: [String: Record]) -> [Diagnostic] {
    switch block.kind.name {
    case BlockKind.map.name:
      return items(block, BlockKind.Map.ids, records) { place in
        place[Place.latitude] != nil && place[Place.longitude] != nil
          ? nil
          : (
            "`\(place.id)` has no coordinates, so no map shows it",
            "give it `latitude` and `longitude`, or leave it out here"
          )
      }
    case BlockKind.chart.name where block.values[BlockKind.Chart.type] == .payments:
      return items(block, BlockKind.Chart.ids, records) { figure in
        figure[Figure.statements].isEmpty
          ? ("`\(figure.id)` has no statements, so no chart of payments shows it", "leave it out")
          : nil
      }
    default: return []
    }
  }

  private static func items(
    _ block: Block, _ key: FieldKey<[Reference]>, _ records: [String: Record],
    _ problem: (Record) -> (message: String, hint: String)?
  ) -> [Diagnostic] {
    guard case .list(let items)? = block.values[key.field.name]?.value else { return [] }
    return items.compactMap { item in
      guard case .reference(let reference) = item.value, let record = records[reference.id],
        let found = problem(record)
      else { return nil }
      return Diagnostic(
        .emptyBlock, found.message, at: item.range, suggestions: [Suggestion(found.hint)])
    }
  }
}
