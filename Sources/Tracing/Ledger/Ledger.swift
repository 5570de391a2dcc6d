import Diagnostics

/// Every number in a site's prose with what it rests on, in the order of the site: pages, then
/// records, each from top to bottom.
public struct Ledger: Sendable {
  public internal(set) var entries: [LedgerEntry]

  public init(entries: [LedgerEntry]) {
    self.entries = entries
  }

  /// How many numbers have a source.
  public var coverage: Coverage {
    var coverage = Coverage()
    for entry in entries {
      switch entry.basis {
      case .statement, .derived, .quoted, .repeated: coverage.sourced += 1
      case .plain: coverage.plain += 1
      case .unsourced where entry.excuse != nil: coverage.excused += 1
      case .unsourced: coverage.unsourced += 1
      }
    }
    return coverage
  }

  /// Keeps the entries that are wanted.
  public mutating func keep(_ isWanted: (LedgerEntry) -> Bool) {
    entries.removeAll { !isWanted($0) }
  }

  /// The ledger with files named in another way: what is published must not tell by which name, or
  /// from which folder, the site was built.
  /// - Parameter rename: the new name of a file, given the one that messages use.
  public func renamingFiles(_ rename: (String) -> String) -> Ledger {
    var renamed = self
    for index in entries.indices { renamed.entries[index].path = rename(entries[index].path) }
    return renamed
  }

  /// Notes what editors said of numbers without source.
  /// - Parameter reasons: the reason, by where the number begins in its file.
  public mutating func excuse(_ reasons: [SourcePosition: String]) {
    for index in entries.indices where entries[index].basis == .unsourced {
      entries[index].excuse = reasons[entries[index].position]
    }
  }

  /// The beginning of something in a file.
  public struct SourcePosition: Sendable, Hashable {
    public let path: String
    public let offset: Int

    public init(path: String, offset: Int) {
      self.path = path
      self.offset = offset
    }

    public init(_ range: SourceRange) {
      self.init(path: range.file.path, offset: range.offsets.lowerBound)
    }
  }

  /// How many of a site's numbers have a source.
  public struct Coverage: Sendable, Hashable {
    /// They lead to a statement, a calculation or a document.
    public var sourced = 0
    /// Nothing says where they come from, and an editor says why that is right.
    public var excused = 0
    /// Nothing says where they come from.
    public var unsourced = 0
    /// They are declared to be no data, and not counted.
    public var plain = 0

    public init() {}

    /// All that are data.
    public var total: Int { sourced + excused + unsourced }
    public var isComplete: Bool { sourced == total }

    /// In words: `214 of 214 sourced`, `210 of 214 sourced, 3 excused`.
    public var summary: String {
      "\(sourced) of \(total) sourced" + (excused > 0 ? ", \(excused) excused" : "")
    }
  }
}
