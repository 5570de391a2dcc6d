/// Something that search can find: a page, a section of a page, a record.
struct SearchEntry: Sendable {
  /// The place of its kind in the index's list of kinds; 0 for a section of the page before it.
  var kind: Int
  var title: String
  /// Relative to the site's root; of a section only the id of its heading.
  var address: String
  /// It in a sentence; empty when it has none.
  var sentence: String
  /// What an acronym stands for, or the acronym itself.
  var otherName: String?
  /// Other forms that it goes by.
  var forms: [String] = []
  /// A figure's values.
  var values: [Value] = []

  /// What a source states, as pages show it.
  struct Value: Sendable {
    var text: String
    /// The time that it covers; empty when that is not stated.
    var period: String
    /// The id of the statement on the figure's page; empty for what is computed.
    var anchor: String
  }

  var isSection: Bool { kind == 0 }
}
