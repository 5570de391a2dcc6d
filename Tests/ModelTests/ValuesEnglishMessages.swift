/// A theme's messages for numbers and dates in English, as `docs/format` lists them.
enum EnglishMessages {
  static func lookup(_ key: String) -> [String]? {
    if let list = lists[key] { return list }
    return texts[key].map { [$0] }
  }

  static let lists: [String: [String]] = [
    "format.months": [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ],
    "format.small_numbers": [
      "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    ],
  ]

  static let texts: [String: String] = {
    var texts: [String: String] = [:]
    for line in table.split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      texts["format." + line[..<colon]] = String(line[line.index(colon, offsetBy: 2)...])
    }
    return texts
  }()

  private static let table = """
    decimal: .
    group: ,
    date: {day} {month} {year}
    month: {month} {year}
    approximate: about {date}
    uncertain: {date} (uncertain)
    approximate_uncertain: about {date} (uncertain)
    from: from {date}
    until: until {date}
    range: {start} to {end}
    quantity.about: about {quantity}
    quantity.over: more than {quantity}
    quantity.at_least: at least {quantity}
    quantity.under: under {quantity}
    quantity.at_most: up to {quantity}
    quantity.nearly: nearly {quantity}
    quantity.just_over: just over {quantity}
    quantity.just_under: just under {quantity}
    scale.thousand: {number} thousand
    scale.million: {number} million
    scale.billion: {number} billion
    scale.trillion: {number} trillion
    magnitude.tens: tens
    magnitude.dozens: dozens
    magnitude.hundreds: hundreds
    magnitude.thousands: thousands
    magnitude.tens_of_thousands: tens of thousands
    magnitude.hundreds_of_thousands: hundreds of thousands
    magnitude.millions: millions
    magnitude.tens_of_millions: tens of millions
    magnitude.hundreds_of_millions: hundreds of millions
    magnitude.billions: billions
    magnitude.tens_of_billions: tens of billions
    magnitude.hundreds_of_billions: hundreds of billions
    magnitude.trillions: trillions
    magnitude.of: {magnitude} of {noun}
    fraction.half: half
    fraction.third: a third
    fraction.two_thirds: two thirds
    fraction.quarter: a quarter
    fraction.three_quarters: three quarters
    ratio: {top} in {bottom}
    percent: {number}%
    percentage_points.one: {number} percentage point
    percentage_points.other: {number} percentage points
    times.one: {number} times
    times.other: {number} times
    currency.GBP: £{number}
    currency.EUR: €{number}
    currency.USD: ${number}
    minor_currency.GBP: {number}p
    measure.m.one: {number} metre
    measure.m.other: {number} metres
    measure.t.one: {number} tonne
    measure.t.other: {number} tonnes
    measure.second.one: {number} second
    measure.second.other: {number} seconds
    measure.minute.one: {number} minute
    measure.minute.other: {number} minutes
    measure.hour.one: {number} hour
    measure.hour.other: {number} hours
    measure.day.one: {number} day
    measure.day.other: {number} days
    measure.week.one: {number} week
    measure.week.other: {number} weeks
    measure.month.one: {number} month
    measure.month.other: {number} months
    measure.quarter.one: {number} quarter
    measure.quarter.other: {number} quarters
    measure.year.one: {number} year
    measure.year.other: {number} years
    measure.decade.one: {number} decade
    measure.decade.other: {number} decades
    rate.second: {quantity} a second
    rate.minute: {quantity} a minute
    rate.hour: {quantity} an hour
    rate.day: {quantity} a day
    rate.week: {quantity} a week
    rate.month: {quantity} a month
    rate.quarter: {quantity} a quarter
    rate.year: {quantity} a year
    rate.decade: {quantity} a decade
    rate.every: {quantity} every {time}
    rate.per: {quantity} per {noun}
    span: {quantity} over {time}
    """
}
