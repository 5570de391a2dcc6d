import Diagnostics
import Files
import Synchronization

/// Finds the file that a mistaken path most likely stands for.
///
/// A page that was renamed is missed by every page that links to it, so each path is looked for once.
final class FileNames: Sendable {
  private struct State {
    var names: [String]?
    var byLastComponent: [String: [String]] = [:]
    var found: [String: String?] = [:]
  }

  private let state = Mutex(State())

  /// The one path that ends like `path`, or else the one that is spelt most like it.
  func nearest(to path: String, among paths: some Collection<String>) -> String? {
    state.withLock { state in
      if let known = state.found[path] { return known }
      if state.names == nil {
        let names = paths.filter { !$0.isEmpty }.sorted(by: utf8Precedes)
        state.byLastComponent = Dictionary(grouping: names, by: lastPathComponent)
        state.names = names
      }
      let names = state.names ?? []
      var sameName = state.byLastComponent[lastPathComponent(path)] ?? []
      if sameName.isEmpty {
        sameName = (state.byLastComponent[lastPathComponent(path) + ".md"] ?? []).filter {
          $0 == path + ".md"
        }
      }
      let found = sameName.count == 1 ? sameName[0] : Spelling.nearest(to: path, among: names)
      state.found.updateValue(found, forKey: path)
      return found
    }
  }
}
