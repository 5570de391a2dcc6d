/// Text in which nothing works on a terminal or hides from the reader.
///
/// Content may hold escape sequences that would recolour, move or overwrite what stands on the screen,
/// and characters that cannot be seen or that turn the order of others round.
public enum VisibleText {
  /// `text` with every such character replaced by a sign for it.
  public static func of(_ text: String) -> String {
    if text.utf8.allSatisfy({ 0x20...0x7E ~= $0 }) { return text }
    return text.reduce(into: "") { $0 += of($1) }
  }

  /// The character, or a sign for what in it cannot be shown.
  static func of(_ character: Character) -> String {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return "" }
    var visible = String.UnicodeScalarView()
    if DisplayWidth.of(first) == 0, sign(for: first, isFirst: true) == nil {
      // A mark that has nothing to stand on would stand on the text before it.
      visible.append("\u{25CC}")
    }
    var isFirst = true
    for scalar in scalars.prefix(longestCharacter) {
      if let sign = sign(for: scalar, isFirst: isFirst) {
        visible.append(contentsOf: sign.unicodeScalars)
      } else {
        visible.append(scalar)
      }
      isFirst = false
    }
    return String(visible)
  }

  /// Marks can be heaped on one letter without end; this many are more than any language needs.
  private static let longestCharacter = 16

  private static func sign(for scalar: Unicode.Scalar, isFirst: Bool) -> String? {
    let value = scalar.value
    if value < 0x20 { return Unicode.Scalar(0x2400 + value).map(String.init) }
    if value == 0x7F { return "\u{2421}" }
    if value < 0xA0, value > 0x7F { return name(of: scalar) }
    switch scalar.properties.generalCategory {
    case .lineSeparator, .paragraphSeparator: return name(of: scalar)
    case .format:
      // Joiners and tags are part of a character (an emoji, a flag), and bad only on their own.
      let isPart = value == 0x200C || value == 0x200D || 0xE0020...0xE007F ~= value
      return isPart && !isFirst ? nil : name(of: scalar)
    default: return nil
    }
  }

  private static func name(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
  }
}
