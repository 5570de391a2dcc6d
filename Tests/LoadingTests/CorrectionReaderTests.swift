import Diagnostics
import Model
import TestSupport
import Testing

@testable import Loading

@Suite struct CorrectionReaderTests {
  private func read(_ source: MarkedSource) -> Reading<[Correction]> {
    var diagnostics: [Diagnostic] = []
    let corrections = CorrectionReader(proseReader: proseReader).read(source.file, &diagnostics)
    return Reading(value: corrections, diagnostics: diagnostics)
  }

  @Test("Corrections are read in the order in which they were written")
  func order() throws {
    let source = markedSource(
      """
      - date: 2024-05-03
        record: boats
        statement: log
        was: 41
        is: 40
        why: We had *counted* the wreck.
      - {date: 2024-04-01, page: index.md, is: A name, why: It was missing.}
      """, path: "corrections.yml")
    let read = read(source)
    expectDiagnostics(read.diagnostics, in: source, [])
    let first = try #require(read.value.first)
    #expect(read.value.count == 2)
    #expect(first.day?.isoDate == "2024-05-03")
    #expect(first[Correction.record]?.id == "boats")
    #expect(first[Correction.statement] == "log")
    #expect(first[Correction.was] == "41" && first[Correction.now] == "40")
    #expect(first[Correction.why]?.words == "We had counted the wreck.")
    #expect(read.value[1][Correction.page] == "index.md")
  }

  @Test(
    "An empty list, or one of nothing but comments, is no mistake", arguments: ["", "# None yet\n"])
  func empty(_ text: String) {
    let source = markedSource(text, path: "corrections.yml")
    let read = read(source)
    expectDiagnostics(read.diagnostics, in: source, [])
    #expect(read.value.isEmpty)
  }

  @Test(
    "What a correction lacks, and what does not go together, is told where it stands",
    arguments: [
      (
        "- {1️⃣date2️⃣: 2024-05-03, was: a, is: b, why: c}",
        "The correction does not say what was corrected"
      ),
      (
        "- {date: 2024-05-03, record: r, page: 1️⃣p.md2️⃣, was: a, is: b, why: c}",
        "A correction is of a record or of a page, not of both"
      ),
      (
        "- {date: 2024-05-03, page: p.md, statement: 1️⃣s2️⃣, was: a, is: b, why: c}",
        "A statement is corrected with its figure"
      ),
      (
        "- {1️⃣date2️⃣: 2024-05-03, record: r, why: c}",
        "The correction does not say what was changed"
      ),
      (
        "- {date: 2024-05-03, record: r, was: a, is: 1️⃣a2️⃣, why: c}", "`was` and `is` say the same"
      ),
      (
        "- {date: 1️⃣2024-052️⃣, record: r, was: a, is: b, why: c}", "A correction was made on a day"
      ),
      (
        "- {date: 1️⃣2024-05-03~2️⃣, record: r, was: a, why: c}", "A correction was made on a day"
      ),
      (
        "- {date: 1️⃣2024-05-03/2024-05-042️⃣, record: r, was: a, why: c}",
        "A correction was made on a day"
      ),
      (
        "- date: 2024-05-03\n  record: r\n  was: a\n  why: |\n    1️⃣# So2️⃣\n",
        "A reason has no headings"
      ),
      (
        "- {date: 2024-05-03, record: r, was: a, why: 1️⃣…2️⃣}", "The reason says nothing"
      ),
    ])
  func mistakes(_ text: String, _ message: String) {
    let source = markedSource(text, path: "corrections.yml")
    expectDiagnostics(
      read(source).diagnostics, in: source,
      [.init("invalid-correction", at: "1️⃣", to: "2️⃣", message)])
  }

  @Test(
    "A mistake that a key has by itself is told once",
    arguments: [
      ("- {1️⃣record2️⃣: r, was: a, why: c}", "missing-key"),
      ("- {date: 1️⃣May2️⃣, record: r, was: a, why: c}", "invalid-date"),
      ("- {date: 2024-05-03, 1️⃣recrod2️⃣: r, was: a, why: c}", "unknown-key"),
      ("- {date: 2024-05-03, record: 1️⃣R R2️⃣, was: a, why: c}", "invalid-identifier"),
      ("1️⃣date: 2024-05-03", "wrong-type"),
      ("- 1️⃣A slip2️⃣", "wrong-type"),
    ])
  func ownMistakes(_ text: String, _ kind: String) {
    let source = markedSource(text, path: "corrections.yml")
    expectDiagnostics(read(source).diagnostics, in: source, [.init(kind, at: "1️⃣")])
  }
}
