import Diagnostics
import Explainer

/// The findings that somebody asked to see.
struct FindingFilter {
  private let rules: Set<String>
  private let files: [String]
  private let prefix: String

  /// - Parameters:
  ///   - rules: names of rules; all when there are none.
  ///   - files: paths of files or folders, as messages show them, or from the content folder on; all
  ///     when there are none.
  init(rules: [String], files: [String], in location: SiteLocation) {
    self.rules = Set(rules)
    self.files = files.map { path in
      var path = path[...]
      while path.hasPrefix("./") { path = path.dropFirst(2) }
      while path.count > 1, path.hasSuffix("/") { path = path.dropLast() }
      return String(path)
    }
    prefix = location.contentPrefix
  }

  func apply(_ findings: [Diagnostic]) -> [Diagnostic] {
    findings.filter { finding in
      (rules.isEmpty || rules.contains(finding.kind.id))
        && (files.isEmpty || finding.range.map { matches($0.file.path) } ?? false)
    }
  }

  /// Whether a file was asked for.
  func includes(_ path: String) -> Bool { files.isEmpty || matches(path) }

  private func matches(_ path: String) -> Bool {
    files.contains { wanted in
      [wanted, prefix.isEmpty ? wanted : prefix + "/" + wanted].contains {
        path == $0 || path.hasPrefix($0 + "/")
      }
    }
  }
}
