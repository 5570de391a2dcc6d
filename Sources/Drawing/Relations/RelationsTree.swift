/// Bodies in the order in which they are drawn: each before those that belong to it, under headings.
struct RelationsTree: Sendable {
  struct Entry: Sendable, Equatable {
    /// The body, by its place in the list.
    let body: Int
    let depth: Int
    /// The entry of the body that it belongs to, by its place in ``entries``.
    let parent: Int?
    /// The heading that stands before it, where a new group begins.
    let heading: String?
  }

  private(set) var entries: [Entry] = []

  /// O(n). A body that would belong to itself, by way of others, is drawn as belonging to none.
  init(_ bodies: [RelationsDrawing.Body]) {
    var children: [Int: [Int]] = [:]
    var groups: [String] = []
    var roots: [String: [Int]] = [:]
    var isDrawn = Array(repeating: false, count: bodies.count)
    for (index, body) in bodies.enumerated() {
      if let parent = body.parent, bodies.indices.contains(parent), parent != index {
        children[parent, default: []].append(index)
      } else {
        if roots[body.group] == nil { groups.append(body.group) }
        roots[body.group, default: []].append(index)
      }
    }
    func add(_ root: Int, _ heading: String?) {
      var waiting: [(body: Int, depth: Int, parent: Int?, heading: String?)] = [
        (root, 0, nil, heading)
      ]
      while let next = waiting.popLast() {
        guard !isDrawn[next.body] else { continue }
        isDrawn[next.body] = true
        let place = entries.count
        entries.append(
          Entry(
            body: next.body, depth: next.depth, parent: next.parent, heading: next.heading))
        for child in (children[next.body] ?? []).reversed() {
          waiting.append((child, next.depth + 1, place, nil))
        }
      }
    }
    for group in groups {
      // Trees first: single bodies between them would tear them apart.
      let members = roots[group] ?? []
      let sorted =
        members.filter { children[$0] != nil } + members.filter { children[$0] == nil }
      for (index, root) in sorted.enumerated() {
        add(root, index == 0 && !group.isEmpty ? group : nil)
      }
    }
    for index in bodies.indices { add(index, nil) }
  }
}
