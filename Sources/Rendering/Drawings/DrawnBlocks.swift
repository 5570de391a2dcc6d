import Model

/// Makes the picture of a block from the data that it names.
enum DrawnBlocks {
  /// The picture of a block; nil for a block of a kind that is not drawn, or that has nothing to draw,
  /// which a check reports.
  static func make(_ block: Block, _ kit: RenderingKit, _ state: PageState) -> (any DrawnBlock)? {
    let heading = DrawnHeading(block)
    switch block.kind.name {
    case BlockKind.chart.name:
      let data = StatedValues(block.values[BlockKind.Chart.ids], kit, state)
      switch block.values[BlockKind.Chart.type] {
      case .columns?: return ColumnsBlock(heading, data)
      case .sum?:
        let figure = block.values[BlockKind.Chart.ids].first
          .flatMap { kit.site.records.place(of: $0.id) }
        return figure.flatMap { SumBlock(heading, figure: $0, kit, state) }
      case .units?: return UnitsBlock(heading, data)
      case .payments?:
        return PaymentsBlock(heading, block.values[BlockKind.Chart.ids], kit, state)
      case nil: return nil
      }
    case BlockKind.compare.name:
      return CompareBlock(heading, StatedValues(block.values[BlockKind.Compare.ids], kit, state))
    case BlockKind.map.name:
      return MapBlock(
        heading, places: block.values[BlockKind.Map.ids],
        outlines: block.values[BlockKind.Map.outlines], kit, state)
    case BlockKind.relations.name:
      return RelationsBlock(heading, block.values[BlockKind.Relations.ids], kit, state)
    default: return nil
    }
  }
}

/// What a block says above its picture.
struct DrawnHeading: Sendable {
  let title: String
  /// Nil when it is to be worked out from the data.
  let subtitle: String?

  init(title: String, subtitle: String? = nil) {
    self.title = title
    self.subtitle = subtitle
  }

  init(_ block: Block) {
    self.init(
      title: BlockKind.title(of: block) ?? "", subtitle: block.values[BlockKind.subtitle])
  }
}
