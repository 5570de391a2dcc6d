extension NumberWords {
  /// English, with `$` for the United States' dollar unless another is named.
  public static let english = NumberWords(.english)
}

extension NumberTables {
  fileprivate static let english = NumberTables(
    small: [
      "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
      "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13,
      "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
      "nineteen": 19,
    ],
    tens: [
      "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
      "eighty": 80, "ninety": 90,
    ],
    multipliers: ["hundred": 100, "dozen": 12],
    scales: [
      "thousand": .thousand, "million": .million, "billion": .billion, "trillion": .trillion,
    ],
    scaleLetters: [
      "k": .thousand, "m": .million, "mn": .million, "mln": .million, "b": .billion,
      "bn": .billion, "bln": .billion, "tn": .trillion, "trn": .trillion,
    ],
    articles: ["a", "an"],
    fractions: [
      "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fifth": 5,
      "fifths": 5, "sixth": 6, "sixths": 6, "seventh": 7, "sevenths": 7, "eighth": 8,
      "eighths": 8, "ninth": 9, "ninths": 9, "tenth": 10, "tenths": 10, "twelfth": 12,
      "twelfths": 12, "twentieth": 20, "twentieths": 20, "hundredth": 100, "hundredths": 100,
      "thousandth": 1000, "thousandths": 1000,
    ],
    zeros: ["none", "no", "nil"],
    magnitudes: PhraseTable([
      "tens": 10, "dozens": 12, "hundreds": 100, "thousands": 1_000, "tens of thousands": 10_000,
      "hundreds of thousands": 100_000, "millions": 1_000_000, "tens of millions": 10_000_000,
      "hundreds of millions": 100_000_000, "billions": 1_000_000_000,
      "tens of billions": 10_000_000_000, "hundreds of billions": 100_000_000_000,
      "trillions": 1_000_000_000_000,
    ]),
    vagueCounts: PhraseTable(alternatives: [(): "several,a few,many,a couple of"]),
    ratios: [
      "double": Ratio(2), "doubled": Ratio(2), "doubling": Ratio(2), "twofold": Ratio(2),
      "twice": Ratio(2), "once": Ratio(1), "triple": Ratio(3), "tripled": Ratio(3),
      "trebled": Ratio(3), "treble": Ratio(3), "threefold": Ratio(3), "quadruple": Ratio(4),
      "quadrupled": Ratio(4), "fourfold": Ratio(4), "fivefold": Ratio(5), "sixfold": Ratio(6),
      "sevenfold": Ratio(7), "eightfold": Ratio(8), "ninefold": Ratio(9), "tenfold": Ratio(10),
      "hundredfold": Ratio(100),
    ],
    times: ["times", "fold"],
    comparators: PhraseTable(alternatives: [
      .about:
        "about,around,roughly,approximately,approx,approx .,some,circa,c .,ca,ca .,~,≈,an estimated"
        + ",estimated,estimated at,somewhere around,in the region of",
      .over: "over,more than,above,in excess of,greater than,upwards of,well over,>",
      .atLeast: "at least,no fewer than,no less than,not less than,a minimum of,minimum,≥,> =",
      .under: "under,fewer than,less than,below,well under,<",
      .atMost:
        "up to,at most,no more than,not more than,a maximum of,maximum,as many as,as much as,≤,< =",
      .nearly: "nearly,almost,close to,approaching",
      .justOver: "just over,just above,just more than,a little over,slightly over"
        + ",slightly more than,little more than",
      .justUnder: "just under,just below,just less than,just fewer than,a little under"
        + ",slightly under,slightly less than,slightly fewer than",
    ]),
    trailingComparators: PhraseTable(alternatives: [
      .atLeast: "or more,or over,and over,and more,plus,+,at least",
      .atMost: "or fewer,or less,or under,at most",
      .about: "or so,approximately,or thereabouts",
    ]),
    fillers: PhraseTable(alternatives: [
      (): "just,only,exactly,precisely,a total of,all,a further,another"
    ]),
    rangeWords: ["to", "-", "–", "—", "or"],
    rangeOpeners: ["between": "and", "from": "to"],
    minus: ["minus"],
    currencySigns: PhraseTable(alternatives: [
      "GBP": "£", "EUR": "€", "USD": "$,us $", "AUD": "a $,au $", "CAD": "c $,ca $,can $",
      "NZD": "nz $", "HKD": "hk $", "SGD": "s $", "JPY": "¥", "INR": "₹", "RUB": "₽",
      "TRY": "₺", "UAH": "₴", "ILS": "₪", "KRW": "₩", "NGN": "₦", "VND": "₫",
    ]),
    currencyNames: PhraseTable(alternatives: [
      "GBP": "pounds,pound,pounds sterling,pound sterling,sterling", "EUR": "euros,euro",
      "USD": "dollars,dollar,us dollars,us dollar", "AUD": "australian dollars",
      "CAD": "canadian dollars", "NZD": "new zealand dollars", "JPY": "yen", "CNY": "yuan",
      "CHF": "swiss francs", "FRF": "french francs", "BEF": "belgian francs",
      "INR": "rupees,indian rupees", "SEK": "swedish kronor", "NOK": "norwegian kroner",
      "DKK": "danish kroner", "PLN": "zloty,zlotys", "TRY": "turkish lira",
    ]),
    minorCurrencies: PhraseTable(alternatives: ["GBP": "p,pence,penny"]),
    sharedSigns: [
      "kr": "`SEK`, `NOK`, `DKK` or `ISK`", "francs": "`CHF`, `French francs` or `Belgian francs`",
      "cent": "`per cent`, or the whole currency, as in `€0.50`",
      "cents": "the whole currency, as in `€0.50`", "lira": "`TRY` or `ITL`",
    ],
    percent: PhraseTable(alternatives: [(): "%,per cent,percent"]),
    percentagePoint: PhraseTable(alternatives: [
      (): "percentage points,percentage point,percentage - point,per cent points,% points"
    ]),
    measures: MeasureUnit.englishNames,
    timeUnits: [
      "second": .second, "seconds": .second, "minute": .minute, "minutes": .minute,
      "hour": .hour, "hours": .hour, "day": .day, "days": .day, "week": .week, "weeks": .week,
      "month": .month, "months": .month, "quarter": .quarter, "quarters": .quarter,
      "year": .year, "years": .year, "decade": .decade, "decades": .decade, "annum": .year,
      "h": .hour, "s": .second,
    ],
    rates: PhraseTable(alternatives: [
      .hour: "hourly", .day: "daily,nightly,a night,per night,each night,every night",
      .week: "weekly", .month: "monthly", .quarter: "quarterly",
      .year: "annually,yearly,annual,per annum,pa,p . a .,p . a",
    ]),
    rateOpeners: ["a", "an", "per", "each", "every", "/"],
    per: ["per", "/"],
    spanOpeners: ["over", "for", "in", "across", "during", "within"],
    and: "and", or: "or", of: "of",
    outOf: PhraseTable(alternatives: [(): "in,out of,in every"]))
}
