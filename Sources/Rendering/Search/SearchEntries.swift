import Bytes

/// The entries as the index holds them: arrays, because names of members would be most of the file.
enum SearchEntries {
  /// A run of entries that begins with a page or record, not with a section of one.
  struct Part {
    /// The place of its first entry among all.
    let start: Int
    let entries: [SearchEntry]
    let json: [UInt8]
  }

  /// The entries in parts of about `limit` bytes.
  static func parts(_ entries: [SearchEntry], limit: Int) -> [Part] {
    var parts: [Part] = []
    var start = 0
    var size = 0
    func end(at index: Int) {
      let run = Array(entries[start..<index])
      var json = JSONWriter()
      write(run, to: &json)
      let buffer = json.finish()
      parts.append(Part(start: start, entries: run, json: buffer.copy()))
      start = index
      size = 0
    }
    for (index, entry) in entries.enumerated() {
      if size > limit, !entry.isSection { end(at: index) }
      size += entry.title.utf8.count + entry.address.utf8.count + entry.sentence.utf8.count + 12
    }
    if start < entries.count { end(at: entries.count) }
    return parts
  }

  /// `[kind, title, address, sentence, other name, forms, values]`, without what is empty at the end.
  static func write(_ entries: [SearchEntry], to json: inout JSONWriter) {
    json.array { json in
      for entry in entries {
        json.array { json in
          json.number(entry.kind)
          json.string(entry.title)
          json.string(entry.address)
          json.string(entry.sentence)
          let hasValues = !entry.values.isEmpty
          let hasForms = hasValues || !entry.forms.isEmpty
          if hasForms || entry.otherName != nil { json.string(entry.otherName ?? "") }
          if hasForms { writeForms(entry, &json) }
          if hasValues { writeValues(entry, &json) }
        }
      }
    }
  }

  private static func writeForms(_ entry: SearchEntry, _ json: inout JSONWriter) {
    json.array { json in
      for form in entry.forms { json.string(form) }
    }
  }

  private static func writeValues(_ entry: SearchEntry, _ json: inout JSONWriter) {
    json.array { json in
      for value in entry.values {
        json.array { json in
          json.string(value.text)
          json.string(value.period)
          json.string(value.anchor)
        }
      }
    }
  }

  /// For each page and record how many sections follow it, in base 36 with a space between two: that
  /// is known before any entry is loaded.
  static func sectionCounts(_ entries: [SearchEntry]) -> String {
    var counts: [Int] = []
    for entry in entries {
      if entry.isSection, !counts.isEmpty {
        counts[counts.count - 1] += 1
      } else {
        counts.append(0)
      }
    }
    var text: [UInt8] = []
    for count in counts {
      if !text.isEmpty { text.append(UInt8(ascii: " ")) }
      SearchWords.append(count, to: &text)
    }
    return String(decoding: text, as: UTF8.self)
  }
}
