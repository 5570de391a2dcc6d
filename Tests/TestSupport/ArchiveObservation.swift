import Foundation

/// What an expectation speaks of.
enum ArchiveSubject {
  case stdout
  case stderr
  case exit
  case files(in: String)
  case untouched(String)
  case file(String)

  init(_ text: String) {
    switch text {
    case "stdout": self = .stdout
    case "stderr": self = .stderr
    case "exit": self = .exit
    case _ where text.hasPrefix("files in "): self = .files(in: String(text.dropFirst(9)))
    case _ where text.hasPrefix("untouched "): self = .untouched(String(text.dropFirst(10)))
    default: self = .file(text)
    }
  }

  var untouchedFolder: String? {
    if case .untouched(let folder) = self { folder } else { nil }
  }
}

/// What an example has left behind.
struct ArchiveObservation {
  let directory: TemporaryFolder
  let outcome: CommandOutcome
  let before: [String: DirectorySnapshot]

  /// The bytes that were found; nil for a file that is not there.
  func find(_ subject: ArchiveSubject) throws -> [UInt8]? {
    switch subject {
    case .stdout: return withoutFolder(outcome.stdout)
    case .stderr: return withoutFolder(outcome.stderr)
    case .exit: return Array("\(outcome.exit)\n".utf8)
    case .files(let folder):
      return Array(try directory.snapshot(of: folder).files.map { $0 + "\n" }.joined().utf8)
    case .untouched(let folder):
      guard let earlier = before[folder] else { return [] }
      let differences = try directory.snapshot(of: folder).differences(from: earlier)
      return Array(differences.map { $0 + "\n" }.joined().utf8)
    case .file(let path):
      return try? directory.readBytes(ByteEscapes.decode(Array(path.utf8)).text)
    }
  }

  private func withoutFolder(_ bytes: [UInt8]) -> [UInt8] {
    let folder = Array(directory.path.utf8)
    guard !bytes.isEmpty, let first = folder.first else { return bytes }
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == first, bytes[index...].starts(with: folder) {
        result += Array("$FOLDER".utf8)
        index += folder.count
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }
}

extension ArchiveSection {
  /// What is wrong with `found`, in a sentence; nil when it is as expected.
  func compare(with found: [UInt8]?, subject: String) -> String? {
    if check == .absent { return found == nil ? nil : "`\(subject)` is there, but should not be" }
    guard let found else { return "`\(subject)` is not there" }
    let text = found.text
    let lines = content.text.split(separator: "\n").map(String.init)
    switch check {
    case .empty: return found.isEmpty ? nil : "`\(subject)` is not empty:\n\(text)"
    case .contains:
      let missing = lines.filter { !text.contains($0) }
      guard !missing.isEmpty else { return nil }
      return "`\(subject)` lacks:\n\(missing.joined(separator: "\n"))\nIt is:\n\(text)"
    case .lacks:
      let present = lines.filter { text.contains($0) }
      guard !present.isEmpty else { return nil }
      return "`\(subject)` should not contain:\n\(present.joined(separator: "\n"))\nIt is:\n\(text)"
    default:
      guard found != content else { return nil }
      return "`\(subject)` is not as expected (- expected, + found):\n"
        + lineDifference(content.text, text)
    }
  }
}

/// The lines in which two texts differ, with `-` and `+` before them.
func lineDifference(_ expected: String, _ found: String) -> String {
  let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
  let new = found.split(separator: "\n", omittingEmptySubsequences: false)
  guard old.count + new.count < 5000 else { return "(too long to compare)" }
  let difference = new.difference(from: old)
  guard !difference.isEmpty else { return "(they differ only in bytes that are not UTF-8)" }
  let changes = difference.map { change in
    switch change {
    case .remove(let offset, let line, _): (offset, 0, "-\(offset + 1): \(line)")
    case .insert(let offset, let line, _): (offset, 1, "+\(offset + 1): \(line)")
    }
  }
  return changes.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2).joined(separator: "\n")
}
