/// All forms of all entries, as scalars that can be compared with a text.
struct FormTable: Sendable {
  struct Form: Sendable {
    /// The place of the form among all forms of all entries, as ``Mention/form`` gives it.
    var index: Int32
    /// Entries with the same target share a slot; slots are dense.
    var slot: Int32
    /// In ``FormTable/scalars``: normalised, not folded.
    var scalars: Range<Int32>
    var exactCase: Bool
    var origin: GlossaryEntry.Form.Origin
    /// Whether it may stand beside a hyphen: an exact form without small letters, as `NATO` in
    /// `NATO-led`. Any other word would as likely be part of another name: `Bois-sur-Arden`.
    var joinsCompounds: Bool
  }

  /// What is known of a target.
  struct Slot: Sendable {
    var target: Int
    /// Folded, in ``FormTable/scalars``; empty when nothing is ever written out.
    var expansion: Range<Int32>
    /// Whether the acronym may be written out by the program.
    var isExpandable: Bool
    /// Whether the expansion wants `an` before it.
    var takesAn: Bool
  }

  /// Whose form it is.
  struct Owner: Sendable {
    var slot: Int32
    var origin: GlossaryEntry.Form.Origin
  }

  private(set) var forms: [Form] = []
  private(set) var slots: [Slot] = []
  private(set) var scalars: [UInt32] = []
  /// By ``Form/index``, as are ``texts``.
  private(set) var owners: [Owner] = []
  /// The forms as the editor wrote them.
  private(set) var texts: [String] = []
  private(set) var slotOfTarget: [Int: Int32] = [:]

  init(_ entries: [GlossaryEntry]) {
    for entry in entries {
      let slot = addSlot(of: entry)
      for form in entry.forms {
        for variant in Self.variants(of: form.text) {
          add(variant, of: form, slot: slot)
        }
        texts.append(form.text)
        owners.append(Owner(slot: slot, origin: form.origin))
      }
    }
  }

  private mutating func addSlot(of entry: GlossaryEntry) -> Int32 {
    let expansion = Self.normalised((entry.expansion ?? "").unicodeScalars)
    let slot = slotOfTarget[entry.target] ?? Int32(slots.count)
    if slot == slots.count {
      slotOfTarget[entry.target] = slot
      slots.append(
        Slot(target: entry.target, expansion: 0..<0, isExpandable: false, takesAn: false))
    }
    if !expansion.isEmpty {
      let folded = expansion.map(foldCase)
      slots[Int(slot)].expansion = append(folded)
      slots[Int(slot)].isExpandable = !entry.isWellKnown
      slots[Int(slot)].takesAn = IndefiniteArticle.isAn(before: folded)
    }
    return slot
  }

  private mutating func add(_ text: [UInt32], of form: GlossaryEntry.Form, slot: Int32) {
    guard text.contains(where: Characters.isWord), !text.contains(UInt32(Characters.barrier)) else {
      return
    }
    let hasSmall = text.contains { Unicode.Scalar($0)?.properties.isLowercase ?? false }
    forms.append(
      Form(
        index: Int32(texts.count), slot: slot, scalars: append(text), exactCase: form.exactCase,
        origin: form.origin, joinsCompounds: form.exactCase && !hasSmall))
  }

  private mutating func append(_ text: [UInt32]) -> Range<Int32> {
    let start = Int32(scalars.count)
    scalars += text
    return start..<Int32(scalars.count)
  }

  /// The form as written, and as smart punctuation would have changed it in the text.
  private static func variants(of text: String) -> [[UInt32]] {
    let plain = normalised(text.unicodeScalars)
    let smart = normalised(smartened(plain).lazy.compactMap { Unicode.Scalar($0) })
    return plain == smart ? [plain] : [plain, smart]
  }

  /// White space as single spaces and none at the ends; marks that mean the same made one.
  private static func normalised(_ text: some Sequence<Unicode.Scalar>) -> [UInt32] {
    var result: [UInt32] = []
    for scalar in text {
      let scalar = Characters.normalised(scalar.value)
      if scalar == Characters.space, result.last ?? Characters.space == Characters.space {
        continue
      }
      result.append(scalar)
    }
    if result.last == Characters.space { result.removeLast() }
    return result
  }

  private static func smartened(_ text: [UInt32]) -> [UInt32] {
    let marks: [(plain: [UInt32], smart: UInt32)] = [
      ([0x2E, 0x2E, 0x2E], 0x2026), ([0x2D, 0x2D, 0x2D], 0x2014), ([0x2D, 0x2D], 0x2013),
    ]
    var result: [UInt32] = []
    var rest = text[...]
    while let first = rest.first {
      if let mark = marks.first(where: { rest.starts(with: $0.plain) }) {
        result.append(mark.smart)
        rest = rest.dropFirst(mark.plain.count)
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return result
  }
}
