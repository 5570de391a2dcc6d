import Model

/// What a unit measures: only numbers of one measurement can be added and compared.
public enum Measurement: Sendable, Hashable {
  case money(String)
  /// Percentages, shares, and how many times as much.
  case share
  case physical(MeasureUnit.Dimension)
  /// Things, by whatever words.
  case count
}

extension Quantity.Unit {
  /// What the unit measures; nil for a number without unit.
  public var measures: Measurement? {
    switch self {
    case .none: nil
    case .currency(let code): .money(code)
    case .percent, .percentagePoint, .times: .share
    case .measure(let symbol): MeasureUnit.named(symbol).map { .physical($0.dimension) } ?? .count
    case .counted: .count
    }
  }
}

extension Quantity.Unit {
  /// What a number in this unit is multiplied by to stand in another: 1/1000 from kilograms to tonnes;
  /// nil where it stands in it already, or cannot.
  public func factor(to other: Quantity.Unit) -> Number? {
    guard case .measure(let from) = self, case .measure(let to) = other, from != to,
      let small = MeasureUnit.named(from), let large = MeasureUnit.named(to),
      small.dimension == large.dimension
    else { return nil }
    return try? small.factor / large.factor
  }

  /// The unit that a figure's `unit` names, without how often: pounds for `£ a year`, hours for
  /// `hours a day`, pounds for `millions of pounds`.
  public static func ofFigure(_ text: String) -> Quantity.Unit {
    let unit = named(text)
    guard case .counted = unit else { return unit }
    if text == "times" { return .times }
    let words = text.split(separator: " ")
    let often: Set<Substring> = ["a", "an", "per", "each", "every"]
    if let end = words.firstIndex(where: { often.contains($0) }), end > 0 {
      let head = named(words[..<end].joined(separator: " "))
      if case .counted = head {} else { return head }
    }
    if let last = words.last, words.count > 1, case .currency(let code) = named(String(last)) {
      return .currency(code)
    }
    return unit
  }
}
