import Diagnostics
import Testing

@testable import Fingerprints

/// Invented texts and thousands of quotes from them, right and with one thing changed.
@Suite struct VerificationPropertyTests {
  /// A text with everything that quotes from it are verified by.
  private struct Bench {
    let text: GeneratedText
    let fingerprint: Fingerprint
    let evidence: PlainTextEvidence

    init(words: Int, seed: UInt64, sequenceLength: Int) throws {
      var generator = SeededGenerator(seed: seed &+ 1000)
      text = GeneratedText(count: words, seed: seed)
      let typeset = Array(GeneratedText.typeset(text.atoms, &generator).utf8)
      fingerprint = try Fingerprint(of: typeset.span, sequenceLength: sequenceLength)
      evidence = try PlainTextEvidence(SourceFile(path: "text", bytes: typeset))
    }

    /// Whether the words stand in the text, found the slow and sure way.
    func hasWords(_ atoms: [String]) -> Bool {
      guard atoms.count <= text.atoms.count else { return false }
      return (0...text.atoms.count - atoms.count).contains { start in
        text.atoms[start..<start + atoms.count].elementsEqual(atoms)
      }
    }
  }

  @Test(arguments: 2...8) func `Every quote that is long enough is found, however it is set`(
    _ length: Int
  ) throws {
    let bench = try Bench(words: 3000, seed: UInt64(length), sequenceLength: length)
    var generator = SeededGenerator(seed: 42)
    for count in length...40 {
      for _ in 0..<4 {
        let start = Int.random(in: 0...bench.text.atoms.count - count, using: &generator)
        let atoms = Array(bench.text.atoms[start..<start + count])
        // Marks that begin inside a quotation would be set the wrong way round.
        let isInside = bench.text.atoms[..<start].count { $0 == "\"" } % 2 == 1
        if isInside || atoms.first.map(GeneratedText.isMark) == true { continue }
        let quote = GeneratedText.typeset(atoms, &generator)
        for verdict in [bench.fingerprint.verify(quote), bench.evidence.verify(quote)] {
          guard case .found(let parts) = verdict else {
            Issue.record("not found: \(quote)")
            continue
          }
          #expect(parts.count == 1)
        }
      }
    }
  }

  @Test(arguments: QuoteMutation.allCases)
  func `A quote with one change is never found, unless the text says that too`(
    _ mutation: QuoteMutation
  ) throws {
    var changed = 0
    for length in 2...4 {
      let bench = try Bench(words: 2500, seed: UInt64(length) + 50, sequenceLength: length)
      var generator = SeededGenerator(seed: 99 + UInt64(length))
      for _ in 0..<200 {
        let count = Int.random(in: max(3, length)...16, using: &generator)
        let start = Int.random(in: 0...bench.text.atoms.count - count, using: &generator)
        let atoms = Array(bench.text.atoms[start..<start + count])
        guard let mutated = mutation.apply(to: atoms, &generator), !bench.hasWords(mutated),
          mutated.first != "\"" || mutated.last != "\""
        else { continue }
        // Plain setting, so that nothing but the change is new.
        let quote = mutated.joined(separator: " ")
        if case .found = bench.fingerprint.verify(quote) { Issue.record("not caught: \(quote)") }
        if case .found = bench.evidence.verify(quote) { Issue.record("not caught: \(quote)") }
        changed += 1
      }
    }
    #expect(changed > 50)
  }
}
