import Rendering

#if Cards
  import Cards
  import Drawing
#endif

extension CardPainter {
  /// What this program paints cards with; nil when it was built without the trait `Cards`.
  static var system: CardPainter? {
    #if Cards
      CardPainter { (svg, stylesheet) throws(CardPainter.Failure) in
        do throws(PictureError) {
          return try PNGPainter.png(
            svg, stylesheet: stylesheet, width: Card.width, height: Card.height)
        } catch {
          throw CardPainter.Failure(error.message)
        }
      }
    #else
      nil
    #endif
  }
}
