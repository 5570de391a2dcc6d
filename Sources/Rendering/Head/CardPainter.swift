/// Makes pictures of drawings; the program has one only if it was built with the trait `Cards`.
public struct CardPainter: Sendable {
  /// Why a drawing could not be made a picture, as the end of a sentence.
  public struct Failure: Error, Sendable {
    public let message: String

    public init(_ message: String) {
      self.message = message
    }
  }

  let paint: @Sendable (_ svg: [UInt8], _ stylesheet: [UInt8]) throws(Failure) -> [UInt8]

  /// - Parameter paint: gives a PNG of an SVG document whose classes a stylesheet describes; called
  ///   from several threads at once.
  public init(
    paint: @escaping @Sendable (_ svg: [UInt8], _ stylesheet: [UInt8]) throws(Failure) -> [UInt8]
  ) {
    self.paint = paint
  }
}

/// What all cards of a site are painted with.
struct CardKit: Sendable {
  let painter: CardPainter
  /// The theme's colours and faces for cards.
  let stylesheet: [UInt8]
  /// The site's address on the web.
  let base: String
}
