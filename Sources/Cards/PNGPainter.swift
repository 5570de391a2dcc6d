#if Cards
  /// Makes pictures of drawings, with the fonts that this machine has.
  public enum PNGPainter {
    /// An SVG document as a PNG file.
    ///
    /// May be called from several threads at once. The same calls give the same bytes as long as
    /// librsvg and the machine's fonts are the same.
    /// - Parameters:
    ///   - stylesheet: CSS for the classes of the drawing.
    ///   - width: in pixels; the drawing is made as large.
    public static func png(
      _ svg: [UInt8], stylesheet: [UInt8], width: Int, height: Int
    ) throws(PictureError) -> [UInt8] {
      let canvas = try Canvas(width: width, height: height)
      try Drawing(svg, stylesheet: stylesheet).render(on: canvas)
      return try PNG.write(width: width, Palette(canvas.colours()))
    }
  }
#endif
