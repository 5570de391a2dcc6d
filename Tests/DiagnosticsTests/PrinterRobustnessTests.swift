import Diagnostics
import Foundation
import Testing

/// Files of pieces that are hard to show, and ranges anywhere in them.
@Suite("Printers and hostile input")
struct PrinterRobustnessTests {
  static let pieces: [[UInt8]] =
    [
      "a", " ", "\t", "\n", "\r\n", "\r", "\u{0}", "\u{1B}[2J", "\u{9B}", "\u{301}", "\u{200D}",
      "\u{202E}", "\u{2028}", "👩‍👩‍👧", "🇫🇷", "日", "각", "\u{FE0F}", "\u{FEFF}", "\u{E0061}", "::error::",
      "%", "`", "\"", "\\", "</script>", String(repeating: "x", count: 90),
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF0, 0x9F]]

  /// A diagnostic whose text, path and places are made of pieces, always the same for one seed.
  static func finding(_ seed: UInt64) -> Diagnostic {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    func random(_ limit: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(limit))
    }
    func bytes(_ limit: Int) -> [UInt8] {
      (0..<random(limit)).flatMap { _ in pieces[random(pieces.count)] }
    }
    func text() -> String { String(decoding: bytes(6), as: UTF8.self) }
    let file = SourceFile(path: text(), bytes: bytes(40))
    func range() -> SourceRange {
      let places = [random(file.bytes.count + 2), random(file.bytes.count + 2)].sorted()
      return SourceRange(file: file, offsets: places[0]..<places[1])
    }
    let kind = DiagnosticKind("some-kind", .error, "Some rule.")
    return Diagnostic(
      kind, text(), at: range(), notes: [Note(text(), at: range()), Note(text())],
      suggestions: [Suggestion(text(), replacement: Replacement(range(), with: text()))])
  }

  @Test("text holds no character that works on a terminal")
  func text() {
    for seed in UInt64(0)..<400 {
      let printed = TextPrinter(excerptWidth: 40).text([Self.finding(seed)])
      let works = printed.unicodeScalars.filter { scalar in
        switch scalar.properties.generalCategory {
        case .control: scalar != "\n"
        case .lineSeparator, .paragraphSeparator: true
        case .format: scalar.value == 0x202E || scalar.value == 0xFEFF
        default: false
        }
      }
      #expect(works.isEmpty, "seed \(seed): \(works)")
    }
  }

  @Test("JSON and SARIF stay well-formed, and a GitHub command stays one line")
  func formats() throws {
    for seed in UInt64(0)..<100 {
      let finding = Self.finding(seed)
      for printed in [JSONPrinter().text([finding]), SARIFPrinter().text([finding])] {
        #expect(throws: Never.self, "seed \(seed)") {
          try JSONSerialization.jsonObject(with: Data(printed.utf8))
        }
      }
      let command = GitHubPrinter().text([finding])
      #expect(command.unicodeScalars.count { $0 == "\n" || $0 == "\r" } == 1, "seed \(seed)")
    }
  }
}
