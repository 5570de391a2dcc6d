/// A physical unit or a unit of time: its symbol, and how it converts within its kind.
public struct MeasureUnit: Sendable, Hashable {
  /// What a unit measures; only units of one dimension can be compared.
  public enum Dimension: Sendable, Hashable {
    case mass, length, area, volume, speed, power, energy, temperature, data
    /// Seconds to weeks, whose lengths are fixed.
    case time
    /// Months, quarters, years and decades, counted in months.
    case calendarTime
  }

  /// The symbol that ``Quantity/Unit/measure(_:)`` holds.
  public let symbol: String
  public let dimension: Dimension
  /// How many of the dimension's base unit (kg, m, m², l, m/h, W, Wh, °C, byte, s, month) make one.
  public let factor: Number

  /// The unit with this symbol; nil when there is none.
  public static func named(_ symbol: String) -> MeasureUnit? { bySymbol[symbol] }

  /// All units, in no order that matters.
  public static var all: some Collection<MeasureUnit> { bySymbol.values }

  private static let bySymbol: [String: MeasureUnit] = {
    var units: [String: MeasureUnit] = [:]
    for row in table {
      guard let factor = try? Number(row.numerator, over: row.denominator) else { continue }
      units[row.symbol] = MeasureUnit(
        symbol: row.symbol, dimension: row.dimension, factor: factor)
    }
    return units
  }()

  /// Names in English by which a unit is read.
  static let englishNames: PhraseTable<String> = {
    var names = PhraseTable<String>([:])
    for row in table {
      for name in row.names.split(separator: ",") { names.add(String(name), row.symbol) }
    }
    return names
  }()

  private struct Row {
    var symbol: String
    var dimension: Dimension
    var numerator: Int128
    var denominator: Int128
    /// In lower case, parted by commas.
    var names: String

    init(
      _ symbol: String, _ dimension: Dimension, _ numerator: Int128, over denominator: Int128 = 1,
      _ names: String
    ) {
      self.symbol = symbol
      self.dimension = dimension
      self.numerator = numerator
      self.denominator = denominator
      self.names = names
    }
  }

  private static let table: [Row] = [
    Row("mg", .mass, 1, over: 1_000_000, "mg,milligram,milligrams"),
    Row("g", .mass, 1, over: 1_000, "g,gram,grams,gramme,grammes"),
    Row("kg", .mass, 1, "kg,kgs,kilo,kilos,kilogram,kilograms,kilogramme,kilogrammes"),
    Row("t", .mass, 1_000, "t,tonne,tonnes,metric ton,metric tons"),
    Row("ton", .mass, 10_160_469_088, over: 10_000_000, "ton,tons"),
    Row("lb", .mass, 45_359_237, over: 100_000_000, "lb,lbs"),
    Row("oz", .mass, 45_359_237, over: 1_600_000_000, "oz,ounce,ounces"),
    Row("mm", .length, 1, over: 1_000, "mm,millimetre,millimetres"),
    Row("cm", .length, 1, over: 100, "cm,centimetre,centimetres"),
    Row("m", .length, 1, "metre,metres,meter,meters"),
    Row("km", .length, 1_000, "km,kms,kilometre,kilometres,kilometer,kilometers"),
    Row("inch", .length, 254, over: 10_000, "inch,inches"),
    Row("ft", .length, 3_048, over: 10_000, "ft,foot,feet"),
    Row("yd", .length, 9_144, over: 10_000, "yd,yards,yard"),
    Row("mi", .length, 1_609_344, over: 1_000, "mi,mile,miles"),
    Row("nmi", .length, 1_852, "nmi,nautical mile,nautical miles"),
    Row("m²", .area, 1, "m²,m2,sq m,square metre,square metres,square meters"),
    Row("ft²", .area, 9_290_304, over: 100_000_000, "ft²,sq ft,square foot,square feet"),
    Row("ha", .area, 10_000, "ha,hectare,hectares"),
    Row("acre", .area, 40_468_564_224, over: 10_000_000, "acre,acres"),
    Row("km²", .area, 1_000_000, "km²,km2,sq km,square kilometre,square kilometres"),
    Row("ml", .volume, 1, over: 1_000, "ml,millilitre,millilitres"),
    Row("l", .volume, 1, "l,litre,litres,liter,liters"),
    Row("m³", .volume, 1_000, "m³,m3,cubic metre,cubic metres"),
    Row("gal", .volume, 454_609, over: 100_000, "gal,gallon,gallons"),
    Row("km/h", .speed, 1_000, "km / h,kph,kilometres per hour,kilometres an hour"),
    Row("mph", .speed, 1_609_344, over: 1_000, "mph,miles per hour,miles an hour"),
    Row("kn", .speed, 1_852, "kn,knot,knots"),
    Row("W", .power, 1, "w,watt,watts"),
    Row("kW", .power, 1_000, "kw,kilowatt,kilowatts"),
    Row("MW", .power, 1_000_000, "mw,megawatt,megawatts"),
    Row("GW", .power, 1_000_000_000, "gw,gigawatt,gigawatts"),
    Row("kWh", .energy, 1_000, "kwh,kilowatt hour,kilowatt hours,kilowatt - hours"),
    Row("MWh", .energy, 1_000_000, "mwh,megawatt hour,megawatt hours,megawatt - hours"),
    Row("GWh", .energy, 1_000_000_000, "gwh,gigawatt hour,gigawatt hours,gigawatt - hours"),
    Row("TWh", .energy, 1_000_000_000_000, "twh,terawatt hour,terawatt hours,terawatt - hours"),
    Row("°C", .temperature, 1, "°c,degrees celsius,degree celsius"),
    Row("MB", .data, 1_000_000, "mb,megabyte,megabytes"),
    Row("GB", .data, 1_000_000_000, "gb,gigabyte,gigabytes"),
    Row("TB", .data, 1_000_000_000_000, "tb,terabyte,terabytes"),
    Row("s", .time, 1, "second,seconds,sec,secs"),
    Row("min", .time, 60, "min,mins,minute,minutes"),
    Row("h", .time, 3_600, "h,hr,hrs,hour,hours"),
    Row("day", .time, 86_400, "day,days"),
    Row("week", .time, 604_800, "week,weeks"),
    Row("month", .calendarTime, 1, "month,months"),
    Row("quarter", .calendarTime, 3, ""),
    Row("year", .calendarTime, 12, "year,years,yr,yrs"),
    Row("decade", .calendarTime, 120, "decade,decades"),
  ]
}
