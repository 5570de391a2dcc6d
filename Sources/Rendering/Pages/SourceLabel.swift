import Model

/// A source in one line: author, title, publication and date.
enum SourceLabel {
  static func make(_ record: Record, _ wording: Wording) -> String {
    var parts: [String] = []
    let authors = record[Source.author]
    if !authors.isEmpty { parts.append(authors.joined(separator: ", ")) }
    parts.append(record.name)
    if let container = record[Source.containerTitle] ?? record[Source.publisher] {
      if !authors.contains(container) { parts.append(container) }
    }
    if let issued = record[Source.issued] { parts.append(wording.date(issued)) }
    return parts.joined(separator: ", ")
  }
}
