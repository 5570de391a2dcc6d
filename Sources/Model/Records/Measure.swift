extension RecordKind {
  public static let measure = RecordKind(
    "measure", collection: "measures",
    "Something done: built, paid for, passed, agreed, deployed.", nameField: "title",
    summaryField: "summary", groupField: "category",
    fields: [
      Measure.title.field, Measure.summary.field, Measure.category.field,
      Measure.description.field, Measure.stages.field, Measure.agencies.field,
      Measure.places.field, Measure.cost.field, Measure.results.field, Measure.partOf.field,
    ])
}

/// The fields of a measure.
public enum Measure {
  public static let title = FieldKey<String>("title", required: true, "What was done.")
  public static let summary = FieldKey<String>("summary", required: true, "It in a sentence.")
  public static let category = FieldKey<String>(
    "category", required: true, "What sort of measure it is; records with one share a heading.")
  public static let description = FieldKey<Prose>(
    "description", required: true, "What the sources say of it.")
  public static let stages = FieldKey<[MeasureStage]>("stages", "How far it went, and when.")
  public static let agencies = FieldKey<[Reference]>(
    "agencies", .list(.reference(kinds: ["agency"])), "Who did it, the leading one first.")
  public static let places = FieldKey<[Reference]>(
    "places", .list(.reference(kinds: ["place"])), "Where it was done.")
  public static let cost = FieldKey<[Reference]>(
    "cost", .list(.reference(kinds: ["figure"])), "What it cost.")
  public static let results = FieldKey<[Reference]>(
    "results", .list(.reference(kinds: ["figure"])), "What was counted of it.")
  public static let partOf = FieldKey<Reference>(
    "part_of", .reference(kinds: ["measure"]), "The measure that it is a part of.")
}

/// A step in the life of a measure.
public struct MeasureStage: FieldGroup {
  public static let groupName = "Stage"
  public let values: FieldValues
  public init(values: FieldValues) { self.values = values }

  public static let stage = FieldKey<Step>("stage", required: true, "How far it had gone.")
  public static let date = FieldKey<Period>("date", "When it had.")
  public static let dateReasoning = FieldKey<Prose>(
    "date_reasoning", "How a date was found that the source does not state.")
  public static let source = FieldKey<Reference>(
    "source", .reference(kinds: ["source"]), required: true, "The document that says so.")
  public static let at = FieldKey<String>("at", "Where in the document.")
  public static let quote = FieldKey<String>("quote", "The words as stated: short, exact.")
  public static let fields: [Field] = [
    stage.field, date.field, dateReasoning.field, source.field, at.field, quote.field,
  ]

  /// How far a measure had gone.
  public enum Step: String, FieldChoice {
    case announced, agreed
    case inForce = "in-force"
    case ended
  }
}
