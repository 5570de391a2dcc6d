extension Ledger {
  /// The ledger for people at a terminal: each number with its place, then what it rests on, page by
  /// page, and the coverage at the end.
  ///
  ///     content/who-paid.md: Who paid
  ///       12:44  £19 million
  ///              money-2015, £19 million, 2015?: Reply to a constituent, paragraph 3
  ///              “The UK has committed £19 million”
  ///
  ///     214 of 214 sourced
  /// - Complexity: O(n)
  public func text() -> String {
    var text = ""
    var page: (String, String)?
    for entry in entries {
      if page.map({ $0 != (entry.path, entry.page) }) ?? true {
        if page != nil { text += "\n" }
        text += "\(entry.path): \(entry.page)\n"
        page = (entry.path, entry.page)
      }
      let place = "\(entry.line):\(entry.column)"
      let margin = max(7, place.utf8.count)
      let gap = String(repeating: " ", count: margin - place.utf8.count)
      let indent = String(repeating: " ", count: margin + 4)
      text += "  \(place)\(gap)  \(entry.text)\n"
      for line in Self.lines(of: entry) { text += indent + line + "\n" }
    }
    if !entries.isEmpty { text += "\n" }
    return text + coverage.summary + "\n"
  }

  private static func lines(of entry: LedgerEntry) -> [String] {
    var lines: [String] = []
    switch entry.basis {
    case .plain: return ["declared to be no data"]
    case .unsourced:
      return [entry.excuse.map { "no source, excused: \($0)" } ?? "NO SOURCE: \(entry.sentence)"]
    case .quoted: lines.append("quoted from \(entry.document)")
    case .statement, .derived, .repeated:
      let value = [entry.figure, entry.value, entry.period].compactMap(\.self)
      var line = value.joined(separator: ", ")
      if let formula = entry.formula { line += " = \(formula)" }
      if entry.source != nil { line += ": \(entry.document)" }
      lines.append(line)
    }
    if entry.contradicts { lines.append("DIFFERS FROM THE RECORD") }
    if let quote = entry.quote { lines.append("“\(quote)”") }
    return lines
  }
}

extension LedgerEntry {
  /// The document and where in it.
  fileprivate var document: String {
    [sourceTitle ?? source, locator].compactMap(\.self).joined(separator: ", ")
  }
}
