import Testing

@testable import ExplainerCommand

@Suite struct ConsoleTests {
  @Test(
    "Colour by terminal and environment",
    arguments: [
      (true, [:], true), (false, [:], false), (true, ["TERM": "dumb"], false),
      (true, ["TERM": "xterm"], true), (true, ["NO_COLOR": "1"], false),
      (true, ["NO_COLOR": ""], true), (false, ["CLICOLOR_FORCE": "1"], true),
      (false, ["CLICOLOR_FORCE": "0"], false),
      (true, ["NO_COLOR": "1", "CLICOLOR_FORCE": "1"], false),
      (false, ["CLICOLOR_FORCE": "1", "TERM": "dumb"], true),
    ] as [(Bool, [String: String], Bool)])
  func colour(_ isTerminal: Bool, _ environment: [String: String], _ expected: Bool) {
    #expect(
      Console.wantsColour(isTerminal: isTerminal, environment: { environment[$0] }) == expected)
  }
}
