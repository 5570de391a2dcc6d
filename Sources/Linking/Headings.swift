import CommonMark
import Model

/// The headings of a prose with their ids, as GitHub makes them: a second one of a name gets `-1`.
/// - Complexity: O(nodes).
func headings(of prose: Prose) -> [Heading] {
  var counts: [String: Int] = [:]
  var taken: Set<String> = []
  var headings: [Heading] = []
  for id in prose.document.ids where prose.document[id].kind == .heading {
    let title = String(decoding: prose.document.plainText(of: id), as: UTF8.self)
    let slug = Slug.make(from: title)
    let base = slug.isEmpty ? "section" : slug
    var name = base
    while !taken.insert(name).inserted {
      counts[base, default: 0] += 1
      name = "\(base)-\(counts[base, default: 0])"
    }
    headings.append(
      Heading(node: id, level: Int(prose.document[id].number), id: name, title: title))
  }
  return headings
}
