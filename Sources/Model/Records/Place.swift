extension RecordKind {
  public static let place = RecordKind(
    "place", collection: "places", "Somewhere that measures and events belong to.",
    nameField: "name",
    fields: [
      Place.name.field, Place.forms.field, Place.type.field, Place.country.field,
      Place.latitude.field, Place.longitude.field, Place.partOf.field, Place.mentions.field,
      Place.description.field,
    ])
}

/// The fields of a place.
public enum Place {
  public static let name = FieldKey<String>("name", required: true, "Its name.")
  public static let forms = FieldKey<[String]>("forms", "Other spellings to recognise in prose.")
  public static let type = FieldKey<String>("type", required: true, "Port, town, tunnel, sea.")
  public static let country = FieldKey<[String]>("country", "ISO 3166 codes.")
  public static let latitude = FieldKey<Double>(
    "latitude", .decimal(-90...90), "Degrees north (WGS 84).")
  public static let longitude = FieldKey<Double>(
    "longitude", .decimal(-180...180), "Degrees east (WGS 84).")
  public static let partOf = FieldKey<Reference>(
    "part_of", .reference(kinds: ["place"]), "The place that it lies in.")
  public static let mentions = FieldKey<Bool>("mentions", "Whether prose links to it by itself.")
  public static let description = FieldKey<Prose>("description", required: true, "What it is.")
}
