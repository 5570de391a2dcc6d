extension RecordKind {
  public static let source = RecordKind(
    "source", collection: "sources", "A document that statements come from.", nameField: "title",
    bodyField: "abstract", referenceStyle: .citation,
    fields: [
      Source.type.field, Source.genre.field, Source.title.field, Source.author.field,
      Source.publisher.field, Source.containerTitle.field, Source.recipient.field,
      Source.issued.field, Source.issuedReasoning.field, Source.accessed.field, Source.url.field,
      Source.language.field, Source.standing.field, Source.reprints.field, Source.abstract.field,
      Source.limits.field,
    ])
}

/// The fields of a source, under the names of the Citation Style Language 1.0.2.
public enum Source {
  public static let type = FieldKey<String>(
    "type", .choice(itemTypes), required: true, "CSL's type of the document.")
  public static let genre = FieldKey<String>("genre", "What it calls itself: Press release.")
  public static let title = FieldKey<String>("title", required: true, "Its title.")
  public static let author = FieldKey<[String]>("author", "Who wrote it.")
  public static let publisher = FieldKey<String>("publisher", "Who published it.")
  public static let containerTitle = FieldKey<String>(
    "container-title", "The site, paper or series that it appeared in.")
  public static let recipient = FieldKey<String>("recipient", "Whom it was written to.")
  public static let issued = FieldKey<Period>("issued", "When it was issued.")
  public static let issuedReasoning = FieldKey<Prose>(
    "issued_reasoning", "How a date was found that the document does not state.")
  public static let accessed = FieldKey<Period>("accessed", "When it was looked up.")
  public static let url = FieldKey<String>("URL", .url, "Where it can be read.")
  public static let language = FieldKey<String>("language", "Its language, as a BCP 47 tag.")
  public static let standing = FieldKey<Standing>(
    "standing", required: true, "What kind of witness it is.")
  public static let reprints = FieldKey<Reference>(
    "reprints", .reference(kinds: ["source"]), "The document that it repeats.")
  public static let abstract = FieldKey<Prose>("abstract", required: true, "What it is and says.")
  public static let limits = FieldKey<Prose>("limits", required: true, "What it cannot tell.")

  /// What kind of witness a document is.
  public enum Standing: String, FieldChoice { case primary, reported, reprint, correspondence }

  /// CSL 1.0.2's item types.
  public static let itemTypes = [
    "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book",
    "broadcast", "chapter", "classic", "collection", "dataset", "document", "entry",
    "entry-dictionary", "entry-encyclopedia", "event", "figure", "graphic", "hearing", "interview",
    "legal_case", "legislation", "manuscript", "map", "motion_picture", "musical_score",
    "pamphlet", "paper-conference", "patent", "performance", "periodical",
    "personal_communication", "post", "post-weblog", "regulation", "report", "review",
    "review-book", "software", "song", "speech", "standard", "thesis", "treaty", "webpage",
  ]
}
