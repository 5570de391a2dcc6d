import Model

extension NumberReading {
  /// Whether a quantity is how much something rose or fell by; notes it if so.
  mutating func change(_ quantity: Quantity, _ core: Range<Int>, _ start: Int, _ end: Int) -> Int? {
    guard !quantity.lower.value.isNegative else { return nil }
    if let (direction, low) = changeBefore(start),
      low == start || isRelative(quantity, start - 1) || at(start - 1, anyOf: .by, .of)
    {
      return add(direction, quantity, core, low..<end)
    }
    if let (direction, high) = changeBehind(quantity, end) {
      return add(direction, quantity, core, start..<high)
    }
    return nil
  }

  private mutating func add(
    _ direction: Change.Direction, _ quantity: Quantity, _ core: Range<Int>, _ range: Range<Int>
  ) -> Int {
    let rates = quantity.rate == nil ? ratesNearby(range.lowerBound, range.upperBound) : []
    add(range, core: core, .change(Change(direction: direction, quantity: quantity)), rates: rates)
    return range.upperBound
  }

  func direction(_ index: Int) -> Change.Direction? {
    if has(index, .rising) { return .rise }
    return has(index, .falling) ? .fall : nil
  }

  /// `fell by`, `cut crossings by`, `a fall of`, `down`, and where that begins.
  func changeBefore(_ start: Int) -> (Change.Direction, Int)? {
    let last = start - 1
    guard last >= floor else { return nil }
    if at(last, .by) {
      for index in stride(from: last - 1, through: max(last - 9, 0), by: -1) {
        if kind(index) == .sign, has(index, .sentenceEnd) { return nil }
        guard let direction = direction(index), !has(index, .comparative) || index == last - 1
        else { continue }
        return (direction, index == last - 1 && index >= floor ? index : last)
      }
      return nil
    }
    if at(last, .of), has(last - 1, .changeNoun), last - 1 >= floor {
      return direction(last - 1).map { ($0, last - 1) }
    }
    // `fell 88%`; `more 12` and `up to` are none.
    guard let direction = direction(last), !has(last, .comparative) || has(last, .changeAdverb)
    else { return nil }
    if has(last, .changeNoun), has(last - 1, [.definite, .article]) { return nil }
    // `they make up a third`.
    if has(last, .changeAdverb), has(last - 1, .making) { return nil }
    return (direction, last)
  }

  /// `88% fewer`, `an 88% fall`, and where that ends.
  private func changeBehind(_ quantity: Quantity, _ end: Int) -> (Change.Direction, Int)? {
    let place = at(end, .hyphen) && isGlued(end) && isGlued(end + 1) ? end + 1 : end
    guard let direction = direction(place) else { return nil }
    if has(place, .changeNoun), quantity.unit != .none || isShare(quantity) {
      return (direction, place + 1)
    }
    var isMoney = false
    if case .currency = quantity.unit { isMoney = !has(place, .changeAdverb) && !at(place, .more) }
    guard has(place, .comparative), isShare(quantity) || isMoney else { return nil }
    // `half as many more`; `up to 5` begins something new.
    if has(place, .changeAdverb), !isClauseEnd(place + 1), !at(place + 1, .on) { return nil }
    return (direction, place + 1)
  }

  /// `climbed 214 steps` and `raised £3 million` are no changes of 214 and £3 million.
  private func isRelative(_ quantity: Quantity, _ verb: Int) -> Bool {
    if case .currency = quantity.unit { return !has(verb, .raising) }
    return isShare(quantity) || quantity.unit == .times
  }

  private func isShare(_ quantity: Quantity) -> Bool {
    switch quantity.unit {
    case .percent, .percentagePoint: return true
    case .none:
      switch quantity.lower.form {
      case .fraction, .ratio: return !(quantity.lower.value > .one)
      default: return false
      }
    default: return false
    }
  }

  /// `doubled`, `has halved`, `to double`: a change in one word.
  mutating func ratioVerb(_ index: Int) -> Int? {
    guard let ratio = entry(index).ratio,
      let value = try? Number(Int128(ratio.numerator), over: Int128(ratio.denominator))
    else { return nil }
    let comparator = comparator(before: index, .none)
    let quantity = Quantity(
      comparator: comparator.meaning,
      lower: Amount(value: value, form: .words), unit: .times)
    let direction: Change.Direction = value < .one ? .fall : .rise
    add(
      comparator.start..<index + 1, core: index..<index + 1,
      .change(Change(direction: direction, quantity: quantity)))
    return index + 1
  }
}
