import Linking
import Model
import Templating

/// Turns corrections into contexts for templates, as one page sees them.
struct CorrectionContext {
  let kit: RenderingKit
  let state: PageState

  /// The corrections of what stands on one page.
  func list(on address: String) throws(RenderingFailure) -> [Value] {
    try list(kit.corrections.entries(on: address))
  }

  /// All corrections.
  func list() throws(RenderingFailure) -> [Value] { try list(kit.corrections.entries) }

  private func list(_ entries: [CorrectionIndex.Entry]) throws(RenderingFailure) -> [Value] {
    try entries.map { (entry) throws(RenderingFailure) in .record(try record(entry)) }
  }

  private func record(_ entry: CorrectionIndex.Entry) throws(RenderingFailure) -> ContextRecord {
    let records = RecordContext(kit: kit, state: state, mode: .own)
    let correction = entry.linked.correction
    let kind: RecordKind?
    let prose: ProseRenderer
    switch entry.place {
    case .record(let place):
      kind = kit.site.content.records[place].kind
      prose = ProseRenderer(kit: kit, state: state, mode: .own, owner: place)
    case .page:
      kind = nil
      prose = ProseRenderer(kit: kit, state: state, mode: .own)
    }
    return try kit.record(
      Correction.groupName,
      named: [
        Correction.date.field.name: .record(try records.date(Period(entry.day))),
        Correction.was.field.name: Value(correction[Correction.was]),
        Correction.now.field.name: Value(correction[Correction.now]),
        Correction.why.field.name: .markup(entry.linked.why.map { prose.html($0) } ?? []),
        "anchor": .text(entry.anchor),
        "url": .text(state.url(entry.ownAddress)),
        "kind": .record(try records.choice("kind", kind?.name ?? "page", kind: kind)),
        "name": .text(entry.name),
        "about": .text(state.url(entry.address) + entry.fragment),
      ])
  }

  /// What a correction's context has.
  static func shape() throws(ShapeError) -> RecordShape {
    let own = [
      Correction.date.field, Correction.was.field, Correction.now.field, Correction.why.field,
    ]
    return try RecordShape(
      Correction.groupName, "What was changed after publication.",
      FieldShapes.contextFields(own) + [
        ContextField("anchor", .text, "The id of its element."),
        ContextField("url", .url, "Its place on the page of corrections: its stable address."),
        ContextField(
          "kind", .record("Choice"), "What was corrected: the kind of record, or a page."),
        ContextField("name", .text, "The name of the record, or the title of the page."),
        ContextField("about", .url, "The record, its statement, or the page."),
      ])
  }
}
