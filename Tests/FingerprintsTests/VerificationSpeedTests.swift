import Diagnostics
import Testing

@testable import Fingerprints

/// How long it takes is printed and no reason to fail; that every quote is told right is.
@Suite struct VerificationSpeedTests {
  #if DEBUG
    private static let words = 10_000
  #else
    private static let words = 100_000
  #endif

  @Test func `A thousand quotes from a long text, half of them wrong, are all told right`() throws {
    var generator = SeededGenerator(seed: 5)
    let text = GeneratedText(count: Self.words, seed: 11)
    let typeset = Array(GeneratedText.typeset(text.atoms, &generator).utf8)
    let clock = ContinuousClock()
    var contents: [UInt8] = []
    let making = try clock.measure {
      contents = try Fingerprint(of: typeset.span).fileContents
    }
    let quotes = (0..<1000).map { number in
      let start = Int.random(in: 0..<text.atoms.count - 20, using: &generator)
      var atoms = Array(text.atoms[start..<start + Int.random(in: 4...12, using: &generator)])
      if number % 2 == 1 { atoms[2] = "changed" }
      return atoms.joined(separator: " ")
    }
    var found: [Bool] = []
    let verifying = clock.measure {
      let file = SourceFile(path: "a.fingerprint", bytes: contents)
      let fingerprint = Fingerprint.read(file).fingerprint
      found = quotes.map { quote in
        if case .found? = fingerprint?.verify(quote) { true } else { false }
      }
    }
    print(
      "\(Self.words) words, \(contents.count) bytes: made in \(making), 1,000 quotes in \(verifying)"
    )
    #expect(found == (0..<1000).map { $0 % 2 == 0 })
  }
}
