import Model
import Reading

/// Finds the figures that a number could be about, by what they come to.
public struct EquivalentFigures: Sendable {
  private struct Place: Sendable {
    let figure: Int
    let statement: Int?
  }

  private let values: FigureValues
  private var byNumber: [Number: [Place]] = [:]

  public init(_ values: FigureValues) {
    self.values = values
    for figure in values.figures {
      guard let value = values[figure] else { continue }
      for (index, stated) in value.statements.enumerated() {
        byNumber[stated.quantity.lower.value, default: []].append(
          Place(figure: figure, statement: index))
      }
      if value.statements.isEmpty, let computed = value.computed {
        byNumber[computed.number, default: []].append(Place(figure: figure, statement: nil))
      }
    }
  }

  /// The figures that come to just what a number says, each once, in the order of the site, with the
  /// statement where not all of a figure's agree.
  /// - Complexity: O(figures with that number).
  public func figures(for number: NumberInText) -> [(figure: Int, statement: Int?)] {
    let wanted: Number
    switch number.meaning {
    case .quantity(let quantity): wanted = quantity.lower.value
    case .change(let change): wanted = change.relative ?? change.quantity.lower.value
    case .exempt: return []
    }
    var found: [(figure: Int, statement: Int?)] = []
    for place in (byNumber[wanted] ?? []) + (wanted == .zero ? [] : byNumber[wanted.negated] ?? [])
    {
      guard found.last?.figure != place.figure, let value = values[place.figure],
        value.agreement(of: number, with: place.statement).agreement == .equal
      else { continue }
      let isOneOfMany = value.statements.contains { $0.agreement(of: number).isContradiction }
      found.append((place.figure, isOneOfMany ? place.statement : nil))
    }
    return found
  }
}
