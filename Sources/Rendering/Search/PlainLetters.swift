/// The plain small letter of every letter of the Latin, Greek and Cyrillic blocks: `É` is `e`, `Й` is `и`.
///
/// Written out because the standard library decomposes nothing without Foundation. A space stands for
/// what is no letter with another form. `search.js` has the same from the browser's normalisation.
enum PlainLetters {
  /// The plain form of a scalar; nil outside these blocks.
  static func plain(_ scalar: UInt32) -> UInt32? {
    for block in blocks where scalar >= block.first {
      let place = Int(scalar - block.first)
      guard place < block.letters.count else { continue }
      return block.letters[place] == 0x20 ? scalar : block.letters[place]
    }
    return nil
  }

  private struct Block {
    let first: UInt32
    let letters: [UInt32]

    init(_ first: UInt32, _ letters: String) {
      self.first = first
      self.letters = letters.unicodeScalars.map(\.value)
    }
  }

  private static let blocks = [
    Block(
      0xC0,
      """
      aaaaaaæceeeeiiiidnooooo ouuuuyþ aaaaaa ceeeeiiiidnooooo ouuuuy yaaaaaaccccccccdd\
      ddeeeeeeeeeegggggggghhhhiiiiiiiiiiĳ jjkk llllllŀ llnnnnnn ŋ ooooooœ rrrrrrssssss\
      ssttttŧ uuuuuuuuuuuuwwyyyzzzzzz  ɓƃ ƅ ɔƈ ɖɗƌ  ǝəɛƒ ɠɣ ɩɨƙ   ɯɲ ɵooƣ ƥ ʀƨ ʃ  ƭ ʈu\
      uʊʋƴ ƶ ʒƹ   ƽ       ǆǆ ǉǉ ǌǌ aaiioouuuuuuuuuu aaaaææǥ ggkkooooʒʒjǳǳ ggƕƿnnaaææoo\
      aaaaeeeeiiiioooorrrruuuussttȝ hhƞ ȣ ȥ aaeeooooooooyy      ⱥȼ ƚⱦ  ɂ ƀʉʌɇ ɉ ɋ ɍ ɏ
      """),
    Block(
      0x370,
      """
      ͱ ͳ ʹ ͷ       ;ϳ     ¨α·εηι ο υωιαβγδεζηθικλμνξοπρ στυφχψωιυαεηιυ               \
        σ       ιυουωϗ   ϒϒ   ϙ ϛ ϝ ϟ ϡ ϣ ϥ ϧ ϩ ϫ ϭ ϯ     θ  ϸ ϲϻ  ͻͼͽееђгєѕііјљњћкиуџ\
      абвгдежзииклмнопрстуфхцчшщъыьэюя         и                      ее г   і    киу \
      ѡ ѣ ѥ ѧ ѩ ѫ ѭ ѯ ѱ ѳ ѵ ѵѵѹ ѻ ѽ ѿ ҁ         ҋ ҍ ҏ ґ ғ ҕ җ ҙ қ ҝ ҟ ҡ ң ҥ ҧ ҩ ҫ ҭ ү \
      ұ ҳ ҵ ҷ ҹ һ ҽ ҿ ӏжжӄ ӆ ӈ ӊ ӌ ӎ  ааааӕ ееә әәжжззӡ ииииооө өөээууууууччӷ ыыӻ ӽ ӿ \
      ԁ ԃ ԅ ԇ ԉ ԋ ԍ ԏ ԑ ԓ ԕ ԗ ԙ ԛ ԝ ԟ ԡ ԣ ԥ ԧ ԩ ԫ ԭ ԯ
      """),
    Block(
      0x1E00,
      """
      aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooo\
      oooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy ſ  ß \
      aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuu\
      uuyyyyyyyyỻ ỽ ỿ
      """),
    Block(
      0x1F00,
      """
      ααααααααααααααααεεεεεε  εεεεεε  ηηηηηηηηηηηηηηηηιιιιιιιιιιιιιιιιοοοοοο  οοοοοο  \
      υυυυυυυυ υ υ υ υωωωωωωωωωωωωωωωωααεεηηιιοουυωω  ααααααααααααααααηηηηηηηηηηηηηηηη\
      ωωωωωωωωωωωωωωωωααααα ααααααα ι  ¨ηηη ηηεεηηη᾿᾿᾿ιιιι  ιιιιιι ῾῾῾υυυυρρυυυυυυρ¨¨`\
        ωωω ωωοοωωω´
      """),
  ]
}
