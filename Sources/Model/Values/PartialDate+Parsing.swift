extension PartialDate {
  /// Reads a date in EDTF: `2014`, `2014-09`, `2014-09-11`, each perhaps with `~`, `?` or `%`.
  ///
  /// The error names the day that does not exist, or how EDTF writes what seems to be meant.
  public init(_ text: String) throws(ValueError) {
    try self.init(Array(text.utf8), at: 0)
  }

  /// Reads a date that the program itself wrote; nil when it is none.
  init?(exactly text: String) {
    let qualifier = text.last.flatMap { Qualifier(rawValue: String($0)) }
    let numbers = (qualifier == nil ? text[...] : text.dropLast()).split(separator: "-")
      .map { Int($0) }
    guard (1...3).contains(numbers.count), let year = numbers[0] else { return nil }
    self.init(
      year: year, month: numbers.count > 1 ? numbers[1] : nil,
      day: numbers.count > 2 ? numbers[2] : nil, qualifier: qualifier)
  }

  /// Reads the bytes of a date; `base` is where they begin in the text that errors speak of.
  init(_ bytes: [UInt8], at base: Int) throws(ValueError) {
    let whole = base..<base + bytes.count
    var rest = bytes[...]
    var qualifier: Qualifier?
    if let last = rest.last, let sign = Qualifier(rawValue: String(Unicode.Scalar(last))) {
      qualifier = sign
      rest = rest.dropLast()
    }
    let parts = rest.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let widths = [4, 2, 2]
    guard parts.count <= 3, zip(parts, widths).allSatisfy({ $0.count == $1 && Self.isNumber($0) })
    else { throw DateGuess.error(String(decoding: bytes, as: UTF8.self), at: whole) }
    let numbers = parts.map { $0.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) } }

    let year = numbers[0]
    let month = numbers.count > 1 ? numbers[1] : nil
    let day = numbers.count > 2 ? numbers[2] : nil
    if let month, !(1...12).contains(month) {
      if day == nil, let guess = DateGuess.edtf(String(decoding: bytes, as: UTF8.self)) {
        throw ValueError("There is no month \(month)", at: whole, replacement: guess.edtf)
      }
      throw ValueError(
        "There is no month \(month)", at: base + 5..<base + 7,
        suggestion: month <= 31 && day.map { (1...12).contains($0) } == true
          ? "Write the month before the day" : "Months go from `01` to `12`")
    }
    if let month, let day {
      let last = Gregorian.daysInMonth(month, of: year)
      guard (1...last).contains(day) else {
        throw ValueError(
          "There is no day \(day) in a month of \(last) days",
          at: base + 8..<base + 10,
          suggestion: "Write the month alone, `\(String(decoding: rest.prefix(7), as: UTF8.self))`"
            + ", if the day is not known")
      }
    }
    guard let date = PartialDate(year: year, month: month, day: day, qualifier: qualifier) else {
      throw DateGuess.error(String(decoding: bytes, as: UTF8.self), at: whole)
    }
    self = date
  }

  private static func isNumber(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.allSatisfy { $0 &- UInt8(ascii: "0") < 10 }
  }
}
