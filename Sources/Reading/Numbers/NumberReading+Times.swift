import Model

extension NumberReading {
  /// `10.30am`, `14:05`, `9 o’clock`, `9 to 5pm`, `14h30`, `at 10.30`.
  mutating func time(_ index: Int) -> Int? {
    if let end = clock(index) { return exempt(.timeOfDay, index, end) }
    // The first time of two takes what follows the second: `5–6pm`.
    if at(index + 1, anyOf: .hyphen, .enDash, .to, .and, .or), hour(index) != nil,
      clock(index + 2) != nil, let end = clock(index + 2), has(end - 1, .halfOfDay) || isDotted(end)
    {
      return exempt(.timeOfDay, index, end)
    }
    return nil
  }

  private func isDotted(_ end: Int) -> Bool { at(end - 1, .period) }

  private func hour(_ index: Int) -> Int? {
    guard let numeral = numeral(index), !numeral.isGrouped else { return nil }
    if numeral.fractionDigits == 0 {
      guard length(index) <= 2, let value = numeral.value.int, value <= 24 else { return nil }
      return value
    }
    guard numeral.fractionDigits == 2, numeral.wholeDigits <= 2, numeral.value < Number(24),
      minutes(index) < 60
    else { return nil }
    return 0
  }

  /// The last two digits.
  private func minutes(_ index: Int) -> Int {
    let range = bytes(index, index + 1)
    guard range.count > 2 else { return 0 }
    let (ten, one) = (text[range.upperBound - 2] &- 0x30, text[range.upperBound - 1] &- 0x30)
    return ten < 10 && one < 10 ? Int(ten) * 10 + Int(one) : 99
  }

  private func clock(_ index: Int) -> Int? {
    if at(index + 1, .colon), isGlued(index + 1), isGlued(index + 2), length(index + 2) == 2,
      length(index) <= 2, let hour = plainInt(index) ?? (length(index) == 2 ? 0 : nil), hour <= 24,
      minutes(index) < 25 || length(index) == 1, let minute = digitsOnly(index + 2),
      minute.value < 60
    {
      var end = index + 3
      if at(end, .colon), isGlued(end), digitsOnly(end + 1) != nil { end += 2 }
      return behindHalfOfDay(end) ?? end
    }
    guard hour(index) != nil || isMilitary(index) else { return nil }
    if lastTime == index - 2, at(index - 1, anyOf: .to, .enDash, .hyphen, .and, .or),
      !isMeasured(index + 1), following(index + 1) != .plural
    {
      return behindHalfOfDay(index + 1) ?? index + 1
    }
    if numeral(index)?.fractionDigits == 2,
      has(index + 1, .departure) || at(index - 1, .the) && at(index + 1, anyOf: .from, .to)
    {
      return index + 1
    }
    if let end = behindHalfOfDay(index + 1) { return end }
    if at(index + 1, .oclock) { return index + 2 }
    if at(index + 1, .h), isGlued(index + 1), digitsOnly(index + 2)?.length == 2,
      isGlued(index + 2)
    {
      return index + 3
    }
    if isMilitary(index) {
      return at(index + 1, anyOf: .hours, .hrs) ? index + 2 : nil
    }
    guard
      at(index - 1, .at)
        || numeral(index)?.fractionDigits == 2
          && at(index - 1, anyOf: .until, .from, .till, .by, .before, .after)
          && !at(index - 2, .fell) && direction(index - 2) == nil,
      following(index + 1) == .nothing, !isMeasured(index + 1), !at(index + 1, .percent),
      !has(index - 2, .placing)
    else { return nil }
    if numeral(index)?.fractionDigits == 0 {
      guard let value = plainInt(index), (1...12).contains(value), !at(index + 1, .out),
        !at(index + 1, .of), !at(index + 1, anyOf: .hyphen, .enDash, .to)
      else { return nil }
    }
    return index + 1
  }

  /// `0900 hours`.
  private func isMilitary(_ index: Int) -> Bool {
    guard length(index) == 4, let numeral = numeral(index), !numeral.isGrouped else { return false }
    return minutes(index) < 60 && (numeral.hasLeadingZero || at(index - 1, .at))
      && numeral.value < Number(2400)
  }

  /// `am`, `p.m.`.
  private func behindHalfOfDay(_ index: Int) -> Int? {
    if has(index, .halfOfDay) { return index + 1 }
    guard at(index, anyOf: .a, .p), at(index + 1, .period), isGlued(index + 1), at(index + 2, .m)
    else { return nil }
    return at(index + 3, .period) && isGlued(index + 3) ? index + 4 : index + 3
  }
}
