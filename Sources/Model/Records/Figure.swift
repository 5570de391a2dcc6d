extension RecordKind {
  public static let figure = RecordKind(
    "figure", collection: "figures",
    "A quantity that the site talks about: what is counted, in which unit.", nameField: "title",
    referenceStyle: .number,
    fields: [
      Figure.title.field, Figure.unit.field, Figure.counts.field, Figure.description.field,
      Figure.statements.field, Figure.formula.field, Figure.parts.field, Figure.measures.field,
      Figure.agencies.field, Figure.places.field, Figure.payer.field, Figure.payee.field,
      Figure.purpose.field, Figure.explanation.field, Figure.explanationNote.field,
    ])
}

/// The fields of a figure.
public enum Figure {
  public static let title = FieldKey<String>("title", required: true, "What is counted.")
  public static let unit = FieldKey<String>("unit", required: true, "What it is counted in.")
  public static let counts = FieldKey<Prose>(
    "counts", required: true, "What exactly is counted, by whom, and what is not.")
  public static let description = FieldKey<Prose>("description", "What else is to be said of it.")
  public static let statements = FieldKey<[Statement]>(
    "statements", "The sources' values for it.")
  public static let formula = FieldKey<Formula>(
    "formula", "How it is computed from other figures, instead of statements.")
  public static let parts = FieldKey<[Reference]>(
    "parts", .list(.reference(kinds: ["figure"])), "The figures that its total is made of.")
  public static let measures = FieldKey<[Reference]>(
    "measures", .list(.reference(kinds: ["measure"])), "The measures that it belongs to.")
  public static let agencies = FieldKey<[Reference]>(
    "agencies", .list(.reference(kinds: ["agency"])), "Who counted, or whom it is about.")
  public static let places = FieldKey<[Reference]>(
    "places", .list(.reference(kinds: ["place"])), "Where it was counted.")
  public static let payer = FieldKey<Reference>(
    "payer", .reference(kinds: ["agency"]), "Who paid, or was to pay, for a sum of money.")
  public static let payee = FieldKey<Reference>(
    "payee", .reference(kinds: ["agency"]), "Who was paid, or was to be.")
  public static let purpose = FieldKey<String>(
    "purpose", "What the money was for, in a few words.")
  public static let explanation = FieldKey<Explanation>(
    "explanation", "Why its statements differ.")
  public static let explanationNote = FieldKey<Prose>(
    "explanation_note", "Why its statements differ, in a sentence.")

  /// Why statements of one figure differ.
  public enum Explanation: String, FieldChoice {
    case differentDefinition = "different-definition"
    case differentPeriod = "different-period"
    case laterRevision = "later-revision"
    case unexplained
  }
}

/// One source's value for a figure.
public struct Statement: FieldGroup {
  public static let groupName = "Statement"
  public let values: FieldValues
  public init(values: FieldValues) { self.values = values }

  public static let ownID = FieldKey<String>(
    "id", .identifier, "Tells two statements of one source apart; the source's id by default.")
  public static let value = FieldKey<Quantity>("value", required: true, "The value as stated.")
  public static let period = FieldKey<Period>("period", "The time that it covers.")
  public static let complete = FieldKey<Bool>(
    "complete", default: "true", "False for a count \"so far\".")
  public static let source = FieldKey<Reference>(
    "source", .reference(kinds: ["source"]), required: true, "The document that states it.")
  public static let at = FieldKey<String>("at", required: true, "Where in the document.")
  public static let quote = FieldKey<String>("quote", "The words as stated: short, exact.")
  public static let dateReasoning = FieldKey<Prose>(
    "date_reasoning", "How a period was found that the source does not state.")
  public static let note = FieldKey<Prose>("note", "What else is to be said of it.")
  public static let fields: [Field] = [
    ownID.field, value.field, period.field, complete.field, source.field, at.field, quote.field,
    dateReasoning.field, note.field,
  ]

  /// What a reference names it by: its own id, or its source's.
  public var id: String { self[Self.ownID] ?? self[Self.source]?.id ?? "" }
}
