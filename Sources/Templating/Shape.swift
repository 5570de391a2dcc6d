/// What a field of a context holds, and so which tags may be written for it.
///
/// The shape decides whether a value is escaped, never the number of braces: `{{x}}` for a
/// ``markup`` field and `{{{x}}}` for a ``text`` field are both diagnostics.
public indirect enum Shape: Sendable, Hashable {
  /// Plain text, escaped when written: `{{x}}`.
  case text
  /// An address, escaped when written: `{{x}}`.
  ///
  /// The only shape, beside ``choice(_:)``, that may begin an `href` or `src`, because
  /// ``isSafeAddress(_:)`` holds for its value when a ``Record`` is made.
  case url
  /// HTML already, written as it is: `{{{x}}}`. Never inside a tag or an attribute.
  case markup
  /// JSON without any `<`, written as it is, and only inside a `script` element whose type is
  /// `application/ld+json` or `application/json`: `{{{x}}}`.
  case json
  /// Yes or no: `{{#x}}`, `{{^x}}`.
  case flag
  /// One of these words: `{{x}}` anywhere, and `{{> *x}}`, for which each must be a template.
  case choice([String])
  /// Any number of values, one after the other: `{{#x}}`, and `{{#x.any}}` where there are some.
  case list(Shape)
  /// The fields of a ``RecordShape``, by its name: `{{#x}}`, `{{x.field}}`.
  case record(String)
  /// A value that may be missing, and is used inside a section that has tested it.
  case optional(Shape)

  /// The shape of the value if there is one.
  public var present: Shape {
    if case .optional(let shape) = self { return shape }
    return self
  }

  /// Whether a value may be missing.
  public var isOptional: Bool {
    if case .optional = self { return true }
    return false
  }

  /// What an editor is told that the field holds: "text", "a list of `Figure`s".
  public var label: String {
    switch self {
    case .text: "text"
    case .url: "an address"
    case .markup: "HTML"
    case .json: "JSON"
    case .flag: "yes or no"
    case .choice(let words): "one of " + words.map { "`\($0)`" }.joined(separator: ", ")
    case .list(.record(let name)): "a list of `\(name)`"
    case .list(let element): "a list, each \(element.label)"
    case .record(let name): "a `\(name)`"
    case .optional(let shape): shape.label + ", or nothing"
    }
  }

  /// The record shape that the value, or an element of it, is made of.
  var recordName: String? {
    switch self {
    case .record(let name): name
    case .list(let shape), .optional(let shape): shape.recordName
    default: nil
    }
  }
}

/// One named value of a context.
public struct Field: Sendable, Hashable {
  /// What templates call it: letters, digits, `_` and `-`.
  public let name: String
  /// What it holds.
  public let shape: Shape
  /// What it is, in one sentence, for whoever writes a theme.
  public let description: String

  public init(_ name: String, _ shape: Shape, _ description: String) {
    self.name = name
    self.shape = shape
    self.description = description
  }
}
