extension Formula {
  /// The exact result.
  ///
  /// - Parameter lookup: The value of a figure; nil when it has none.
  /// - Throws: when a figure has no value, something is divided by zero, or a number grows too large;
  ///   with the place in the formula.
  /// - Complexity: O(number of nodes).
  public func evaluate(_ lookup: (Identifier) -> Number?) throws(ValueError) -> Number {
    var results: [Number] = []
    results.reserveCapacity(nodes.count)
    for node in nodes {
      switch node.kind {
      case .number(let number):
        results.append(number)
      case .figure(let id):
        guard let value = lookup(id) else { throw Self.missing(id, node) }
        results.append(value)
      case .negation(let operand):
        results.append(results[operand].negated)
      case .operation(let sign, let left, let right):
        do throws(NumberError) {
          let value =
            switch sign {
            case .add: try results[left] + results[right]
            case .subtract: try results[left] - results[right]
            case .multiply: try results[left] * results[right]
            case .divide: try results[left] / results[right]
            }
          results.append(value)
        } catch {
          throw Self.failure(error, node, divisor: nodes[right])
        }
      }
    }
    return results.last ?? .zero
  }

  /// The values that the result can have when those of the figures are known only as intervals.
  ///
  /// Each place where a figure stands counts by itself, so `a - a` is not exactly 0: the interval is
  /// never too narrow, and sometimes wider than it need be.
  /// - Throws: as ``evaluate(_:)``, and when a divisor can be zero.
  public func interval(_ lookup: (Identifier) -> QuantityInterval?) throws(ValueError)
    -> QuantityInterval
  {
    var results: [QuantityInterval] = []
    results.reserveCapacity(nodes.count)
    for node in nodes {
      switch node.kind {
      case .number(let number):
        results.append(QuantityInterval(number))
      case .figure(let id):
        guard let value = lookup(id) else { throw Self.missing(id, node) }
        results.append(value)
      case .negation(let operand):
        results.append(results[operand].negated)
      case .operation(let sign, let left, let right):
        do throws(NumberError) {
          let value =
            switch sign {
            case .add: try results[left] + results[right]
            case .subtract: try results[left] + results[right].negated
            case .multiply: try results[left] * results[right]
            case .divide: try results[left] / results[right]
            }
          results.append(value)
        } catch {
          throw Self.failure(error, node, divisor: nodes[right])
        }
      }
    }
    return results.last ?? .unbounded
  }

  private static func missing(_ id: Identifier, _ node: Node) -> ValueError {
    ValueError(
      "The figure `\(id)` has no value", at: node.offsets,
      suggestion: id.text.utf8.contains(UInt8(ascii: "-"))
        ? "Check the id; where a minus is meant, put spaces around it" : "Check the id")
  }

  private static func failure(_ error: NumberError, _ node: Node, divisor: Node) -> ValueError {
    switch error {
    case .divisionByZero:
      ValueError("This is divided by, but it is or may be zero", at: divisor.offsets)
    case .overflow:
      ValueError("The result of this calculation is too large", at: node.offsets)
    }
  }
}
