import Diagnostics
import Foundation
import Testing

@testable import Fingerprints

@Suite struct FingerprintReadingTests {
  private static let text = "One line of words.\n\nAnother line – of more words, and 170 numbers."

  private func contents(_ key: FingerprintKey = .public) throws -> [UInt8] {
    try Fingerprint(of: Array(Self.text.utf8).span, key: key).fileContents
  }

  private func read(
    _ contents: [UInt8], secret: SecretKey? = nil
  ) -> (fingerprint: Fingerprint?, kinds: [DiagnosticKind], message: String) {
    let file = SourceFile(path: "sources/a.fingerprint", bytes: contents)
    let (fingerprint, findings) = Fingerprint.read(file, secret: secret)
    return (fingerprint, findings.map(\.kind), findings.first?.message ?? "")
  }

  @Test func `What was written is read`() throws {
    let fingerprint = try Fingerprint(of: Array(Self.text.utf8).span)
    #expect(read(fingerprint.fileContents).fingerprint == fingerprint)
  }

  @Test func `Line ends that another system made of them do no harm`() throws {
    let contents = try contents().flatMap { $0 == 10 ? [13, 10] : [$0] }
    #expect(read(contents).kinds.isEmpty)
  }

  @Test func `A file without its end is damaged, wherever it ends`() throws {
    let contents = try contents()
    for end in contents.indices {
      let (fingerprint, kinds, _) = read(Array(contents[..<end]))
      #expect(fingerprint == nil && kinds.count == 1, "\(end)")
    }
  }

  @Test func `Any changed byte is noticed`() throws {
    let contents = try contents()
    for index in contents.indices {
      var changed = contents
      changed[index] = changed[index] == UInt8(ascii: "x") ? UInt8(ascii: "y") : UInt8(ascii: "x")
      let (fingerprint, kinds, _) = read(changed)
      #expect(fingerprint == nil && kinds.count == 1, "\(index)")
    }
  }

  @Test func `Another file is said to be no fingerprint`() {
    #expect(read(Array("# A page\n".utf8)).message.hasPrefix("This is not a fingerprint"))
    #expect(read([]).kinds == [.damagedFingerprint])
  }

  @Test(arguments: ["explainer-fingerprint 2\n", "explainer-fingerprint 1\nfolding 2\n"])
  func `A fingerprint of another version is not read`(_ beginning: String) {
    #expect(read(Array(beginning.utf8)).kinds == [.unknownFingerprintVersion])
  }

  @Test(arguments: [
    ("words ", "words 9"), ("lines 2", "lines 3"), ("entries ", "entries 1"),
    ("sequence 3", "sequence 9"),
    ("key public", "key secret"), ("salt ", "salt AA"), ("key public", "key secret AA"),
    ("lines 2\n", "lines 2\nAAAA"), ("words ", "words -"),
  ])
  func `Contents that make no sense are noticed although their checksum is right`(
    _ part: String, _ replacement: String
  ) throws {
    let text = String(decoding: try contents(), as: UTF8.self).replacing(part, with: replacement)
    let body = text.prefix(upTo: try #require(text.range(of: "checksum")?.lowerBound))
    let checksum = Sodium.base64(Fingerprint.checksum(of: Array(body.utf8)[...])[...])
    let (fingerprint, kinds, message) = read(
      Array("\(body)checksum ".utf8) + checksum + [UInt8(ascii: "\n")])
    #expect(fingerprint == nil && kinds == [.damagedFingerprint], "\(message)")
  }

  @Test func `A fingerprint with a secret key is read with that key only`() throws {
    let secret = try #require(SecretKey(fileContents: Array("correct horse battery\n".utf8)))
    let same = try #require(SecretKey(fileContents: Array("correct horse battery".utf8)))
    let other = try #require(SecretKey(fileContents: Array("correct horse battery!".utf8)))
    let contents = try contents(.secret(secret))
    #expect(read(contents, secret: same).fingerprint != nil)
    #expect(read(contents, secret: other).kinds == [.lockedFingerprint])
    #expect(read(contents).kinds == [.lockedFingerprint])
    #expect(try read(self.contents(), secret: other).fingerprint != nil)
  }

  @Test func `A short secret is none`() {
    #expect(SecretKey(fileContents: Array("password      \n\n\n\n\n\n\n\n".utf8)) == nil)
  }
}
