import Linking

/// What a page is described by where it is linked to: one line of text, never empty.
enum PageDescription {
  /// How many characters those who show it have room for.
  static let limit = 200

  /// The first of some texts that says anything, with what stands before it, on one line.
  ///
  /// - Parameters:
  ///   - lead: what is said first, such as a figure's value.
  ///   - texts: what may follow, the best first.
  static func make(lead: String? = nil, _ texts: [String?]) -> String {
    let text = texts.lazy.compactMap(\.self).map(onOneLine).first { !$0.isEmpty } ?? ""
    let parts = [lead.map(onOneLine) ?? "", text].filter { !$0.isEmpty }
    return cut(parts.joined(separator: " – "))
  }

  private static func onOneLine(_ text: String) -> String {
    text.split { $0.isWhitespace && $0 != "\u{A0}" && $0 != "\u{202F}" }.joined(separator: " ")
  }

  /// As much of a text as there is room for: whole sentences, or else words with an ellipsis.
  private static func cut(_ text: String) -> String {
    guard text.count > limit else { return text }
    let kept = text.prefix(limit)
    let bytes = Array(kept.utf8)
    // A first sentence of a few words says too little of the page.
    let ends = bytes.indices.dropFirst(limit / 3).compactMap { sentenceEnd(bytes, $0) }
    if let end = ends.last(where: { $0 < bytes.count }) {
      return String(decoding: bytes[..<end], as: UTF8.self)
    }
    let words = kept.dropLast()
    let end = words.lastIndex(of: " ") ?? words.endIndex
    var line = words[..<end]
    while let last = line.last, ",;:–—- ".contains(last) { line.removeLast() }
    return line + "…"
  }
}
