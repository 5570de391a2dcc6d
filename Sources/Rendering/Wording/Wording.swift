import Diagnostics
import Model
import Tracing

/// How a site writes numbers, dates and the words of choices: all of it from the theme's messages.
final class Wording: Sendable {
  private let messages: Messages
  /// The words of choices by their paths, such as `standing.primary`.
  private let labels: [String: String]
  let quantities: QuantityFormatter?
  private let dates: PeriodFormatter?

  /// Reads the messages under `format`; what is missing goes to `diagnostics`.
  init(_ messages: Messages, _ diagnostics: inout [Diagnostic]) {
    self.messages = messages
    labels = messages.texts(in: "values")
    let lookup: (String) -> [String]? = { key in
      switch messages.entry(key) {
      case .text(let text)?: [text]
      case .list(let items)?: items
      default: nil
      }
    }
    var problems: [FormatMessagesError.Problem] = []
    do throws(FormatMessagesError) {
      quantities = QuantityFormatter(words: try QuantityWords(lookup))
    } catch {
      quantities = nil
      problems += error.problems
    }
    do throws(FormatMessagesError) {
      dates = PeriodFormatter(words: try DateWords(lookup))
    } catch {
      dates = nil
      problems += error.problems
    }
    let start = SourceRange(file: messages.file, offsets: 0..<0)
    // Numbers and dates share some messages.
    var seen: Set<FormatMessagesError.Problem> = []
    diagnostics += problems.filter { seen.insert($0).inserted }.map {
      Diagnostic(.missingMessage, "`\($0.key)`: \($0.message)", at: start)
    }
    for (key, place) in Self.needed {
      let text = messages.text(key) ?? messages.text(key + ".other")
      guard text?.contains(place) != true, text == nil || !place.isEmpty else { continue }
      let problem = text == nil ? "The message is missing" : "The message lacks `\(place)`"
      diagnostics.append(Diagnostic(.missingMessage, "`\(key)`: \(problem)", at: start))
    }
  }

  /// Messages that no template names, with the place for a value that each must have, if any.
  private static let needed: [(key: String, place: String)] =
    [
      ("not_found", ""), ("timeline", ""), ("timeline_described", "{count}"),
      ("timeline_uncertain", ""), ("timeline_counts", ""), ("timeline_more", "{count}"),
      ("corrections", ""), ("correction_of", "{name}"), ("correction_was", "{was}"),
      ("correction_is", "{is}"), ("values.kind.page", ""), ("formula_figure", "{name}"),
    ] + drawingMessages + flowMessages
    + SourceAgreement.Kind.allCases.map { ("agreement." + FieldShapes.key($0.rawValue), "") }

  /// A message by its path; empty when there is none, which ``init(_:_:)`` has reported.
  func text(_ path: String) -> String { messages.text(path) ?? "" }

  /// A list of words by its path; empty when there is none.
  func list(_ path: String) -> [String] { messages.list(path) ?? [] }

  /// A message in which a number takes the place of `{count}`, or in words that of
  /// `{count_in_words}`: of a group of messages `one` for one, `other` for more.
  func text(_ path: String, count: Int) -> String {
    let form = count == 1 ? messages.text(path + ".one") : nil
    let text = form ?? messages.text(path + ".other") ?? self.text(path)
    let words = messages.list("format.small_numbers") ?? []
    var word = words.indices.contains(count) ? words[count] : String(count)
    if text.hasPrefix(Self.countInWords) { word = word.prefix(1).uppercased() + word.dropFirst() }
    return text.replacing("{count}", with: String(count)).replacing(Self.countInWords, with: word)
  }

  private static let countInWords = "{count_in_words}"

  /// The names of the months.
  var months: [String] { messages.list("format.months") ?? [] }

  /// A date or span of time as a reader reads it.
  func date(_ period: Period) -> String { dates?.format(period) ?? period.edtf }

  /// A quantity in the words in which the editor wrote it, which are the source's own ("over", where
  /// another says "more than"), its numbers kept on one line with what follows them.
  func stated(_ located: LocatedValue) -> String {
    guard case .quantity(let quantity) = located.value else { return "" }
    guard let written = located.writtenText else { return self.quantity(quantity) }
    var text = ""
    for character in written {
      text.append(character == " " && text.last?.isNumber == true ? "\u{A0}" : character)
    }
    return text
  }

  /// A quantity as a reader reads it.
  func quantity(_ quantity: Quantity) -> String { quantities?.format(quantity) ?? "" }

  /// A computed number in a unit, rounded as far as what it rests on allows.
  /// - Parameter isExact: whether it was computed from exact values alone; otherwise it is "about", and
  ///   so is what would take more than four decimals to write.
  func computed(_ number: Number, unit: Quantity.Unit, isExact: Bool) -> String {
    let isShort = isExact && Self.isShort(number, unit)
    let digits = isExact ? max(3, Self.wholeDigits(number)) : 3
    return quantities?.format(
      number, unit: unit, significantDigits: isShort ? nil : digits,
      comparator: isShort ? .exactly : .about)
      ?? number.description
  }

  private static func isShort(_ number: Number, _ unit: Quantity.Unit) -> Bool {
    let steps = unit == .percent || unit == .percentagePoint ? 1_000_000 : 10_000
    return (try? number * Number(steps))?.isInteger ?? number.isInteger
  }

  /// How many digits stand before the point.
  private static func wholeDigits(_ number: Number) -> Int {
    String((number.magnitude.numerator / number.denominator)).utf8.count
  }

  /// The theme's words for a word of a choice: `values.<kind>_<field>.<value>`, or
  /// `values.<field>.<value>`; the word itself when there are none.
  func label(field: String, value: String, kind: String?) -> String {
    let general = FieldShapes.key(field) + "." + FieldShapes.key(value)
    if let kind, let text = labels[FieldShapes.key(kind) + "_" + general] { return text }
    return labels[general] ?? value.replacing("-", with: " ")
  }

  /// The words that the theme lacks for choices that the content makes.
  func missingLabels(_ content: Content) -> [Diagnostic] {
    var seen: Set<[String]> = []
    var missing: [Diagnostic] = []
    func look(_ field: String, _ value: String, _ kind: String?) {
      // The same few choices are made by every record.
      guard seen.insert([field, value, kind ?? ""]).inserted else { return }
      let paths = Self.paths(field, value, kind)
      guard !paths.contains(where: { messages.text($0) != nil }) else { return }
      missing.append(
        Diagnostic(
          .missingMessage, "The theme has no words for `\(value)`",
          at: SourceRange(file: messages.file, offsets: 0..<0),
          suggestions: [Suggestion("add the message `\(paths[0])`")]))
    }
    for kind in content.kinds {
      look("kind", kind.name, kind.name)
      look("kinds", kind.name, nil)
    }
    for record in content.records {
      for field in record.kind.publishedFields {
        visit(record.values, field, record.kind.name, look)
      }
    }
    return missing
  }

  /// Calls `report` for every choice that a field of `values` makes.
  private func visit(
    _ values: FieldValues, _ field: SiteField, _ kind: String,
    _ report: (String, String, String?) -> Void
  ) {
    switch (field.type, values[field.name]?.value) {
    case (.choice, .text(let word)?): report(field.name, word, kind)
    case (.choice, nil): if let word = field.defaultText { report(field.name, word, kind) }
    case (.list(.group(_, let fields)), .list(let items)?):
      for case .group(let values) in items.map(\.value) {
        for field in fields { visit(values, field, kind, report) }
      }
    default: break
    }
  }

  private static func paths(_ field: String, _ value: String, _ kind: String?) -> [String] {
    let (field, value) = (FieldShapes.key(field), FieldShapes.key(value))
    let general = "values.\(field).\(value)"
    return kind.map { ["values.\(FieldShapes.key($0))_\(field).\(value)", general] } ?? [general]
  }
}
