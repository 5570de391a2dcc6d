import TestSupport
import Testing

/// `explainer fingerprint` as a person meets it on the command line.
@Suite struct FingerprintCommandTests {
  private static let text = """
    A report.

    This has led to nine criminal gangs being dismantled, and to 60 arrests.
    """

  private func run(
    _ arguments: [String], in folder: TemporaryFolder
  ) throws -> (exit: Int32, output: String, errors: String) {
    let outcome = try runCommand(
      builtProduct("explainer"), ["fingerprint"] + arguments, in: folder.path,
      environment: ["NO_COLOR": "1", "COLUMNS": "80"])
    return (
      outcome.exit, String(decoding: outcome.stdout, as: UTF8.self),
      String(decoding: outcome.stderr, as: UTF8.self)
    )
  }

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("report.txt", Self.text)
    return folder
  }

  @Test("A fingerprint is written to a file or to standard output, the same both times")
  func output() throws {
    let folder = try folder()
    let written = try run(["report.txt", "-o", "report.fingerprint"], in: folder)
    #expect(written.exit == 0 && written.output == "")
    #expect(written.errors == "Wrote report.fingerprint: 18 words, 3 at a time.\n")
    let printed = try run(["report.txt"], in: folder)
    #expect(printed.exit == 0 && printed.errors == "")
    #expect(try printed.output == folder.read("report.fingerprint"))
  }

  @Test("Quotes are looked up in a fingerprint or in the text")
  func verify() throws {
    let folder = try folder()
    _ = try run(["report.txt", "-o", "report.fingerprint", "--quote", "60 arrests"], in: folder)
    let right = ["--verify", "nine criminal gangs", "--verify", "60 arrests"]
    let byFingerprint = try run(["report.fingerprint"] + right, in: folder)
    #expect(byFingerprint.exit == 0)
    #expect(
      byFingerprint.output == "Found on line 3: nine criminal gangs\nFound on line 3: 60 arrests\n")
    let wrong = try run(["report.txt", "--verify", "to 61 arrests"], in: folder)
    #expect(wrong.exit == 1)
    #expect(wrong.output.contains("the source has `60`"))
    let shown = try run(["report.txt", "--verify", "60 arrests"], in: folder)
    #expect(
      shown.output == """
        Found on line 3: 60 arrests
          This has led to nine criminal gangs being dismantled, and to 60 arrests.

        """)
  }

  @Test("A fingerprint with a secret key is of no use without it")
  func secret() throws {
    let folder = try folder()
    try folder.write("key", "Zm9yIHRlc3RzIG9ubHksIG5vdCBzZWNyZXQ\n")
    try folder.write("other", "YW5vdGhlciBrZXkgZm9yIHRlc3RzIG9ubHk\n")
    _ = try run(["report.txt", "-o", "f", "--key", "key"], in: folder)
    let quote = ["--verify", "nine criminal gangs"]
    #expect(try run(["f", "--key", "key"] + quote, in: folder).exit == 0)
    for arguments in [["f"], ["f", "--key", "other"]] {
      let (exit, output, errors) = try run(arguments + quote, in: folder)
      #expect(exit == 1 && output == "" && errors.contains("[locked-fingerprint]"))
    }
  }

  @Test(
    "What cannot be done is told, and nothing is written",
    arguments: [
      (["none.txt"], "Error: Cannot read `none.txt`"),
      (["latin.txt"], "[invalid-utf8]"),
      (["empty.txt"], "Error: There are no words in `empty.txt`"),
      (["report.txt", "--key", "short"], "Error: The key in `short` is too short"),
      (["report.txt", "--quote", "61 arrests"], "`61` is not there before `arrests`"),
      (["f.fingerprint"], "is a fingerprint already"),
      (["report.txt", "-o", "no/such/folder"], "Error: Cannot create"),
    ])
  func failure(_ arguments: [String], _ message: String) throws {
    let folder = try folder()
    try folder.write("latin.txt", Array("caf".utf8) + [0xE9, 0x20])
    try folder.write("empty.txt", " \n")
    try folder.write("short", "password\n")
    try folder.write("f.fingerprint", "explainer-fingerprint 1\n")
    let before = try folder.snapshot()
    let (exit, output, errors) = try run(arguments, in: folder)
    #expect(exit == 1 && output == "")
    #expect(errors.contains(message), "\(errors)")
    #expect(try folder.snapshot() == before)
  }

  @Test(
    "A command that makes no sense is exit code 2",
    arguments: [
      [], ["report.txt", "--words", "1"], ["report.txt", "--words", "9"],
      ["report.txt", "--verify", "a", "-o", "b"], ["-", "--key", "-"],
    ])
  func misuse(_ arguments: [String]) throws {
    #expect(try run(arguments, in: folder()).exit == 2)
  }

  @Test("The text can be piped in")
  func standardInput() throws {
    let folder = try folder()
    let outcome = try runCommand(
      builtProduct("explainer"), ["fingerprint", "-"], in: folder.path,
      input: Array(Self.text.utf8))
    #expect(outcome.exit == 0)
    #expect(
      try String(decoding: outcome.stdout, as: UTF8.self) == run(["report.txt"], in: folder).output)
  }
}
