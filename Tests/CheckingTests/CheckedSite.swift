import Diagnostics
import Fingerprints
import Linking
import Loading
import Model
import TestSupport
import Testing

@testable import Checking

/// A small site of invented documents, into which tests put one file, or a few.
enum CheckedSite {
  /// A letter, two reprints of it, and a report; nothing rests on them yet.
  static let sources = """
    - id: letter
      type: personal_communication
      title: The letter
      issued: 2019-03-01
      standing: primary
      abstract: A letter.
      limits: One voice.
    - id: diary
      type: post-weblog
      title: The diary
      standing: reprint
      reprints: letter
      abstract: A reprint.
      limits: No second witness.
    - id: digest
      type: post-weblog
      title: The digest
      standing: reprint
      reprints: diary
      abstract: A reprint of a reprint.
      limits: No third witness.
    - id: report
      type: report
      title: The report
      standing: primary
      abstract: A report.
      limits: Its own view.

    """

  /// What the rule `kind` finds in `files`.
  ///
  /// - Parameters:
  ///   - files: by their paths within `content/`, as the sources' own paths say.
  ///   - texts: the texts of documents, by source.
  ///   - fingerprints: the texts of documents that the site keeps fingerprints of, by source.
  static func findings(
    _ kind: DiagnosticKind, _ files: [MarkedSource], settings: String = "",
    texts: [String: String] = [:], fingerprints: [String: String] = [:],
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) async throws -> [Diagnostic] {
    let folder = try TemporaryFolder()
    try folder.write("site.yml", "title: Tides\ndescription: Of the sea.\n" + settings)
    if !files.contains(where: { $0.file.path == "content/sources.yml" }) {
      try folder.write("sources.yml", sources)
    }
    for source in files {
      try folder.write(String(source.file.path.dropFirst("content/".count)), source.file.bytes)
    }
    for (source, text) in fingerprints {
      let fingerprint = try Fingerprint(of: Array(text.utf8).span)
      try folder.write("sources/\(source).fingerprint", fingerprint.fileContents)
    }
    let (loaded, loading) = await ContentLoader(path: folder.path, prefix: "content").load()
    let content = try #require(loaded, sourceLocation: sourceLocation)
    #expect(loading.map(\.message) == [], sourceLocation: sourceLocation)
    let (site, linking) = await Linker(content).link()
    #expect(linking.map(\.message) == [], sourceLocation: sourceLocation)
    let plain = try texts.map { source, text in
      (source, try PlainTextEvidence(SourceFile(path: "texts/\(source).txt", text: text)))
    }
    let checker = Checker(site, texts: Dictionary(uniqueKeysWithValues: plain))
    return await checker.check().diagnostics.filter { $0.kind == kind }
  }

  /// Expects the rule `kind` to find exactly one breach in `file`, from 1️⃣ to 2️⃣.
  static func expectOne(
    _ kind: DiagnosticKind, _ file: MarkedSource, _ message: String? = nil, settings: String = "",
    texts: [String: String] = [:], fingerprints: [String: String] = [:], notes: [String]? = nil,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) async throws {
    let found = try await findings(
      kind, [file], settings: settings, texts: texts, fingerprints: fingerprints,
      sourceLocation: sourceLocation)
    expectDiagnostics(
      found, in: file, [ExpectedDiagnostic(kind, at: "1️⃣", to: "2️⃣", message, notes: notes)],
      sourceLocation: sourceLocation)
  }

  /// Expects the rule `kind` to find nothing in `file`.
  static func expectNone(
    _ kind: DiagnosticKind, _ file: MarkedSource, settings: String = "",
    texts: [String: String] = [:], fingerprints: [String: String] = [:],
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) async throws {
    let found = try await findings(
      kind, [file], settings: settings, texts: texts, fingerprints: fingerprints,
      sourceLocation: sourceLocation)
    expectDiagnostics(found, in: file, [], sourceLocation: sourceLocation)
  }
}

/// A page called after its file.
func checkedPage(_ body: String) -> MarkedSource {
  markedSource("---\ntitle: A page\n---\n\(body)\n", path: "content/page.md")
}

/// The site's figures.
func checkedFigures(_ text: String) -> MarkedSource {
  markedSource(text, path: "content/figures.yml")
}

/// A file of records.
func checkedRecords(_ collection: String, _ text: String) -> MarkedSource {
  markedSource(text, path: "content/\(collection).yml")
}
