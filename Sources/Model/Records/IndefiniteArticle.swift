extension String {
  /// An English noun of the program's own vocabulary behind its article: "an agency", "a measure".
  public var withIndefiniteArticle: String {
    (first.map { "aeiou".contains($0) } == true ? "an " : "a ") + self
  }
}
