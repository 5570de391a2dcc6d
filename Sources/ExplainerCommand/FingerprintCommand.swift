import ArgumentParser
import Diagnostics
import Explainer
import Files
import Fingerprints
import Loading

/// `explainer fingerprint`: what quotes from a source can be verified by without its text.
struct FingerprintCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fingerprint",
    abstract: "Writes what quotes from a text can be verified by without the text.",
    discussion: """
      FILE is the plain text of a source, in UTF-8. Its fingerprint is a list of keyed hashes of \
      the text's word sequences: put it beside the source's record, and `check` verifies quotes by it:

        explainer fingerprint report.txt --output content/sources/report-2014.fingerprint

      With --verify, nothing is written: quotes are looked up in FILE, which may be a text or a \
      fingerprint.
      """)

  @Argument(help: "The text; `-` reads standard input.", completion: .file())
  var file: String

  @Option(
    name: [.short, .long], help: "The file to write. (default: standard output)",
    completion: .file())
  var output: String?

  @Option(
    name: .long,
    help: "A file that holds a secret: without it, nobody can verify quotes or guess at words.",
    completion: .file())
  var key: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "How many words are hashed together, 2 to 8: the fewest that a quote must have.",
      valueName: "number"))
  var words = Fingerprint.defaultSequenceLength

  @Option(
    name: .long, parsing: .singleValue,
    help: ArgumentHelp(
      "A quote with fewer words that is to be verified all the same; may be given again.",
      valueName: "quote"))
  var quote: [String] = []

  @Option(
    name: .long, parsing: .singleValue,
    help: ArgumentHelp(
      "Say whether this quote is in FILE, and where; may be given again.", valueName: "quote"))
  var verify: [String] = []

  mutating func validate() throws {
    guard Fingerprint.sequenceLengths.contains(words) else {
      throw ValidationError("--words is a number from 2 to 8.")
    }
    if !verify.isEmpty, output != nil || !quote.isEmpty {
      throw ValidationError("--verify writes nothing, so --output and --quote have no use with it.")
    }
    if file == "-", key == "-" { throw ValidationError("Standard input can be read only once.") }
  }

  func run() async throws {
    let secret = try key.map { try secretKey($0) }
    let input = SourceFile(
      path: file == "-" ? "standard input" : file, bytes: try contents(of: file))
    if verify.isEmpty {
      try write(try fingerprint(of: input, secret))
    } else {
      try verifyQuotes(in: input, secret)
    }
  }

  private func fingerprint(of input: SourceFile, _ secret: SecretKey?) throws -> Fingerprint {
    if Fingerprint.isFingerprint(input.bytes) {
      throw fail("`\(input.path)` is a fingerprint already; --verify looks a quote up in it")
    }
    do throws(Fingerprint.MakingError) {
      let text = input.bytes
      return try Fingerprint(
        of: text.span, key: secret.map { .secret($0) } ?? .public, sequenceLength: words,
        quotes: quote)
    } catch {
      switch error {
      case .invalidText(let error): throw fail(error, in: input)
      case .noWords: throw fail("There are no words in `\(input.path)`")
      case .tooManyWords(let count):
        throw fail(
          "`\(input.path)` has \(count) words, more than \(Fingerprint.wordLimit): split it")
      case .quoteNotFound(let quote):
        let verdict = try evidence(input).verify(quote)
        throw fail(
          "`\(quote)` is not in `\(input.path)`: \(verdict.explanation(of: quote))")
      }
    }
  }

  private func write(_ fingerprint: Fingerprint) throws {
    let contents = fingerprint.fileContents
    guard let output else {
      Console.standardOutput.write(String(decoding: contents, as: UTF8.self))
      return
    }
    let temporary = temporarySibling(of: output, "fingerprint")
    do throws(FileError) {
      try? removeFile(temporary)
      try createFile(temporary, contents)
      try renameFile(temporary, to: output)
    } catch {
      try? removeFile(temporary)
      throw fail("\(error)")
    }
    let kind = key == nil ? "" : ", with a secret key"
    Console.standardError.write(
      "Wrote \(output): \(fingerprint.wordCount) words, \(fingerprint.sequenceLength) at a time\(kind).\n"
    )
  }

  private func verifyQuotes(in input: SourceFile, _ secret: SecretKey?) throws {
    var isRight = true
    if Fingerprint.isFingerprint(input.bytes) {
      let (fingerprint, findings) = Fingerprint.read(input, secret: secret)
      FindingFormat.text.write(findings)
      guard let fingerprint else { throw ExitCode(1) }
      for quote in verify {
        let verdict = fingerprint.verify(quote)
        if case .found = verdict {} else { isRight = false }
        Console.standardOutput.write("\(verdict.explanation(of: quote)): \(quote)\n")
      }
    } else {
      let text = try evidence(input)
      for quote in verify {
        let verdict = text.verify(quote)
        Console.standardOutput.write("\(verdict.explanation(of: quote)): \(quote)\n")
        guard case .found(let parts) = verdict else {
          isRight = false
          continue
        }
        for range in parts.compactMap(\.text) {
          Console.standardOutput.write("  \(text.passage(around: range))\n")
        }
      }
    }
    if !isRight { throw ExitCode(1) }
  }

  private func evidence(_ input: SourceFile) throws -> PlainTextEvidence {
    do throws(InvalidText) {
      return try PlainTextEvidence(input)
    } catch {
      throw fail(error, in: input)
    }
  }

  private func secretKey(_ path: String) throws -> SecretKey {
    try KeyFile.secret(try contents(of: path), of: path)
  }

  private func contents(of path: String) throws -> [UInt8] {
    do throws(FileError) {
      return try path == "-"
        ? StandardInput.read(limit: FoldedText.byteLimit)
        : readFile(path, limit: FoldedText.byteLimit)
    } catch {
      throw fail("\(error)")
    }
  }

  /// Says what is wrong, and gives the error to end with.
  private func fail(_ message: String) -> ExitCode {
    Console.standardError.write("Error: \(message)\n")
    return ExitCode(1)
  }

  private func fail(_ error: InvalidText, in input: SourceFile) -> ExitCode {
    switch error {
    case .notUTF8(let offset):
      FindingFormat.text.write([
        Diagnostic(
          .invalidUTF8, "This is not UTF-8 text",
          at: SourceRange(file: input, offsets: offset..<offset + 1),
          suggestions: [
            Suggestion(
              "save it as plain text in UTF-8; a PDF or a word processor's file is not text")
          ])
      ])
      return ExitCode(1)
    case .tooLong:
      return fail("`\(input.path)` is larger than 64 MB: split it")
    }
  }
}
