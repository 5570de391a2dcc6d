/// At most 256 colours that stand for all colours of a picture.
///
/// Text on a plain ground has few colours and many shades between them at its edges. Shades that no
/// eye tells apart share the one of them that is used most, so that plain areas keep their own.
struct Palette {
  /// `0xRRGGBB`.
  let colours: [UInt32]
  /// For each pixel its colour's place in ``colours``.
  let pixels: [UInt8]

  /// - Complexity: O(pixels).
  init(_ picture: [UInt32]) {
    let runs = Self.runs(picture)
    var counts: [UInt32: Int] = [:]
    for run in runs { counts[run.colour, default: 0] += run.length }
    // A dictionary's order is another each time, so colours that are used as often are sorted too.
    let byUse = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    var bits = 5
    var shared = Self.shared(byUse, bits)
    while shared.count > 256 {
      bits -= 1
      shared = Self.shared(byUse, bits)
    }
    colours = shared.values.sorted()
    var places: [UInt32: UInt8] = [:]
    for (place, colour) in colours.enumerated() { places[colour] = UInt8(place) }
    for colour in byUse {
      places[colour] = shared[Self.group(colour, bits)].flatMap { places[$0] }
    }
    var pixels: [UInt8] = []
    pixels.reserveCapacity(picture.count)
    for run in runs {
      pixels.append(contentsOf: repeatElement(places[run.colour] ?? 0, count: run.length))
    }
    self.pixels = pixels
  }

  /// Neighbours of one colour.
  private static func runs(_ picture: [UInt32]) -> [(colour: UInt32, length: Int)] {
    var runs: [(colour: UInt32, length: Int)] = []
    var start = 0
    while start < picture.count {
      var end = start + 1
      while end < picture.count, picture[end] == picture[start] { end += 1 }
      runs.append((picture[start], end - start))
      start = end
    }
    return runs
  }

  /// The first colour of each group.
  private static func shared(_ colours: [UInt32], _ bits: Int) -> [UInt32: UInt32] {
    Dictionary(colours.map { (group($0, bits), $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// What colours have in common that no eye tells apart: the first bits of each channel.
  private static func group(_ colour: UInt32, _ bits: Int) -> UInt32 {
    let channel = UInt32(0xFF << (8 - bits) & 0xFF)
    return colour & (channel << 16 | channel << 8 | channel)
  }
}
