/// The width and height of a picture, as a PNG or JPEG file says them.
struct PictureSize: Equatable {
  /// In pixels.
  let width: Int
  let height: Int

  init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }

  /// Reads the size; nil for a file of another kind, or a broken one. O(segments before the size).
  init?(_ bytes: [UInt8]) {
    func number(_ start: Int, _ count: Int) -> Int? {
      guard start >= 0, start + count <= bytes.count else { return nil }
      return bytes[start..<start + count].reduce(0) { $0 << 8 | Int($1) }
    }
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      guard let width = number(16, 4), let height = number(20, 4) else { return nil }
      self.init(width: width, height: height)
      return
    }
    guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
    var place = 2
    while let marker = number(place, 2), marker >> 8 == 0xFF, let length = number(place + 2, 2),
      length >= 2
    {
      // The frame headers are C0 to CF, but for three that are tables.
      let code = marker & 0xFF
      if (0xC0...0xCF).contains(code), ![0xC4, 0xC8, 0xCC].contains(code) {
        guard let height = number(place + 5, 2), let width = number(place + 7, 2) else {
          return nil
        }
        self.init(width: width, height: height)
        return
      }
      place += 2 + length
    }
    return nil
  }
}
