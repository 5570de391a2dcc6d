#if Cards
  import CRSVG

  /// Opaque pixels in memory.
  struct Canvas: ~Copyable {
    let width: Int
    let height: Int
    let surface: OpaquePointer

    init(width: Int, height: Int) throws(PictureError) {
      guard
        let surface = cairo_image_surface_create(
          CAIRO_FORMAT_RGB24, Int32(clamping: width), Int32(clamping: height))
      else { throw .tooLarge }
      guard cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS else {
        cairo_surface_destroy(surface)
        throw .tooLarge
      }
      self.width = width
      self.height = height
      self.surface = surface
    }

    deinit { cairo_surface_destroy(surface) }

    /// The colours of all pixels as `0xRRGGBB`, row by row.
    func colours() -> [UInt32] {
      cairo_surface_flush(surface)
      guard let data = cairo_image_surface_get_data(surface) else { return [] }
      let stride = Int(cairo_image_surface_get_stride(surface))
      return [UInt32](unsafeUninitializedCapacity: width * height) { pixels, count in
        for row in 0..<height {
          let line = UnsafeRawPointer(data + row * stride)
          for column in 0..<width {
            let colour = line.load(fromByteOffset: 4 * column, as: UInt32.self) & 0xFF_FFFF
            pixels.initializeElement(at: row * width + column, to: colour)
          }
        }
        count = width * height
      }
    }
  }
#endif
