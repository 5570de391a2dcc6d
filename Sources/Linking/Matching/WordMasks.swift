/// What 64 bytes of a run are, a bit for each.
///
/// Eight bytes are told apart at once, by arithmetic within one integer.
struct WordMasks {
  /// ASCII letters and digits.
  let words: UInt64
  /// Straight quotation marks, and the first bytes of scalars beyond ASCII.
  let others: UInt64

  /// Reads the 64 bytes at `start`, all of which `run` must have.
  @inline(__always)
  init(_ run: borrowing Span<UInt8>, at start: Int) {
    var words: UInt64 = 0
    var others: UInt64 = 0
    var place = 0
    while place < 64 {
      let bytes = Self.load(run, at: start &+ place)
      words |= Self.gather(Self.lettersAndDigits(bytes)) &<< UInt64(truncatingIfNeeded: place)
      others |= Self.gather(Self.marks(bytes)) &<< UInt64(truncatingIfNeeded: place)
      place &+= 8
    }
    self.words = words
    self.others = others
  }

  /// Of the 64 bytes at `start`, those that are ASCII capitals.
  static func capitals(_ run: borrowing Span<UInt8>, at start: Int) -> UInt64 {
    var capitals: UInt64 = 0
    var place = 0
    while place < 64 {
      let bytes = load(run, at: start &+ place)
      let low = bytes & all(0x7F)
      let found = (low &+ all(0x80 - 0x41)) & ~(low &+ all(0x80 - 0x5B)) & ~bytes & all(0x80)
      capitals |= gather(found) &<< UInt64(truncatingIfNeeded: place)
      place &+= 8
    }
    return capitals
  }

  /// Eight bytes as an integer, the first lowest; 0 where `run` has fewer.
  @inline(__always)
  static func load(_ run: borrowing Span<UInt8>, at start: Int) -> UInt64 {
    // Asked once here, the bounds are not asked for every byte, and the eight loads become one.
    guard start >= 0, start <= run.count &- 8 else { return 0 }
    return UInt64(run[start]) | UInt64(run[start &+ 1]) &<< 8 | UInt64(run[start &+ 2]) &<< 16
      | UInt64(run[start &+ 3]) &<< 24 | UInt64(run[start &+ 4]) &<< 32
      | UInt64(run[start &+ 5]) &<< 40 | UInt64(run[start &+ 6]) &<< 48
      | UInt64(run[start &+ 7]) &<< 56
  }

  /// The first `count` of eight letters and digits in lower case, the first lowest; 1 to 8.
  @inline(__always)
  static func firstLetters(_ bytes: UInt64, count: Int) -> UInt64 {
    // The bit that tells capitals apart is set in every digit.
    (bytes | all(0x20)) & (UInt64.max &>> UInt64(64 &- 8 &* count))
  }

  /// The number of letters and digits that eight bytes begin with.
  @inline(__always)
  static func letterCount(_ bytes: UInt64) -> Int {
    (lettersAndDigits(bytes) ^ all(0x80)).trailingZeroBitCount &>> 3
  }

  @inline(__always)
  static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  /// The same byte eight times.
  @inline(__always)
  private static func all(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  /// The top bit of every byte that is a letter or digit.
  ///
  /// Adding to seven bits what is missing to 0x80 sets the eighth where the byte is at least so great.
  @inline(__always)
  private static func lettersAndDigits(_ bytes: UInt64) -> UInt64 {
    let low = bytes & all(0x7F)
    let small = low | all(0x20)
    let letters = (small &+ all(0x80 - 0x61)) & ~(small &+ all(0x80 - 0x7B))
    let digits = (low &+ all(0x80 - 0x30)) & ~(low &+ all(0x80 - 0x3A))
    return (letters | digits) & ~bytes & all(0x80)
  }

  /// The top bit of every byte that is a straight quotation mark or at least 0xC0.
  @inline(__always)
  private static func marks(_ bytes: UInt64) -> UInt64 {
    let low = bytes & all(0x7F)
    let unequal = ((low ^ all(0x22)) &+ all(0x7F)) & ((low ^ all(0x27)) &+ all(0x7F))
    return (~unequal & ~bytes | bytes & bytes &<< 1) & all(0x80)
  }

  /// The top bits of eight bytes as eight bits.
  @inline(__always)
  private static func gather(_ tops: UInt64) -> UInt64 {
    ((tops &>> 7) &* 0x0102_0408_1020_4080) &>> 56
  }
}
