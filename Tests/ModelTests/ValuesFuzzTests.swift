import Model
import Testing

/// Texts made of what the readers know, in no order: nothing may trap, and errors must lie within the text.
@Suite struct ValuesFuzzTests {
  private static let pieces = [
    "about", "more", "than", "up", "to", "between", "and", "from", "of", "or", "so", "a", "an",
    "one", "two", "nine", "twenty", "hundred", "thousand", "million", "trillion", "dozen", "half",
    "third", "quarters", "none", "no", "hundreds", "tens", "several", "£", "€", "US$", "kr", "GBP",
    "p", "pence", "m", "bn", "k", "%", "per", "cent", "percentage", "points", "day", "every",
    "year", "over", "for", "in", "out", "times", "fold", "doubled", "tonnes", "km", "lorries",
    "-", "–", "−", "/", "½", "+", "(", ")", "*", ",", ".", "..", "~", "?", "'", "’", "&", "²", "°",
    "0", "5", "10", "170", "3,500", "1.5", "2014", "999999999999999999999", "0.000000001",
    "1/3", "2014-09", "2014-09-11", "June", "Sept", "th", "s", "x", "T", "c.", "\u{A0}", "\u{301}",
    "\n", "\0", "é", "日", "👋", "attempts-2011", "-a", "a-", "A",
  ]

  @Test("No text of known pieces traps any reader", arguments: 1...4)
  func pieces(_ seed: UInt64) {
    var random = SplitMix(seed: seed)
    for _ in 0..<1_200 {
      var text = ""
      for _ in 0..<Int.random(in: 0...9, using: &random) {
        text += Self.pieces.randomElement(using: &random) ?? ""
        if Bool.random(using: &random) { text += " " }
      }
      tryAll(text)
    }
  }

  @Test("No text of random letters traps any reader")
  func letters() {
    var random = SplitMix(seed: 5)
    for _ in 0..<1_200 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...40, using: &random) {
        bytes.append(
          UInt8.random(in: Bool.random(using: &random) ? 0x20...0x7E : 0...0xFF, using: &random))
      }
      tryAll(String(decoding: bytes, as: UTF8.self))
    }
  }

  @Test("Long texts are read in no more than linear space and without trapping")
  func long() {
    for piece in Self.pieces {
      tryAll(String(repeating: piece, count: 300))
      tryAll(String(repeating: piece + " ", count: 300))
    }
  }

  private func tryAll(_ text: String) {
    let length = text.utf8.count
    do throws(ValueError) {
      let quantity = try Quantity(text)
      let interval = quantity.interval
      if let lower = interval.lower, let upper = interval.upper {
        #expect(lower <= upper, "\(text)")
      }
      #expect(!quantity.isDisjoint(from: quantity), "\(text)")
      _ = quantity.lower.significantDigits
    } catch {
      expectSound(error, length, text)
    }
    do throws(ValueError) {
      let period = try Period(text)
      #expect(period.edtf == text)
    } catch {
      expectSound(error, length, text)
      if let mended = error.replacement, error.offsets == 0..<length {
        #expect(throws: Never.self, "\(text)") { try Period(mended) }
      }
    }
    do throws(ValueError) {
      _ = try Formula(text).evaluate { Number($0.text.utf8.count) }
    } catch {
      expectSound(error, length, text)
    }
    do throws(ValueError) { _ = try Identifier(text) } catch { expectSound(error, length, text) }
    _ = Slug.make(from: text)
    _ = Quantity.Unit.named(text)
  }

  private func expectSound(_ error: ValueError, _ length: Int, _ text: String) {
    if error.offsets.upperBound > length || error.message.isEmpty {
      Issue.record("\(text): \(error)")
    }
  }
}
