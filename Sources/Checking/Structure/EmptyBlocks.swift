import Diagnostics
import Linking
import Model

/// A block shows something: its category is used, its dates leave room.
struct EmptyBlocks: EditorialRule {
  static let kind = DiagnosticKind.emptyBlock
  private let content: Content

  init(_ inspection: Inspection) {
    content = inspection.content
  }

  func checkSite(into findings: inout [Diagnostic]) {
    let categories = content.records.filter { $0.kind.name == RecordKind.measure.name }
      .compactMap { $0[Measure.category] }
    findings += content.pages.flatMap(\.body.blocks).compactMap { block in
      unknownCategory(block, categories) ?? noTime(block)
    }
    let records = Dictionary(
      content.records.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    findings += content.pages.flatMap(\.body.blocks).flatMap { Self.invisible($0, records) }
  }

  private func unknownCategory(_ block: Block, _ categories: [String]) -> Diagnostic? {
    guard block.kind.name == BlockKind.measures.name,
      let category = block.values[BlockKind.Measures.category], !categories.contains(category)
    else { return nil }
    let range = block.values.range(of: BlockKind.Measures.category)
    var suggestions = Spelling.suggestions(for: category, among: categories, at: range)
    if suggestions.isEmpty {
      let known = Set(categories).sorted().map { "`\($0)`" }
      suggestions = [Suggestion("the categories are \(known.joined(separator: ", "))")]
    }
    return Diagnostic(
      .emptyBlock, "No measure has the category `\(category)`", at: range, suggestions: suggestions)
  }

  private func noTime(_ block: Block) -> Diagnostic? {
    guard block.kind.name == BlockKind.timeline.name,
      let first = block.values[BlockKind.Timeline.from]?.earliestDay,
      let last = block.values[BlockKind.Timeline.to]?.latestDay, first > last
    else { return nil }
    return Diagnostic(
      .emptyBlock, "The timeline ends before it begins",
      at: block.values.range(of: BlockKind.Timeline.to),
      notes: block.values.range(of: BlockKind.Timeline.from).map {
        [Note("It begins here", at: $0)]
      } ?? [],
      suggestions: [Suggestion("exchange `from` and `to`")])
  }
}
