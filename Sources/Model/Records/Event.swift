extension RecordKind {
  public static let event = RecordKind(
    "event", collection: "events", "Something that happened on a day or in a span of time.",
    nameField: "title",
    fields: [
      Event.title.field, Event.date.field, Event.dateReasoning.field, Event.places.field,
      Event.agencies.field, Event.measures.field, Event.description.field,
    ])
}

/// The fields of an event.
public enum Event {
  public static let title = FieldKey<String>("title", required: true, "What happened.")
  public static let date = FieldKey<Period>("date", required: true, "When it happened.")
  public static let dateReasoning = FieldKey<Prose>(
    "date_reasoning", "How a date was found that no source states.")
  public static let places = FieldKey<[Reference]>(
    "places", .list(.reference(kinds: ["place"])), "Where it happened.")
  public static let agencies = FieldKey<[Reference]>(
    "agencies", .list(.reference(kinds: ["agency"])), "Who took part.")
  public static let measures = FieldKey<[Reference]>(
    "measures", .list(.reference(kinds: ["measure"])), "The measures that it belongs to.")
  public static let description = FieldKey<Prose>(
    "description", required: true, "What the sources say of it.")
}
