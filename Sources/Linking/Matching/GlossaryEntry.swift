/// What the matcher needs to know of one agency, term or place.
public struct GlossaryEntry: Sendable {
  /// One way in which an entry is written in prose.
  public struct Form: Sendable, Equatable {
    /// What the form is to its entry; decides which of two entries wins a form that both claim.
    public enum Origin: UInt8, Sendable {
      case name
      /// The only kind of form that is written out on its first use.
      case acronym
      case expansion
      /// A plural, variant or other spelling that the editor listed.
      case form
    }

    /// The words, as the editor wrote them.
    public var text: String
    /// Whether capitals matter, as they do in acronyms.
    public var exactCase: Bool
    public var origin: Origin

    public init(_ text: String, exactCase: Bool, origin: Origin) {
      self.text = text
      self.exactCase = exactCase
      self.origin = origin
    }
  }

  /// The index of the record; comes back in ``Mention/target``.
  public var target: Int
  public var forms: [Form]
  /// What the entry's acronym stands for.
  public var expansion: String?
  /// An acronym that every reader knows is never written out.
  public var isWellKnown: Bool

  public init(target: Int, forms: [Form], expansion: String? = nil, isWellKnown: Bool = false) {
    self.target = target
    self.forms = forms
    self.expansion = expansion
    self.isWellKnown = isWellKnown
  }
}

/// A form that two or more entries claim in the same case.
public struct GlossaryAmbiguity: Sendable, Equatable {
  /// The form as the winner writes it.
  public var text: String
  public var exactCase: Bool
  /// The target that the form is linked to: a name or acronym before an expansion before a
  /// listed form, then the entry that comes first.
  public var winner: Int
  /// The other targets, ascending.
  public var losers: [Int]

  public init(text: String, exactCase: Bool, winner: Int, losers: [Int]) {
    self.text = text
    self.exactCase = exactCase
    self.winner = winner
    self.losers = losers
  }
}
