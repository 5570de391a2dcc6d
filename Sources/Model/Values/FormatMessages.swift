/// What is wrong with a theme's messages for numbers and dates.
public struct FormatMessagesError: Error, Sendable, Hashable {
  /// One message that is missing or cannot be used.
  public struct Problem: Sendable, Hashable {
    /// The message's key, such as `format.quantity.about`.
    public let key: String
    /// What is wrong; begins with a capital letter, no full stop.
    public let message: String
  }

  /// All that is wrong, in the order of reading.
  public let problems: [Problem]
}

/// Reads messages by key and gathers what is wrong with them.
struct FormatMessages {
  /// The texts under a key: one for a message, several for a list, nil when there is no such key.
  typealias Lookup = (String) -> [String]?

  private let lookup: Lookup
  private var problems: [FormatMessagesError.Problem] = []

  init(_ lookup: @escaping Lookup) { self.lookup = lookup }

  /// Throws when anything was wrong.
  func check() throws(FormatMessagesError) {
    if !problems.isEmpty { throw FormatMessagesError(problems: problems) }
  }

  /// A message; `fallback` when there is none, and a problem when there is no fallback either.
  mutating func text(_ key: String, or fallback: String? = nil) -> String {
    guard let texts = lookup("format." + key) else {
      if fallback == nil { complain(key, "The message is missing") }
      return fallback ?? ""
    }
    guard texts.count == 1 else {
      complain(key, "One text is wanted here and no list")
      return ""
    }
    return texts[0]
  }

  /// A list of `count` texts, or of any number when that is nil.
  mutating func list(_ key: String, count: Int? = nil) -> [String] {
    let texts = lookup("format." + key)
    if let count, texts?.count != count {
      complain(key, "A list of \(count) texts is wanted here")
      return Array(repeating: "", count: count)
    }
    return texts ?? []
  }

  /// A message with places; `fallback` as for ``text(_:or:)``.
  mutating func pattern(_ key: String, _ places: String..., or fallback: String? = nil)
    -> WordPattern?
  {
    let text = text(key, or: fallback)
    guard !text.isEmpty else { return nil }
    return read(key, text, places)
  }

  /// A message with places that may be missing.
  mutating func optionalPattern(_ key: String, _ places: String...) -> WordPattern? {
    guard let texts = lookup("format." + key), texts.count == 1 else { return nil }
    return read(key, texts[0], places)
  }

  private mutating func read(_ key: String, _ text: String, _ places: [String]) -> WordPattern? {
    do throws(PatternError) {
      return try WordPattern(text, places: places)
    } catch {
      complain(key, error.reason)
      return nil
    }
  }

  private mutating func complain(_ key: String, _ message: String) {
    problems.append(.init(key: "format." + key, message: message))
  }
}
