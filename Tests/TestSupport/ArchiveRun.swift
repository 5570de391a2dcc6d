import Foundation
import Testing

/// Runs one example: writes its input files, calls `body` with the folder and the arguments, and
/// compares the outcome with what the example expects.
///
/// Names with a meaning: `arguments` (one a word, or one a line where an argument has spaces);
/// `expected stdout`, `expected stderr`, `expected exit`; `expected files in FOLDER`, the paths of
/// all files in it, one a line; `expected untouched FOLDER`, no byte, date or file in it was changed;
/// `expected PATH`, a file's content. The temporary folder is written `$FOLDER`.
///
/// With `EXPLAINER_ACCEPT=1` in the environment, the example is rewritten to expect what came out;
/// `contains`, `lacks` and the like are still checked. Read the difference before committing it.
public func runArchive(
  at path: String, sourceLocation: Testing.SourceLocation = #_sourceLocation,
  isolation: isolated (any Actor)? = #isolation,
  _ body: (TemporaryFolder, [String]) async throws -> CommandOutcome
) async throws {
  let fixture = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
  var archive = try TextArchive(fixture)
  let accepting = ProcessInfo.processInfo.environment["EXPLAINER_ACCEPT"] == "1"
  let failures = try await archive.run(in: TemporaryFolder(), accepting: accepting, body)
  if accepting, archive.serialized != fixture {
    try writeFile(archive.serialized, at: Array(path.utf8))
  }
  let name = URL(fileURLWithPath: path).lastPathComponent
  for failure in failures {
    Issue.record("\(name): \(failure)", sourceLocation: sourceLocation)
  }
}

/// The paths of all examples (`*.txt`) in a folder beside the test's own file, in order.
public func archives(in folder: String, beside file: String = #filePath) -> [String] {
  let parent = URL(fileURLWithPath: file).deletingLastPathComponent().appendingPathComponent(folder)
  let names = (try? FileManager.default.contentsOfDirectory(atPath: parent.path)) ?? []
  return names.filter { $0.hasSuffix(".txt") }.sorted().map { parent.path + "/" + $0 }
}

extension TextArchive {
  /// The words or lines of the `arguments` section.
  public var arguments: [String] {
    guard let section = sections.first(where: { $0.role == .arguments }) else { return [] }
    let lines = section.content.text.split(separator: "\n").map(String.init)
    return lines.count == 1 ? lines[0].split(separator: " ").map(String.init) : lines
  }

  /// Runs the example in `directory`; gives one sentence for everything that is not as expected.
  /// - Parameter accepting: expect from now on what came out, where the whole is compared.
  mutating func run(
    in directory: TemporaryFolder, accepting: Bool,
    isolation: isolated (any Actor)? = #isolation,
    _ body: (TemporaryFolder, [String]) async throws -> CommandOutcome
  ) async throws -> [String] {
    try write(into: directory)
    var before: [String: DirectorySnapshot] = [:]
    for case .expected(let subject) in sections.map(\.role) {
      guard let folder = ArchiveSubject(subject).untouchedFolder else { continue }
      before[folder] = try directory.snapshot(of: folder)
    }
    let outcome = try await body(directory, arguments)
    let observation = ArchiveObservation(directory: directory, outcome: outcome, before: before)
    var failures: [String] = []
    for index in sections.indices {
      guard case .expected(let subject) = sections[index].role else { continue }
      let meaning = ArchiveSubject(subject)
      let found = try observation.find(meaning)
      if let failure = sections[index].compare(with: found, subject: subject) {
        let isWhole = sections[index].check == nil && meaning.untouchedFolder == nil
        if accepting, isWhole, let found {
          sections[index].accept(found)
        } else {
          failures.append(failure)
        }
      }
    }
    return failures
  }
}
