import Bytes
import Linking
import Model

/// A figure as a statistical variable, and what its sources state as observations of it.
extension JSONLD {
  /// How many statements are told: the page has them all.
  private static let maximumObservations = 2

  func figure(_ record: Record, _ facts: Facts, _ json: inout JSONWriter) {
    entity("StatisticalVariable", facts, &json)
    for statement in record[Figure.statements].prefix(Self.maximumObservations) {
      json.object { json in observation(statement, record, &json) }
    }
  }

  private func observation(_ statement: Statement, _ figure: Record, _ json: inout JSONWriter) {
    json.member("@type", "Observation")
    json.member("@id", url + "#" + PageState.statementAnchor(statement.id))
    json.objectMember("variableMeasured") { $0.member("@id", url) }
    amount(statement, figure, &json)
    if let period = statement[Statement.period], let start = period.start.date {
      json.member("observationDate", start.isoDate)
      if let duration = Self.duration(period) { json.member("observationPeriod", duration) }
    }
    let source = statement[Statement.source].flatMap { kit.site.records.place(of: $0.id) }
    if let source {
      json.objectMember("subjectOf") { json in
        json.member("@id", absolute(kit.site.addresses.records[source]))
      }
    }
  }

  /// The value, or the limits that the source gives for it.
  private func amount(_ statement: Statement, _ figure: Record, _ json: inout JSONWriter) {
    guard let located = statement.values[Statement.value.field.name],
      case .quantity(let quantity) = located.value
    else { return }
    guard quantity.rate == nil, quantity.span == nil else {
      json.member("value", kit.wording.stated(located))
      return
    }
    func member(_ name: String, _ amount: Amount) {
      let isShare = quantity.unit == .percent || quantity.unit == .percentagePoint
      json.key(name)
      json.number((isShare ? try? amount.value * Number(100) : amount.value)?.double ?? .nan)
    }
    if quantity.isRange {
      member("minValue", quantity.lower)
      member("maxValue", quantity.upper)
    } else {
      switch quantity.comparator {
      case .exactly, .about: member("value", quantity.lower)
      case .over, .atLeast, .justOver: member("minValue", quantity.lower)
      case .under, .atMost, .nearly, .justUnder: member("maxValue", quantity.lower)
      }
    }
    if let unit = quantity.unit.symbol ?? figure[Figure.unit] { json.member("unitText", unit) }
  }

  /// How long a period lasts, as ISO 8601 writes it; nil where its ends are not known alike.
  static func duration(_ period: Period) -> String? {
    guard let start = period.start.date, let end = period.end.date else { return nil }
    switch (start.month, start.day, end.month, end.day) {
    case (nil, _, nil, _): return "P\(end.year - start.year + 1)Y"
    case (let first?, nil, let last?, nil):
      let months = (end.year - start.year) * 12 + last - first + 1
      return months % 12 == 0 ? "P\(months / 12)Y" : "P\(months)M"
    case (_, _?, _, _?): return "P\(end.latestDay - start.earliestDay + 1)D"
    default: return nil
    }
  }
}
