import Files

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What was found out about addresses, kept in a file so that they are not asked again too soon.
///
/// A line for each address: when it was asked, the verdict, the address and what belongs to the
/// verdict, with tabs between. A file that cannot be read so is taken for none: it only saves time.
struct OutsideLinkCache: Sendable {
  private struct Entry: Sendable, Hashable {
    /// In seconds since 1970.
    var asked: Int
    var verdict: OutsideLinkVerdict
  }
  private var entries: [String: Entry] = [:]
  private let options: OutsideLinkOptions
  private let now: Int

  private static let firstLine = "explainer outside-links 1"
  private static let sizeLimit = 64 * 1024 * 1024

  /// `explainer/outside-links.txt` in the person's folder for what can be found out again
  /// (`XDG_CACHE_HOME`); nil where there is none.
  ///
  /// Not in the site's folder, where it would have to be kept out of version control, and whether an
  /// address can be read is true for every site on the machine.
  static var defaultPath: String? {
    let name = "explainer/outside-links.txt"
    if let folder = variable("XDG_CACHE_HOME") { return joinPath(folder, name) }
    guard let home = variable("HOME") else { return nil }
    #if canImport(Darwin)
      return joinPath(home, "Library/Caches/\(name)")
    #else
      return joinPath(home, ".cache/\(name)")
    #endif
  }

  /// Only an absolute path means the same wherever the program is run.
  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.hasPrefix("/") ? $0 : nil }
  }

  /// Reads the file that the options name, leaving out what is too old.
  init(_ options: OutsideLinkOptions, now: Int) {
    self.options = options
    self.now = now
    guard let path = options.cache, let bytes = try? readFile(path, limit: Self.sizeLimit) else {
      return
    }
    var lines = bytes.split(separator: UInt8(ascii: "\n"))[...]
    guard lines.popFirst().map({ $0.elementsEqual(Self.firstLine.utf8) }) == true else { return }
    for line in lines {
      let fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
      guard fields.count == 4, let asked = Int(fields[0]),
        let verdict = OutsideLinkVerdict(word: fields[1], detail: fields[3])
      else { continue }
      let entry = Entry(asked: asked, verdict: verdict)
      if isFresh(entry) { entries[fields[2]] = entry }
    }
  }

  /// What was found out about an address lately; nil when it has to be asked.
  subscript(address: WebAddress) -> OutsideLinkVerdict? { entries[address.text]?.verdict }

  mutating func remember(_ verdict: OutsideLinkVerdict, of address: WebAddress) {
    entries[address.text] = Entry(asked: now, verdict: verdict)
  }

  /// Writes the file, in one step that no reader can see half done.
  func write() throws(FileError) {
    guard let path = options.cache else { return }
    var text = Self.firstLine + "\n"
    for (address, entry) in entries.sorted(by: { utf8Precedes($0.key, $1.key) }) {
      let (word, detail) = entry.verdict.written
      text += "\(entry.asked)\t\(word)\t\(address)\t\(detail)\n"
    }
    try createDirectories(parentPath(path))
    // Its own name for each process, since several may write at once.
    let unfinished = temporarySibling(of: path, "new-\(getpid())")
    if try fileStatusIfPresent(unfinished) != nil { try removeFile(unfinished) }
    try createFile(unfinished, Array(text.utf8))
    do throws(FileError) {
      try renameFile(unfinished, to: path)
    } catch {
      try? removeFile(unfinished)
      throw error
    }
  }

  private func isFresh(_ entry: Entry) -> Bool {
    let (age, isWrong) = now.subtractingReportingOverflow(entry.asked)
    let limit = entry.verdict.isGood ? options.cacheAge : options.failureCacheAge
    // What was asked in the future was asked while a clock was wrong.
    return !isWrong && age >= 0 && Double(age) < limit.inSeconds
  }
}

extension OutsideLinkVerdict {
  fileprivate var isGood: Bool {
    switch self {
    case .fine, .moved: true
    case .dead, .undecided: false
    }
  }

  fileprivate var written: (word: String, detail: String) {
    let (word, detail) =
      switch self {
      case .fine: ("fine", "")
      case .moved(let address): ("moved", address)
      case .dead(let reason, let isHostUnknown): (isHostUnknown ? "unknown" : "dead", reason)
      case .undecided(let reason): ("undecided", reason)
      }
    let line = detail.unicodeScalars.map { $0.value < 0x20 ? " " : Character($0) }
    return (word, String(line))
  }

  fileprivate init?(word: String, detail: String) {
    switch word {
    case "fine": self = .fine
    case "moved": self = .moved(to: detail)
    case "dead": self = .dead(reason: detail)
    case "unknown": self = .dead(reason: detail, isHostUnknown: true)
    case "undecided": self = .undecided(reason: detail)
    default: return nil
    }
  }
}
