import Diagnostics

/// The edits that would mend findings which have one certain answer.
public struct FixPlan: Sendable {
  /// The edits of one file, by their places, none within another.
  public struct FileFix: Sendable {
    public let file: SourceFile
    public let replacements: [Replacement]

    /// The file as it is with the edits made.
    /// - Complexity: O(bytes of the file).
    public var mended: [UInt8] {
      var bytes: [UInt8] = []
      var written = 0
      for replacement in replacements {
        bytes += file.bytes[written..<replacement.range.offsets.lowerBound]
        bytes += Array(replacement.text.utf8)
        written = replacement.range.offsets.upperBound
      }
      return bytes + file.bytes[written...]
    }
  }

  /// In the order of their paths.
  public let files: [FileFix]
  /// The findings that the edits mend.
  public let mended: [Diagnostic]

  /// What a number rests on, and what a sentence says, is for an editor to judge, however likely the
  /// suggestion.
  private static let judgements: Set<String> = [
    "unsourced-number", "number-mismatch", "derived-mismatch", "quote-not-found",
    "discouraged-word", "vague-link-text", "unrecorded-change",
  ]

  /// Plans the edits for `findings`: those with exactly one edit; of edits that touch each other, the
  /// first.
  /// - Complexity: O(n log n)
  public init(_ findings: [Diagnostic]) {
    let candidates = findings.inFileOrder().compactMap { finding -> (Diagnostic, Replacement)? in
      let edits = finding.suggestions.compactMap(\.replacement)
      guard edits.count == 1, !Self.judgements.contains(finding.kind.id) else { return nil }
      return (finding, edits[0])
    }.sorted {
      ($0.1.range.file.path, $0.1.range.offsets.lowerBound)
        < ($1.1.range.file.path, $1.1.range.offsets.lowerBound)
    }
    var files: [FileFix] = []
    var mended: [Diagnostic] = []
    var edits: [Replacement] = []
    func finish() {
      if let file = edits.first?.range.file {
        files.append(FileFix(file: file, replacements: edits))
      }
      edits = []
    }
    for (finding, edit) in candidates {
      if let last = edits.last {
        if last.range.file !== edit.range.file {
          finish()
        } else if last == edit {
          mended.append(finding)
          continue
        } else if edit.range.offsets.lowerBound < last.range.offsets.upperBound
          || edit.range.offsets.lowerBound == last.range.offsets.lowerBound
        {
          continue
        }
      }
      edits.append(edit)
      mended.append(finding)
    }
    finish()
    self.files = files
    self.mended = mended
  }
}
