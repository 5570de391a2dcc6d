/// Makes up short texts of single marks, most of which mean nothing: where Markdown almost is.
public struct MarkGenerator: Sequence, IteratorProtocol {
  private var random: SplitMix64
  private var remaining: Int

  public init(seed: UInt64, count: Int) {
    random = SplitMix64(state: seed)
    remaining = count
  }

  public mutating func next() -> [UInt8]? {
    if remaining == 0 { return nil }
    remaining -= 1
    return (0..<Int.random(in: 1...40, using: &random)).map { _ in
      Self.alphabet.randomElement(using: &random) ?? 0x20
    }
  }

  private static let alphabet =
    Array("[]()<>*_`\\&;!#-=> \n\n\n\t\"'a:1.~ee\r.. ]([r]: u &amp;".utf8) + [0xC3, 0xA9]
}
