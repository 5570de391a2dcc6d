import CommonMark
import Diagnostics
import Linking
import Model

/// What editors said need not hold, where, and why.
///
/// A comment that is a block of its own covers the block behind it, one within a paragraph, heading or
/// cell covers that; the key `ignore` covers its page or record.
struct Excuses {
  /// One excuse: a rule, and the bytes in which it need not hold.
  private struct Excuse {
    let rule: RuleName
    let file: SourceFile
    let covered: Range<Int>
    let range: SourceRange
    let reason: String
    var isUsed = false
  }

  private var excuses: [Excuse] = []
  private var byFile: [SourceFile: [Int]] = [:]
  /// Excuses that cannot be read.
  private var invalid: [Diagnostic] = []

  init(_ content: Content) {
    for page in content.pages {
      add(page[Page.ignore], covering: page.file.range)
      add(page.body)
    }
    for record in content.records {
      let ignores = record[Record.ignore]
      if !ignores.isEmpty { add(ignores, covering: Self.extent(of: record, content.records)) }
      for (_, prose) in record.values.proseFields { add(prose) }
    }
  }

  /// The reason for which a finding is excused, nil when it is not; the excuse counts as used.
  /// - Complexity: O(excuses in the finding's file).
  mutating func excuse(_ finding: Diagnostic) -> String? {
    guard let range = finding.range, let indices = byFile[range.file] else { return nil }
    var reason: String?
    for index in indices where excuses[index].rule.rawValue == finding.kind.id {
      let covered = excuses[index].covered
      guard covered.lowerBound <= range.offsets.lowerBound,
        range.offsets.lowerBound <= covered.upperBound
      else { continue }
      excuses[index].isUsed = true
      reason = reason ?? excuses[index].reason
    }
    return reason
  }

  /// What is wrong with the excuses themselves, once every finding was shown to them.
  var findings: [Diagnostic] {
    invalid
      + excuses.filter { !$0.isUsed && !$0.rule.dependsOnMoreThanContent }.map { excuse in
        Diagnostic(
          .unusedIgnore, "Nothing breaks the rule `\(excuse.rule.rawValue)` here",
          at: excuse.range, suggestions: [Suggestion("take the excuse out")])
      }
  }

  private mutating func add(_ ignores: [Ignore], covering range: SourceRange) {
    for ignore in ignores {
      // One without a reason is an error of its own, and excuses nothing.
      guard let rule = ignore[Ignore.rule], let reason = ignore[Ignore.reason] else { continue }
      add(
        rule, range.file, range.offsets, ignore.values.range(of: Ignore.rule) ?? range,
        reason)
    }
  }

  private mutating func add(
    _ rule: RuleName, _ file: SourceFile, _ covered: Range<Int>, _ range: SourceRange,
    _ reason: String
  ) {
    byFile[file, default: []].append(excuses.count)
    excuses.append(Excuse(rule: rule, file: file, covered: covered, range: range, reason: reason))
  }

  /// The comments of a text and of the cells of its tables.
  private mutating func add(_ prose: Prose) {
    let document = prose.document
    for id in document.ids {
      let node = document[id]
      guard node.kind == .htmlBlock || node.kind == .htmlInline else { continue }
      read(document.literal(of: id), id, prose)
    }
    for block in prose.blocks {
      for cell in (block.table?.rows ?? []).joined() { add(cell) }
    }
  }

  private mutating func read(_ literal: ArraySlice<UInt8>, _ id: Document.NodeID, _ prose: Prose) {
    let range = prose.range(of: prose.document[id])
    switch IgnoreComment.read(literal) {
    case nil: break
    case .rules(let rules, let reason)?:
      let covered = Self.covered(by: id, in: prose)
      for rule in rules { add(rule, range.file, covered, range, reason) }
    case .invalid(let message, let suggestion)?:
      invalid.append(
        Diagnostic(
          .invalidIgnore, message, at: range, suggestions: [Suggestion(suggestion)]))
    }
  }

  /// Where a record stands: all of a file of its own, or up to the next record of its list.
  /// - Complexity: O(records).
  private static func extent(of record: Record, _ records: [Record]) -> SourceRange {
    let file = record.idRange.file
    guard file.path.hasSuffix(".yml") || file.path.hasSuffix(".yaml") else { return file.range }
    let start = record.values.range.offsets.lowerBound
    let next = records.filter { $0.idRange.file.path == file.path }
      .map(\.values.range.offsets.lowerBound).filter { $0 > start }.min()
    return SourceRange(file: file, offsets: start..<(next ?? file.bytes.count))
  }

  /// The bytes of the file that a comment covers.
  private static func covered(by id: Document.NodeID, in prose: Prose) -> Range<Int> {
    let document = prose.document
    let node = document[id]
    if node.kind == .htmlBlock {
      guard node.next >= 0 else { return prose.range(of: node).offsets }
      return prose.range(of: document[node.next]).offsets
    }
    var block = node.parent
    while block > 0, document[block].kind != .paragraph, document[block].kind != .heading {
      block = document[block].parent
    }
    return prose.range(of: document[max(0, block)]).offsets
  }
}

extension RuleName {
  /// Whether a breach comes and goes without a change of the content, or is only seen when it is
  /// looked for: an excuse for it is no mistake where nothing breaks the rule now.
  fileprivate var dependsOnMoreThanContent: Bool {
    switch self {
    case .deadOutsideLink, .movedOutsideLink, .unrecordedChange: true
    default: false
    }
  }
}
