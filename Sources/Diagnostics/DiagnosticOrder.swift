extension [Diagnostic] {
  /// The findings as an editor works through them: by file (its path's bytes), by place in the file,
  /// by identifier, by message; those without a place first. Of several that say the same about the
  /// same place, one is kept.
  ///
  /// The result does not depend on the order in which pages were checked.
  /// - Complexity: O(n log n).
  public func inFileOrder() -> [Diagnostic] {
    var ordered: [Diagnostic] = []
    ordered.reserveCapacity(count)
    for diagnostic in sorted(by: { $0.precedes($1) }) {
      if let last = ordered.last, last.saysTheSame(as: diagnostic) { continue }
      ordered.append(diagnostic)
    }
    return ordered
  }
}

extension Diagnostic {
  fileprivate func precedes(_ other: Diagnostic) -> Bool {
    guard let range, let otherRange = other.range else {
      if range != nil || other.range != nil { return range == nil }
      return wordsPrecede(other)
    }
    if range.file !== otherRange.file, range.file.path != otherRange.file.path {
      return range.file.path.utf8.lexicographicallyPrecedes(otherRange.file.path.utf8)
    }
    if range.offsets.lowerBound != otherRange.offsets.lowerBound {
      return range.offsets.lowerBound < otherRange.offsets.lowerBound
    }
    if kind.id == other.kind.id, message == other.message,
      range.offsets.upperBound != otherRange.offsets.upperBound
    {
      return range.offsets.upperBound < otherRange.offsets.upperBound
    }
    return wordsPrecede(other)
  }

  private func wordsPrecede(_ other: Diagnostic) -> Bool {
    if kind.id != other.kind.id { return kind.id < other.kind.id }
    if message != other.message { return message < other.message }
    if severity != other.severity { return severity > other.severity }
    // Notes differ where the same finding was reached in two ways: which one is kept must not depend
    // on which thread was first.
    return wordsAround.lexicographicallyPrecedes(other.wordsAround)
  }

  private var wordsAround: [String] {
    notes.map { note in
      "\(note.message) \(note.range?.file.path ?? "") \(note.range?.offsets.lowerBound ?? -1)"
    } + suggestions.map(\.message)
  }

  fileprivate func saysTheSame(as other: Diagnostic) -> Bool {
    kind.id == other.kind.id && message == other.message
      && range?.file.path == other.range?.file.path && range?.offsets == other.range?.offsets
  }
}
