import Diagnostics

/// The markers of all sources of one test.
struct MarkedPlaces {
  let sources: [MarkedSource]

  /// Whether `marker` stands at that place; files are told apart by path, as code under test may
  /// have read its own copy.
  func isAt(_ file: SourceFile, _ offset: Int, _ marker: String) -> Bool {
    sources.contains { $0.file.path == file.path && $0.offsets[marker] == offset }
  }

  func has(_ marker: String) -> Bool { sources.contains { $0.offsets[marker] != nil } }

  func describe(_ start: String?, _ end: String?) -> String {
    guard let start else { return "no place" }
    for source in sources {
      guard let offset = source.offsets[start] else { continue }
      var text = "\(start) " + describe(source.file, offset)
      if let end, let endOffset = source.offsets[end] {
        let location = source.file.location(at: endOffset)
        text += "–\(location.line):\(location.column) \(end)"
      }
      return text
    }
    return "\(start), which no source has"
  }

  private func describe(_ file: SourceFile, _ offset: Int) -> String {
    let location = file.location(at: offset)
    return "\(file.path):\(location.line):\(location.column)"
  }

  func describe(_ found: Diagnostic) -> String {
    var text = "no place"
    if let range = found.range {
      let end = range.end
      text = describe(range.file, range.offsets.lowerBound) + "–\(end.line):\(end.column)"
    }
    text += ": [\(found.kind.id)] \(found.severity.rawValue) \(found.message)"
    if !found.notes.isEmpty { text += "\n      notes: \(found.notes.map(\.message))" }
    if !found.suggestions.isEmpty {
      text += "\n      suggestions: \(found.suggestions.map(\.message))"
      text += "\n      replacements: \(found.suggestions.compactMap(\.replacement?.text))"
    }
    return text
  }
}
