#if Cards
  import CRSVG

  /// An SVG document that librsvg has read.
  struct Drawing: ~Copyable {
    private let handle: UnsafeMutablePointer<RsvgHandle>

    /// Reads `svg`, whose classes `stylesheet` gives colours and faces.
    init(_ svg: [UInt8], stylesheet: [UInt8]) throws(PictureError) {
      var error: UnsafeMutablePointer<GError>?
      guard let handle = rsvg_handle_new_from_data(svg, gsize(svg.count), &error) else {
        throw .unreadable(Self.take(error))
      }
      guard rsvg_handle_set_stylesheet(handle, stylesheet, gsize(stylesheet.count), &error) != 0
      else {
        g_object_unref(handle)
        throw .unreadable(Self.take(error))
      }
      self.handle = handle
    }

    deinit { g_object_unref(handle) }

    /// Draws it onto `canvas`, as large as that is.
    func render(on canvas: borrowing Canvas) throws(PictureError) {
      guard let context = cairo_create(canvas.surface) else { throw .tooLarge }
      defer { cairo_destroy(context) }
      var viewport = RsvgRectangle(
        x: 0, y: 0, width: Double(canvas.width), height: Double(canvas.height))
      var error: UnsafeMutablePointer<GError>?
      guard rsvg_handle_render_document(handle, context, &viewport, &error) != 0 else {
        throw .unreadable(Self.take(error))
      }
    }

    /// An error's words; the error is gone then.
    private static func take(_ error: UnsafeMutablePointer<GError>?) -> String {
      guard let error else { return "librsvg does not say why" }
      defer { g_error_free(error) }
      return error.pointee.message.map { String(cString: $0) } ?? "librsvg does not say why"
    }
  }
#endif
