import Files
import Model

/// The order in which the pages of a site are read: by their `order`, then by name, a folder with all
/// its pages standing where its index page says, and that page first.
public struct ReadingOrder {
  /// The way down to a page: the folders that it lies in, then the page itself.
  private let steps: [(order: Int, name: String)]

  private init(_ page: Page, _ orders: [String: Int]) {
    var steps: [(order: Int, name: String)] = []
    var folder = ""
    for name in page.folder.split(separator: "/") {
      folder = joinPath(folder, String(name))
      steps.append((orders[folder] ?? .max, String(name)))
    }
    if !page.isIndex {
      steps.append((page[Page.order] ?? .max, lastPathComponent(page.path)))
    }
    self.steps = steps
  }

  /// The places of pages in `pages`, in the order in which they are read.
  /// - Complexity: O(n log n).
  public static func sorted(_ pages: [Page]) -> [Int] {
    var orders: [String: Int] = [:]
    for page in pages where page.isIndex { orders[page.folder] = page[Page.order] }
    let ways = pages.map { ReadingOrder($0, orders) }
    return pages.indices.sorted { ways[$0].precedes(ways[$1]) }
  }

  private func precedes(_ other: ReadingOrder) -> Bool {
    for (own, its) in zip(steps, other.steps) {
      if own.order != its.order { return own.order < its.order }
      if !utf8Equals(own.name, its.name) { return utf8Precedes(own.name, its.name) }
    }
    return steps.count < other.steps.count
  }
}
