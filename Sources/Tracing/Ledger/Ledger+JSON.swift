import Bytes

extension Ledger {
  /// The ledger as JSON: `{"coverage": {…}, "numbers": [{…}]}`; what an entry does not have is left
  /// out.
  /// - Complexity: O(n)
  public func json() -> [UInt8] {
    var json = JSONWriter(layout: .indented)
    let coverage = coverage
    json.object { json in
      json.key("coverage")
      json.object { json in
        for (name, count) in [
          ("total", coverage.total), ("sourced", coverage.sourced), ("excused", coverage.excused),
          ("unsourced", coverage.unsourced), ("plain", coverage.plain),
        ] {
          json.key(name)
          json.number(count)
        }
      }
      json.key("numbers")
      json.array { json in
        for entry in entries { Self.write(entry, &json) }
      }
    }
    return json.finish().copy() + [0x0A]
  }

  private static func write(_ entry: LedgerEntry, _ json: inout JSONWriter) {
    json.object { json in
      for column in columns {
        guard let value = column.value(entry) else { continue }
        json.key(column.name)
        switch value {
        case .text(let text): json.string(text)
        case .number(let number): json.number(number)
        case .flag(let flag): json.bool(flag)
        }
      }
    }
  }
}
