/// How a link or image is written in source, and where its parts stand there.
public struct LinkSource: Sendable, Hashable {
  /// The forms that CommonMark has for links.
  public enum Form: UInt8, Sendable {
    /// `[text](destination "title")`
    case inline
    /// `[text][label]`
    case full
    /// `[label][]`
    case collapsed
    /// `[label]`
    case shortcut
    /// `<https://example.org>`
    case autolink
  }

  public var form: Form
  /// The bytes of the destination without `<` and `>`; of a reference link, those of its label.
  public var destination: Range<Int32>
  /// The bytes between the title's quotation marks; nil without a title, and for reference links,
  /// whose title stands in the definition.
  public var title: Range<Int32>?

  public init(form: Form, destination: Range<Int32>, title: Range<Int32>? = nil) {
    self.form = form
    self.destination = destination
    self.title = title
  }
}
