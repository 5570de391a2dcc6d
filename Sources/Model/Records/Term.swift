extension RecordKind {
  public static let term = RecordKind(
    "term", collection: "terms", "A glossary entry.", nameField: "name", bodyField: "definition",
    mentionRule: .always,
    fields: [
      Term.name.field, Term.expansion.field, Term.forms.field, Term.case.field,
      Term.category.field, Term.definition.field, Term.usedBy.field, Term.distinctFrom.field,
      Term.seeAlso.field, Term.wellKnown.field, Term.mentions.field,
    ])
}

/// The fields of a term.
public enum Term {
  public static let name = FieldKey<String>("name", required: true, "The word or acronym.")
  public static let expansion = FieldKey<String>("expansion", "What an acronym stands for.")
  public static let forms = FieldKey<[String]>("forms", "Plurals and variants to recognise.")
  public static let `case` = FieldKey<LetterCase>(
    "case", "Whether prose has to write it in exactly these letters.")
  public static let category = FieldKey<String>("category", "What sort of word it is.")
  public static let definition = FieldKey<Prose>("definition", required: true, "What it means.")
  public static let usedBy = FieldKey<Prose>("used_by", "Who used the word.")
  public static let distinctFrom = FieldKey<[Reference]>(
    "distinct_from", "Records that it could be taken for.")
  public static let seeAlso = FieldKey<[Reference]>("see_also", "Records to read next.")
  public static let wellKnown = FieldKey<Bool>("well_known", "It needs no writing out.")
  public static let mentions = FieldKey<Bool>("mentions", "Whether prose links to it by itself.")

  public enum LetterCase: String, FieldChoice { case exact, any }
}
