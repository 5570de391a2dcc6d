import Linking
import Model
import Templating

/// The pictures that the pages of some kinds of record have, in the order of their contexts' fields.
struct CollectionPictures {
  let kind: RecordKind
  let kit: RenderingKit
  let state: PageState

  /// Those of the page of all records.
  func extras() throws(RenderingFailure) -> [Value] {
    let places = kit.site.records.byKind[kind.name] ?? []
    var values: [Value] = []
    if kind.hasField(Place.latitude.field) {
      let map = MapBlock(
        DrawnHeading(title: kit.wording.text("map_of_places")), places, outlines: nil, kit, state)
      let isWorthIt = (map?.places.count ?? 0) > 1
      if isWorthIt, let map {
        values.append(.record(try DrawingRenderer(kit: kit, state: state).context(map)))
      } else {
        values.append(.absent)
      }
    }
    if kind.hasField(Event.date.field) {
      let timeline = Timeline(events: places, kit.site)
      values.append(
        timeline.entries.count > 1
          ? .markup(
            timeline.drawing(kit.wording, title: nil, id: state.drawingID("timeline"))) : .absent)
    }
    return values
  }

  /// Those of the page of one record.
  func extras(of place: Int) -> [Value] {
    guard kind.hasField(Measure.stages.field) else { return [] }
    let stages = kit.site.content.records[place][Measure.stages]
    guard stages.count(where: { $0[MeasureStage.date] != nil }) > 1 else { return [.absent] }
    let picture = StagesPicture(measures: [place], isNamed: false, kit.site)
    return [
      .markup(
        picture.svg(
          kit.wording, title: kit.site.content.records[place].name,
          id: state.drawingID("timeline")))
    ]
  }
}

extension RecordKind {
  /// Whether the kind declares a field, as one of the site's own kinds does.
  func hasField(_ field: Model.Field) -> Bool { fields.contains { $0 === field } }
}
