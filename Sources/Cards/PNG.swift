#if Cards
  import CRSVG

  /// Writes pictures as PNG (ISO/IEC 15948) with a palette.
  enum PNG {
    /// - Parameters:
    ///   - width: how many pixels a row has.
    ///   - palette: the picture, a byte a pixel.
    static func write(width: Int, _ palette: Palette) throws(PictureError) -> [UInt8] {
      let height = palette.pixels.count / max(width, 1)
      var bytes: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
      // Eight bits a pixel, colours by palette, no interlacing.
      chunk("IHDR", number(width) + number(height) + [8, 3, 0, 0, 0], &bytes)
      chunk("PLTE", palette.colours.flatMap { number(Int($0)).dropFirst() }, &bytes)
      var rows: [UInt8] = []
      rows.reserveCapacity((width + 1) * height)
      for row in 0..<height {
        // Each row begins with its filter: none, which is best for palettes.
        rows.append(0)
        rows += palette.pixels[row * width..<(row + 1) * width]
      }
      chunk("IDAT", try packed(rows), &bytes)
      chunk("IEND", [], &bytes)
      return bytes
    }

    private static func packed(_ rows: [UInt8]) throws(PictureError) -> [UInt8] {
      var length = compressBound(uLong(rows.count))
      var status = Z_OK
      let packed = [UInt8](unsafeUninitializedCapacity: Int(length)) { buffer, count in
        status = compress2(buffer.baseAddress, &length, rows, uLong(rows.count), 6)
        count = status == Z_OK ? Int(length) : 0
      }
      guard status == Z_OK else { throw .unpackable(status) }
      return packed
    }

    private static func chunk(_ type: StaticString, _ content: [UInt8], _ bytes: inout [UInt8]) {
      let named = type.withUTF8Buffer { Array($0) } + content
      bytes += number(content.count) + named
      bytes += number(Int(crc32(0, named, uInt(named.count))))
    }

    /// A number as four bytes, the greatest first.
    private static func number(_ value: Int) -> [UInt8] {
      [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
    }
  }
#endif
