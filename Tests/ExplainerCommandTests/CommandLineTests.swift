import TestSupport
import Testing

@testable import ExplainerCommand

/// The program as a person meets it on the command line.
@Suite struct CommandLineTests {
  private func run(
    _ arguments: [String], environment: [String: String] = [:]
  ) throws -> (exit: Int32, output: String, errors: String) {
    let directory = try TemporaryFolder()
    let outcome = try runCommand(
      builtProduct("explainer"), arguments, in: directory.path,
      environment: ["NO_COLOR": "1", "COLUMNS": "80"].merging(environment) { $1 })
    return (
      outcome.exit, String(decoding: outcome.stdout, as: UTF8.self),
      String(decoding: outcome.stderr, as: UTF8.self)
    )
  }

  @Test("Without arguments, the program says what it can do")
  func noArguments() throws {
    let (exit, output, errors) = try run([])
    #expect(exit == 0 && errors == "")
    let words = output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      words.hasPrefix(
        "OVERVIEW: Builds explainer sites in which every number can be traced to a source. "))
    #expect(output.contains("USAGE: explainer <subcommand>"))
    for part in ["explainer build", "Exit codes: 0 ", "1 there are errors", "2 the", "70 a"] {
      #expect(words.contains(part), "\(part)")
    }
  }

  @Test("The version is one line", arguments: ["--version"])
  func version(_ option: String) throws {
    #expect(try run([option]) == (0, ExplainerCommand.version + "\n", ""))
  }

  @Test("The help of build names every option with what it does")
  func help() throws {
    let output = try run(["build", "--help"]).output
    #expect(
      output.contains(
        "USAGE: explainer build [<folder>] [--output <output>] [--theme <theme>] [--drafts] [--quiet] [--format <format>]"
      ))
    for option in ["-o, --output", "-t, --theme", "--drafts", "-q, --quiet", "-f, --format"] {
      let line = output.split(separator: "\n").first { $0.contains(option) }
      #expect(line != nil, "\(option)")
    }
  }

  @Test(
    "A command that is not understood is exit code 2, told on standard error",
    arguments: [
      ["biuld"], ["build", "--nope"], ["build", "--format", "xml"], ["build", "a", "b"],
      ["build", "--output"],
    ])
  func misuse(_ arguments: [String]) throws {
    let (exit, output, errors) = try run(arguments)
    #expect(exit == 2)
    #expect(output == "")
    #expect(errors.hasPrefix("Error: ") && errors.contains("explainer"))
  }

  @Test("A folder that is no site is exit code 1, and quiet says nothing but what is wrong")
  func noSite() throws {
    let (exit, output, errors) = try run(["build", "--quiet"])
    #expect(exit == 1 && output == "")
    #expect(errors.contains("[no-site]") && !errors.contains("Nothing was written"))
  }

  @Test("Colour is written where it is asked for, and nowhere else")
  func colour() throws {
    let plain = try run(["build"]).errors
    let coloured = try run(["build"], environment: ["NO_COLOR": "", "CLICOLOR_FORCE": "1"]).errors
    #expect(!plain.contains("\u{1B}[") && coloured.contains("\u{1B}["))
  }
}
