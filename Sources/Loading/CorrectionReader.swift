import CommonMark
import Diagnostics
import Model
import YAML

/// Reads the list of what was changed after publication, and says what is wrong with it.
struct CorrectionReader: Sendable {
  let proseReader: ProseReader

  /// Reads every entry of the file.
  func read(_ file: SourceFile, _ diagnostics: inout [Diagnostic]) -> [Correction] {
    let list = GroupList(
      file, name: "`\(Correction.fileName)`", owner: "A correction",
      advice: "begin each correction with `- date: …`", &diagnostics)
    return list.items.map { item in
      var reader = FieldReader(file, origin: list.origin, proseReader: proseReader)
      let correction = Correction(
        values: reader.readGroup(
          item.entries, Correction.fields, at: item.place, owner: "A correction"))
      diagnostics += reader.diagnostics
      diagnostics += Self.check(correction, written: Self.keys(item.entries))
      return correction
    }
  }

  /// Whether a byte of UTF-8 begins or is a letter; `…` begins with E2.
  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte >= 0xC3 && byte != 0xE2
  }

  /// The keys that an editor wrote or meant: a key that is misspelt, or whose value could not be
  /// read, is reported already, and is not missing as well.
  private static func keys(_ entries: [YAMLEntry]) -> Set<String> {
    let names = Correction.fields.map(\.name)
    return Set(entries.map { Spelling.nearest(to: $0.key, among: names) ?? $0.key })
  }

  /// What no single key can say of a correction: which go together.
  private static func check(_ correction: Correction, written: Set<String>) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    func report(_ message: String, _ range: SourceRange?, _ advice: String) {
      diagnostics.append(
        Diagnostic(
          .invalidCorrection, message, at: range ?? correction.values.range,
          suggestions: [Suggestion(advice)]))
    }
    func has<Value>(_ key: FieldKey<Value>) -> Bool { written.contains(key.field.name) }

    if correction[Correction.date] != nil, correction.day == nil {
      report(
        "A correction was made on a day", correction.values.range(of: Correction.date),
        "write the day, such as `2026-05-03`")
    }
    if has(Correction.record), has(Correction.page) {
      report(
        "A correction is of a record or of a page, not of both",
        correction.values.range(of: Correction.page),
        "write two corrections, or leave out `page`: a record's corrections stand on its own page")
    } else if !has(Correction.record), !has(Correction.page) {
      report(
        "The correction does not say what was corrected", nil,
        "add `record:` with the `id` of a record, or `page:` with the file of a page")
    }
    if has(Correction.statement), !has(Correction.record) {
      report(
        "A statement is corrected with its figure",
        correction.values.range(of: Correction.statement),
        "add `record:` with the figure's `id`")
    }
    if !has(Correction.was), !has(Correction.now) {
      report(
        "The correction does not say what was changed", nil,
        "add `was:` with what stood there before, and `is:` with what stands there now")
    } else if let was = correction[Correction.was], was == correction[Correction.now] {
      report(
        "`was` and `is` say the same", correction.values.range(of: Correction.now),
        "write into `was` what stood there before")
    }
    if let why = correction[Correction.why],
      !why.document.plainText(of: 0).contains(where: Self.isLetter)
    {
      report(
        "The reason says nothing", correction.values.range(of: Correction.why),
        "write what was wrong, and how it was found")
    }
    if let why = correction[Correction.why],
      let heading = why.document.ids.first(where: { why.document[$0].kind == .heading })
    {
      report(
        "A reason has no headings", why.range(of: why.document[heading]),
        "write it in a sentence or two")
    }
    return diagnostics
  }
}
