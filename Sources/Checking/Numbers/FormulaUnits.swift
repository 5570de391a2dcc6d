import Model
import Tracing

/// What the numbers of a formula measure, step by step.
struct FormulaUnits {
  /// What a step measures.
  enum Kind: Equatable {
    /// A number in the formula itself, which takes whatever unit is wanted.
    case literal
    /// Powers of what is measured: money for each of something is `[money: 1, count: -1]`.
    case known([Measurement: Int])
    case unknown
  }

  /// Two operands of `+` or `-` that measure different things.
  struct Clash {
    let left: [Measurement: Int]
    let right: [Measurement: Int]
  }

  let result: Kind
  let clash: Clash?
  let hasLiteral: Bool
  /// Whether a share, a rate or something unknown is multiplied or divided by.
  let hasRate: Bool

  /// - Complexity: O(nodes).
  init(_ formula: Formula, _ figures: FigureValues) {
    var kinds: [Kind] = []
    var clash: Clash?
    var hasLiteral = false
    var hasRate = false
    for node in formula.nodes {
      switch node.kind {
      case .number:
        hasLiteral = true
        kinds.append(.literal)
      case .figure(let id):
        let kind = figures[id.text].map(Self.kind) ?? .unknown
        if kind == .known([:]) || kind == .unknown { hasRate = true }
        kinds.append(kind)
      case .negation(let operand): kinds.append(kinds[operand])
      case .operation(let sign, let left, let right):
        switch (sign, kinds[left], kinds[right]) {
        case (_, .unknown, _), (_, _, .unknown): kinds.append(.unknown)
        case (.add, .literal, let other), (.add, let other, .literal),
          (.subtract, .literal, let other), (.subtract, let other, .literal),
          (.multiply, .literal, let other), (.multiply, let other, .literal),
          (.divide, let other, .literal):
          kinds.append(other)
        case (.divide, .literal, .known(let powers)):
          kinds.append(.known(powers.mapValues { -$0 }))
        case (.add, .known(let first), .known(let second)),
          (.subtract, .known(let first), .known(let second)):
          if first != second { clash = clash ?? Clash(left: first, right: second) }
          kinds.append(first == second ? .known(first) : .unknown)
        case (.multiply, .known(let first), .known(let second)):
          kinds.append(.known(Self.product(first, second, 1)))
        case (.divide, .known(let first), .known(let second)):
          kinds.append(.known(Self.product(first, second, -1)))
        }
      }
    }
    result = kinds.last ?? .unknown
    self.clash = clash
    self.hasLiteral = hasLiteral
    self.hasRate = hasRate
  }

  /// What a figure measures, how often included.
  static func kind(_ figure: FigureValue) -> Kind {
    guard let measurement = figure.valueUnit.measures else { return .unknown }
    var powers: [Measurement: Int] = measurement == .share ? [:] : [measurement: 1]
    switch figure.rate {
    case .time(let unit)?:
      let isCalendar = [.month, .quarter, .year, .decade].contains(unit)
      powers = product(powers, [.physical(isCalendar ? .calendarTime : .time): 1], -1)
    case .counted?: powers = product(powers, [.count: 1], -1)
    case nil: break
    }
    return .known(powers)
  }

  private static func product(
    _ first: [Measurement: Int], _ second: [Measurement: Int], _ sign: Int
  ) -> [Measurement: Int] {
    var result = first
    for (measurement, power) in second {
      let sum = (result[measurement] ?? 0) + sign * power
      result[measurement] = sum == 0 ? nil : sum
    }
    return result
  }
}

extension FigureValue {
  /// How often its value is counted: as its first statement says, or its unit.
  var rate: Rate.Unit? {
    if let stated = statements.first?.quantity.rate { return stated.unit }
    return (try? Quantity("1 " + unitText))?.rate?.unit
  }
}

extension Measurement {
  /// In words, for findings.
  var words: String {
    switch self {
    case .money(let code): ["GBP": "pounds", "EUR": "euros", "USD": "dollars"][code] ?? code
    case .share: "a share"
    case .count: "a count"
    case .physical(let dimension):
      switch dimension {
      case .mass: "a weight"
      case .length: "a length"
      case .area: "an area"
      case .volume: "a volume"
      case .speed: "a speed"
      case .power: "power"
      case .energy: "energy"
      case .temperature: "a temperature"
      case .data: "an amount of data"
      case .time, .calendarTime: "a time"
      }
    }
  }

  /// Powers in words: `pounds`, `pounds for each of a count`, `a share`.
  static func words(_ powers: [Measurement: Int]) -> String {
    let above = powers.filter { $0.value > 0 }.map(\.key.words).sorted()
    let below = powers.filter { $0.value < 0 }.map { key, _ -> String in
      switch key {
      case .physical(.calendarTime), .physical(.time): "time"
      default: key.words
      }
    }.sorted()
    let top = above.isEmpty ? "a share" : above.joined(separator: " times ")
    return below.isEmpty ? top : top + " for each of " + below.joined(separator: " and ")
  }
}
