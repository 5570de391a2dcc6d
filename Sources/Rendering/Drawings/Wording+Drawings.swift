import Model

extension Wording {
  /// Messages that drawings ask for, with the place for a value that each must have, if any.
  static let drawingMessages: [(key: String, place: String)] = [
    ("so_far", ""),
    ("drawing_described", "{values}"),
    ("drawing_many", "{count}"),
    ("drawing_unit", "{unit}"),
    ("drawing_no_count", ""),
    ("drawing_figure", ""),
    ("drawing_period", ""),
    ("drawing_value", ""),
    ("drawing_source", ""),
    ("drawing_part", ""),
    ("drawing_total", ""),
    ("drawing_sum", ""),
    ("drawing_rest", ""),
    ("drawing_excess", "{value}"),
    ("drawing_parts_of", "{name}"),
  ]

  /// What a picture shows, for those who cannot see it: its values, or how many they are.
  func described(_ values: [(name: String, value: String)]) -> String {
    guard values.count <= 12 else { return text("drawing_many", count: values.count) }
    let list = values.map { $0.name.isEmpty ? $0.value : "\($0.name): \($0.value)" }
    return text("drawing_described").replacing("{values}", with: list.joined(separator: "; "))
  }

  /// Some years: `2012`, `2012 to 2016`.
  func years(_ years: ClosedRange<Int>) -> String {
    guard let first = PartialDate(year: years.lowerBound),
      let last = PartialDate(year: years.upperBound),
      let span = years.count == 1
        ? Period(first) : Period(from: .date(first), to: .date(last))
    else { return String(years.lowerBound) }
    return date(span)
  }
}
