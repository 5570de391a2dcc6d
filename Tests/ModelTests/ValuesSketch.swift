import Model

/// A quantity in one line, so that tables of examples stay readable.
func sketch(_ quantity: Quantity) -> String {
  var parts: [String] = []
  if quantity.comparator != .exactly { parts.append(quantity.comparator.rawValue) }
  parts.append(sketch(quantity.lower.value))
  if quantity.isRange { parts.append("..." + sketch(quantity.upper.value)) }
  switch quantity.unit {
  case .none: break
  case .currency(let code): parts.append(code)
  case .percent: parts.append("%")
  case .percentagePoint: parts.append("pp")
  case .times: parts.append("times")
  case .measure(let symbol): parts.append("<\(symbol)>")
  case .counted(let noun): parts.append("[\(noun)]")
  }
  if quantity.lower.form == .magnitude { parts.append("roughly") }
  if let complement = quantity.complement { parts.append("(\(complement))") }
  if let rate = quantity.rate {
    let unit =
      switch rate.unit {
      case .time(let unit): unit.rawValue
      case .counted(let noun): "[\(noun)]"
      }
    parts.append(rate.count == .one ? "/ \(unit)" : "/ \(rate.count) \(unit)")
  }
  if let span = quantity.span { parts.append("for \(span.count) \(span.unit.rawValue)") }
  return parts.joined(separator: " ")
}

/// A number as a fraction where it has no short decimals.
func sketch(_ number: Number) -> String {
  Number.zero != number && number.denominator % 3 == 0 || number.denominator % 7 == 0
    ? "\(number.numerator)/\(number.denominator)" : number.description
}

/// The result of reading a quantity in one line; an error with the text that it marks.
func read(_ text: String) -> String {
  do throws(ValueError) {
    return sketch(try Quantity(text))
  } catch {
    let marked = String(decoding: Array(text.utf8)[error.offsets], as: UTF8.self)
    return
      "ERROR <\(marked)> \(error.message) -> \(error.suggestion ?? "") [\(error.replacement ?? "nil")]"
  }
}
