import Diagnostics

extension Fingerprint {
  /// Whether these are the bytes of a fingerprint's file, by how it begins.
  public static func isFingerprint(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: Array("\(formatName) ".utf8))
  }

  /// Reads a fingerprint's file.
  ///
  /// - Parameter secret: what it was made with; not needed when its key is public.
  /// - Returns: the fingerprint, nil when it cannot be used; and what is wrong with it.
  /// - Complexity: O(bytes).
  public static func read(
    _ file: SourceFile, secret: SecretKey? = nil
  ) -> (fingerprint: Fingerprint?, diagnostics: [Diagnostic]) {
    var reader = FingerprintReader(file)
    do throws(FingerprintReader.Problem) {
      return (try reader.read(secret), [])
    } catch {
      return (nil, [error.diagnostic])
    }
  }
}

/// Reads the lines of a fingerprint's file.
private struct FingerprintReader {
  struct Problem: Error { let diagnostic: Diagnostic }

  private let file: SourceFile
  /// Without the carriage returns that some programs put in.
  private let text: [UInt8]
  private var offset = 0

  init(_ file: SourceFile) {
    self.file = file
    text =
      file.bytes.contains(UInt8(ascii: "\r"))
      ? file.bytes.filter { $0 != UInt8(ascii: "\r") } : file.bytes
  }

  mutating func read(_ secret: SecretKey?) throws(Problem) -> Fingerprint {
    try readVersions()
    let end = try endOfChecked()
    let keyCheck = try readKeyCheck()
    let salt = try decoded(Array(field("salt").utf8)[...])
    guard salt.count == 16 else { throw damaged() }
    let wordCount = try number("words", in: 1...Fingerprint.wordLimit)
    let length = try number("sequence", in: Fingerprint.sequenceLengths)
    let lineCount = try number("lines", in: 1...wordCount)
    let lines = TextLines(encoded: try block(), count: lineCount, wordCount: wordCount)
    guard let lines else { throw damaged() }
    let fewestEntries = wordCount - min(length, wordCount) + 1
    let entryCount = try number("entries", in: fewestEntries...Fingerprint.wordLimit * 8)
    let entries = try entries(of: block(), count: entryCount)
    guard offset == end else { throw damaged() }
    let key = try key(keyCheck, secret)
    return Fingerprint(
      table: SequenceTable(entries: entries, key: key.tableKey(salt: salt), wordCount: wordCount),
      lines: lines, salt: salt, keyCheck: keyCheck, sequenceLength: length)
  }

  private mutating func readVersions() throws(Problem) {
    guard let format = try? field(Fingerprint.formatName) else {
      throw problem(
        .damagedFingerprint,
        "This is not a fingerprint: it does not begin with "
          + "`\(Fingerprint.formatName)`")
    }
    let folding = format == "\(Fingerprint.formatVersion)" ? try field("folding") : nil
    guard folding == "\(FoldedText.version)" else {
      throw problem(
        .unknownFingerprintVersion,
        "This fingerprint was made by another version of `explainer`, which this one cannot read")
    }
  }

  /// Where the checksum's line begins, if it is that of the bytes before.
  private func endOfChecked() throws(Problem) -> Int {
    let name = Array("checksum ".utf8)
    guard text.last == UInt8(ascii: "\n") else { throw truncated() }
    let start = (text.dropLast().lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
    guard text[start...].starts(with: name) else { throw truncated() }
    let stated = try decoded(text[(start + name.count)..<(text.count - 1)])
    guard stated == Fingerprint.checksum(of: text[..<start]) else {
      throw damaged("its checksum is not that of its contents")
    }
    return start
  }

  /// By which the secret is known; empty when the key is public.
  private mutating func readKeyCheck() throws(Problem) -> [UInt8] {
    let value = try field("key")
    if value == "public" { return [] }
    let name = "secret "
    guard value.hasPrefix(name) else { throw damaged() }
    let check = try decoded(Array(value.utf8.dropFirst(name.utf8.count))[...])
    guard check.count == 8 else { throw damaged() }
    return check
  }

  private func key(_ check: [UInt8], _ secret: SecretKey?) throws(Problem) -> FingerprintKey {
    if check.isEmpty { return .public }
    guard let secret else {
      throw problem(
        .lockedFingerprint, "This fingerprint can be used only with the key it was made with")
    }
    guard check == secret.check else {
      throw problem(.lockedFingerprint, "This fingerprint was made with another key")
    }
    return .secret(secret)
  }

  private func entries(of bytes: [UInt8], count: Int) throws(Problem) -> [UInt64] {
    guard bytes.count == count * 8 else { throw damaged() }
    let entries = [UInt64](unsafeUninitializedCapacity: count) { entries, filled in
      for index in 0..<count {
        var entry: UInt64 = 0
        for byte in bytes[index * 8..<index * 8 + 8] { entry = entry << 8 | UInt64(byte) }
        entries.initializeElement(at: index, to: entry)
      }
      filled = count
    }
    for index in entries.indices.dropFirst() where entries[index] <= entries[index - 1] {
      throw damaged()
    }
    return entries
  }

  /// The value behind a name that the next line begins with.
  private mutating func field(_ name: String) throws(Problem) -> String {
    guard let end = text[offset...].firstIndex(of: UInt8(ascii: "\n")) else { throw truncated() }
    let line = text[offset..<end]
    guard line.starts(with: Array("\(name) ".utf8)) else { throw damaged() }
    offset = end + 1
    return String(decoding: line.dropFirst(name.utf8.count + 1), as: UTF8.self)
  }

  private mutating func number(
    _ name: String, in bounds: ClosedRange<Int>
  ) throws(Problem) -> Int {
    guard let number = Int(try field(name)), bounds.contains(number) else { throw damaged() }
    return number
  }

  /// The bytes that the next lines encode, up to one that has a blank.
  private mutating func block() throws(Problem) -> [UInt8] {
    let start = offset
    var end = offset
    while let next = text[end...].firstIndex(of: UInt8(ascii: "\n")),
      !text[end..<next].contains(UInt8(ascii: " "))
    {
      end = next + 1
    }
    offset = end
    return try decoded(text[start..<end])
  }

  private func decoded(_ digits: ArraySlice<UInt8>) throws(Problem) -> [UInt8] {
    guard let bytes = Sodium.bytes(base64: digits) else { throw damaged() }
    return bytes
  }

  private func truncated() -> Problem { damaged("its end is missing") }

  private func damaged(_ how: String = "it is not as `explainer` writes it") -> Problem {
    problem(.damagedFingerprint, "This fingerprint is damaged: \(how)")
  }

  private func problem(_ kind: DiagnosticKind, _ message: String) -> Problem {
    let remedy =
      kind == .lockedFingerprint
      ? "name the file that holds the key with `--key`"
      : "make it anew from the source's text with `explainer fingerprint`"
    return Problem(
      diagnostic: Diagnostic(
        kind, message, at: SourceRange(file: file, offsets: 0..<0),
        suggestions: [Suggestion(remedy)]))
  }
}
