/// Tells text of a table's cell that CommonMark would take for the beginning of a block.
///
/// `> 170` is not a quotation there, `-` is no list and `2014.` neither; without their marks, they
/// would say something else.
enum CellText {
  /// Where a backslash makes words of the mark of a list, a quotation, a heading, a rule or a block of
  /// code, or of the definition of a link: before it, but behind the number of a list; nil when the
  /// text begins with none.
  static func blockMark(_ text: [UInt8]) -> Int? { beginsBlock(text) ? digits(text) : nil }

  private static func beginsBlock(_ text: [UInt8]) -> Bool {
    guard let first = text.first else { return false }
    switch first {
    case UInt8(ascii: ">"): return true
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
      return endsWord(text, 1) || isRule(text)
    case UInt8(ascii: "_"): return isRule(text)
    case UInt8(ascii: "#"):
      let count = text.prefix { $0 == first }.count
      return count <= 6 && endsWord(text, count)
    case UInt8(ascii: "`"), UInt8(ascii: "~"):
      let fence = text.prefix { $0 == first }.count
      return fence >= 3 && (first != UInt8(ascii: "`") || !text.dropFirst(fence).contains(first))
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      let digits = digits(text)
      return digits <= 9 && digits < text.count && isListEnd(text[digits])
        && endsWord(text, digits + 1)
    case UInt8(ascii: "["):
      guard let end = text.firstIndex(of: UInt8(ascii: "]")), end + 1 < text.count else {
        return false
      }
      return text[end + 1] == UInt8(ascii: ":")
    default: return false
    }
  }

  /// The length of the number that the text begins with.
  private static func digits(_ text: [UInt8]) -> Int {
    text.prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }.count
  }

  private static func isListEnd(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: ")")
  }

  private static func endsWord(_ text: [UInt8], _ index: Int) -> Bool {
    index >= text.count || [0x20, 0x09, 0x0A].contains(text[index])
  }

  /// Whether the text is a rule: three of its first mark, and nothing but spaces between.
  private static func isRule(_ text: [UInt8]) -> Bool {
    text.allSatisfy { $0 == text[0] || $0 == 0x20 || $0 == 0x09 }
      && text.count { $0 == text[0] } >= 3
  }
}
