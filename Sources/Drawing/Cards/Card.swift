/// What the picture of a page shows, for those who see a link to it.
public struct Card: Sendable, Equatable {
  /// A number with what it counts.
  public struct Fact: Sendable, Equatable {
    public let value: String
    public let label: String

    public init(value: String, label: String) {
      self.value = value
      self.label = label
    }
  }

  /// A step on the way of something, with its date.
  public struct Step: Sendable, Equatable {
    public let label: String
    public let date: String?

    public init(label: String, date: String?) {
      self.label = label
      self.date = date
    }
  }

  /// The site's name.
  public var site: String
  /// What kind of page it is, where that needs saying.
  public var kind: String?
  public var title: String
  /// The number that the page is about, in place of a summary.
  public var value: String?
  public var summary: String?
  /// At most ``maximumFacts`` are shown.
  public var facts: [Fact] = []
  /// At most ``maximumSteps`` are shown, the last ones.
  public var steps: [Step] = []
  /// What the number covers and rests on.
  public var note: String?

  public static let maximumFacts = 3
  public static let maximumSteps = 4
  /// In pixels, as those who show links ask for.
  public static let width = 1200
  public static let height = 630

  public init(site: String, title: String) {
    self.site = site
    self.title = title
  }

  /// All that can be read on it, in the order in which it is read.
  public var words: String {
    var parts = [kind, value, title, summary].compactMap(\.self)
    parts += facts.prefix(Self.maximumFacts).map { "\($0.value): \($0.label)" }
    parts += steps.suffix(Self.maximumSteps).map { step in
      step.date.map { "\(step.label): \($0)" } ?? step.label
    }
    parts += [note, site].compactMap(\.self)
    return parts.map { text in
      text.last.map { ".?!…".contains($0) } == true ? text : text + "."
    }.joined(separator: " ")
  }
}
