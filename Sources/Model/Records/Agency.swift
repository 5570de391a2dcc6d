extension RecordKind {
  public static let agency = RecordKind(
    "agency", collection: "agencies",
    "An organisation or body, or an office-holder acting for one.", nameField: "name",
    groupField: "type", mentionRule: .withAcronym,
    fields: [
      Agency.name.field, Agency.acronym.field, Agency.forms.field, Agency.type.field,
      Agency.office.field, Agency.country.field, Agency.existed.field, Agency.partOf.field,
      Agency.succeeds.field,
      Agency.distinctFrom.field, Agency.wellKnown.field, Agency.mentions.field,
      Agency.description.field,
    ])
}

/// The fields of an agency.
public enum Agency {
  public static let name = FieldKey<String>("name", required: true, "Its name, as it writes it.")
  public static let acronym = FieldKey<String>("acronym", "What it is shortened to.")
  public static let forms = FieldKey<[String]>("forms", "Other spellings to recognise in prose.")
  public static let type = FieldKey<AgencyType>("type", required: true, "What sort of body it is.")
  public static let office = FieldKey<String>("office", "The office that an office-holder held.")
  public static let country = FieldKey<[String]>("country", "ISO 3166 codes, or EU.")
  public static let existed = FieldKey<Period>("existed", "From when to when it existed.")
  public static let partOf = FieldKey<Reference>(
    "part_of", .reference(kinds: ["agency"]), "The agency that it belongs to.")
  public static let succeeds = FieldKey<[Reference]>(
    "succeeds", .list(.reference(kinds: ["agency"])), "The agencies whose place it took.")
  public static let distinctFrom = FieldKey<[Reference]>(
    "distinct_from", "Records that it could be taken for.")
  public static let wellKnown = FieldKey<Bool>(
    "well_known", "Its acronym needs no writing out.")
  public static let mentions = FieldKey<Bool>("mentions", "Whether prose links to it by itself.")
  public static let description = FieldKey<Prose>("description", required: true, "What it is.")

  public enum AgencyType: String, FieldChoice {
    case government, department, agency, police, court, legislature, intergovernmental, authority
    case company, charity, group
    case officeHolder = "office-holder"
    case other
  }
}
