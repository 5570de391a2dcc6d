import Diagnostics
import Model
import TestSupport
import Testing

@Suite struct FieldValueTests {
  private func value(_ source: MarkedSource) -> LocatedValue {
    LocatedValue(.flag(true), at: source.range("1️⃣", "2️⃣"))
  }

  @Test(
    "A scalar is given as it was written, without its quotation marks",
    arguments: [
      ("v: 1️⃣£12 million2️⃣\n", "£12 million"), ("v: 1️⃣\"a third\"2️⃣", "a third"),
      ("v: 1️⃣'5-10'2️⃣", "5-10"), ("v: 1️⃣5\" pipe2️⃣", "5\" pipe"), ("v: 1️⃣''2️⃣", ""),
    ])
  func written(_ text: String, _ written: String) {
    #expect(value(markedSource(text)).writtenText == written)
  }

  @Test(
    "A scalar that is not its own words is not given",
    arguments: [
      "v: 1️⃣one\n  two2️⃣", "v: 1️⃣|\n  one2️⃣", "v: 1️⃣'it''s'2️⃣", "v: 1️⃣\"a\\tb\"2️⃣", "v: 1️⃣\"2️⃣",
      "v: 1️⃣\"a'2️⃣",
    ])
  func notWritten(_ text: String) {
    #expect(value(markedSource(text)).writtenText == nil)
    #expect(value(markedSource(text)).range(ofWritten: 0..<1) == nil)
  }

  @Test("A part of it is found in the file", arguments: ["\"", "'", ""])
  func part(_ quote: String) {
    let source = markedSource("v: 1️⃣\(quote)é + 3️⃣b4️⃣ + c\(quote)2️⃣")
    let range = value(source).range(ofWritten: 5..<6)
    #expect(range == source.range("3️⃣", "4️⃣"))
    #expect(value(source).range(ofWritten: 5..<40) == nil)
  }
}
