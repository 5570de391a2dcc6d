import Model

extension Wording {
  /// The messages of maps, payments, relations and stages, with the place that each must have.
  static let flowMessages: [(key: String, place: String)] = [
    ("map_of_places", ""), ("map_described", "{names}"), ("map_scale", "{count}"),
    ("map_beyond", "{names}"), ("map_unnamed", "{names}"), ("map_place", ""), ("type", ""),
    ("part_of", ""), ("latitude", ""), ("longitude", ""), ("payments_payer", ""),
    ("payments_no_payer", ""),
    ("payments_payee", ""), ("payments_purpose", ""), ("not_stated", ""), ("undated", ""),
    ("relations_described", "{count}"), ("relations_body", ""), ("relations_succeeds", ""),
    ("relations_in_place_of", "{names}"), ("relations_no_country", ""), ("country", ""),
    ("existed", ""), ("stages_described", "{count}"),
  ]
}

extension Wording {
  /// A unit's name with how often, unless it says so already: what £5 million a year is counted in is
  /// `£ a year`, and not what £5 million is.
  func unit(_ name: String, of quantity: Quantity) -> String {
    guard let rate = quantity.rate, let quantities else { return name }
    return name.hasSuffix(quantities.rated("", rate)) ? name : quantities.rated(name, rate)
  }
}
