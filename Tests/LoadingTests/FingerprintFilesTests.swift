import Diagnostics
import Model
import TestSupport
import Testing

@testable import Loading

@Suite struct FingerprintFilesTests {
  private func load(_ files: [String]) async throws -> (Content, [Diagnostic]) {
    let folder = try TemporaryFolder()
    try folder.write("site.yml", "title: A\ndescription: B\n")
    try folder.write(
      "sources.yml",
      """
      - id: report-2014
        type: report
        title: A report
        issued: 2014
        standing: primary
        abstract: Words.
        limits: None.

      """)
    for file in files { try folder.write(file, "explainer-fingerprint 1\n") }
    let (content, findings) = await ContentLoader(path: folder.path, prefix: "content").load()
    return (try #require(content), findings)
  }

  @Test("A fingerprint is loaded with the source that it is called as, and is no asset")
  func loaded() async throws {
    let (content, findings) = try await load(["sources/report-2014.fingerprint"])
    #expect(findings.isEmpty)
    #expect(content.fingerprints.map(\.source) == ["report-2014"])
    #expect(content.fingerprints.first?.path == "sources/report-2014.fingerprint")
    #expect(content.fingerprints.first?.file.path == "content/sources/report-2014.fingerprint")
    #expect(content.fingerprints.first?.file.bytes.count == 24)
    #expect(content.assets.isEmpty)
  }

  @Test("A fingerprint that is called as no source is reported, with the one that was meant")
  func noSource() async throws {
    let (content, findings) = try await load(["sources/report-2015.fingerprint"])
    #expect(findings.map(\.kind) == [.strayFingerprint])
    #expect(findings.first?.suggestions.map(\.message) == ["did you mean `report-2014`?"])
    #expect(content.fingerprints.isEmpty)
  }

  @Test(
    "A fingerprint elsewhere is reported, and not published",
    arguments: ["report-2014.fingerprint", "sources/old/report-2014.fingerprint"])
  func elsewhere(_ file: String) async throws {
    let (content, findings) = try await load([file])
    #expect(findings.map(\.kind) == [.strayFingerprint])
    #expect(
      findings.first?.suggestions.map(\.message)
        == ["move it to `sources/report-2014.fingerprint`"])
    #expect(content.assets.isEmpty && content.fingerprints.isEmpty)
  }
}
