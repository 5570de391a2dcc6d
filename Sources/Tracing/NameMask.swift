import Linking
import Model
import Reading

/// Finds the names of records that hold digits or number words, so that these are not taken for data.
struct NameMask: Sendable {
  private struct Name: Sendable {
    let text: [UInt8]
    let isExact: Bool
  }

  /// By their first words, in lower case; the longest first.
  private var names: [[UInt8]: [Name]] = [:]
  /// For each first byte, the lengths of the first words that begin with it, as bits.
  private var lengths = [UInt64](repeating: 0, count: 256)

  init(_ content: Content, _ scanner: NumberScanner) {
    var seen: Set<[UInt8]> = []
    func add(_ text: String, isExact: Bool) {
      let bytes = Array(text.utf8)
      guard !bytes.isEmpty, seen.insert(bytes).inserted else { return }
      // A name that is nothing but a number would hide that number everywhere.
      let numbers = scanner.numbers(in: bytes)
      guard !numbers.isEmpty, numbers.allSatisfy({ $0.range != 0..<bytes.count }) else { return }
      let first = Self.word(bytes, 0)
      guard !first.isEmpty else { return }
      let key = bytes[first].map(Self.lowered)
      names[key, default: []].append(
        Name(text: isExact ? bytes : bytes.map(Self.lowered), isExact: isExact))
      lengths[Int(key[0])] |= 1 << UInt64(min(key.count, 63))
    }
    for record in content.records where record.kind.referenceStyle != .number {
      add(record.name, isExact: !record.kind.isNamed)
      for form in record.values[Term.forms] { add(form, isExact: !record.kind.isNamed) }
      if let expansion = record.values[Term.expansion] { add(expansion, isExact: false) }
      if let acronym = record.values[Agency.acronym] { add(acronym, isExact: true) }
    }
    for key in names.keys { names[key]?.sort { $0.text.count > $1.text.count } }
  }

  /// Where names stand in a text, in order, without overlap.
  /// - Complexity: O(length of the text), and the names that begin with a word of it.
  func ranges(in text: [UInt8]) -> [Range<Int>] {
    if names.isEmpty { return [] }
    var found: [Range<Int>] = []
    var index = 0
    while index < text.count {
      let word = Self.word(text, index)
      if word.isEmpty {
        index += TextBytes.signLength(text, index)
        continue
      }
      let first = Int(Self.lowered(text[index]))
      var end = word.upperBound
      if lengths[first] & (1 << UInt64(min(word.count, 63))) != 0,
        let candidates = names[text[word].map(Self.lowered)],
        let name = candidates.first(where: { stands($0, in: text, at: index) })
      {
        end = index + name.text.count
        found.append(index..<end)
      }
      index = end
    }
    return found
  }

  private func stands(_ name: Name, in text: [UInt8], at index: Int) -> Bool {
    let end = index + name.text.count
    guard end <= text.count, end == text.count || !TextBytes.isWord(text, end) else { return false }
    for (offset, byte) in name.text.enumerated() {
      let own = text[index + offset]
      if (name.isExact ? own : Self.lowered(own)) != byte { return false }
    }
    return true
  }

  /// The letters and digits from `index` on.
  private static func word(_ text: [UInt8], _ index: Int) -> Range<Int> {
    var end = index
    while end < text.count, TextBytes.isWord(text, end) { end += 1 }
    return index..<end
  }

  private static func lowered(_ byte: UInt8) -> UInt8 { TextBytes.lowered(byte) }
}

extension RecordKind {
  /// Whether records of this kind go by names; titles describe, and what they say of numbers is data.
  var isNamed: Bool { nameField == Agency.name.field.name || referenceStyle == .citation }
}
