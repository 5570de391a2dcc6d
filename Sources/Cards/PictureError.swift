#if Cards
  /// Why a drawing could not be made a picture.
  public enum PictureError: Error, Hashable, Sendable {
    /// The drawing or its stylesheet is not as librsvg reads them; its own words.
    case unreadable(String)
    /// There is not enough memory for so many pixels.
    case tooLarge
    /// The pixels could not be packed; zlib's number.
    case unpackable(Int32)

    /// What went wrong, as the end of a sentence.
    public var message: String {
      switch self {
      case .unreadable(let words): words
      case .tooLarge: "there is not enough memory for it"
      case .unpackable(let code): "zlib gave up with \(code)"
      }
    }
  }
#endif
