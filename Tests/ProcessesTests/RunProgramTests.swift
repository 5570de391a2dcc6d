import Processes
import Testing

/// Other programs are run without a shell, and never wait for one another.
@Suite struct RunProgramTests {
  @Test("A program's output, exit and complaint are told")
  func outcome() async throws {
    let result = try await runProgram(
      "sh", ["-c", "printf out; printf oops >&2; exit 3"])
    #expect(result.exit == 3)
    #expect(String(decoding: result.output, as: UTF8.self) == "out")
    #expect(result.complaint == "oops")
    #expect(!result.isOutputCut)
  }

  @Test("An argument reaches the program as it is, whatever a shell would read in it")
  func arguments() async throws {
    let hostile = ["$(touch x)", "; ls", "a b", "'\"`", "-n", "*", ""]
    let result = try await runProgram("printf", ["%s|"] + hostile)
    #expect(
      String(decoding: result.output, as: UTF8.self)
        == hostile.map { $0 + "|" }.joined())
  }

  @Test("A variable can be added to the environment and taken away from it")
  func environment() async throws {
    let script = "printf '%s %s' \"$ADDED\" \"${HOME-none}\""
    let result = try await runProgram(
      "sh", ["-c", script], environment: ["ADDED": "yes", "HOME": nil])
    #expect(String(decoding: result.output, as: UTF8.self) == "yes none")
  }

  @Test("Much on both streams at once holds nothing up")
  func bothStreams() async throws {
    let script = "i=0; while [ $i -lt 3000 ]; do echo 0123456789012345678901234567890123456789;"
    let result = try await runProgram(
      "sh", ["-c", script + "echo 0123456789012345678901234567890123456789 >&2; i=$((i+1)); done"])
    #expect(result.output.count == 3000 * 41)
    #expect(result.complaint.utf8.count == 16 * 1024)
  }

  @Test("A program that never stops writing is ended at the limit")
  func limit() async throws {
    let result = try await runProgram("yes", [], outputLimit: 1000)
    #expect(result.output.count == 1000)
    #expect(result.isOutputCut)
    #expect(result.exit < 0)
  }

  @Test("A program that is not there is told apart from one that fails")
  func missing() async {
    await #expect(throws: ProgramError.notFound("explainer-no-such-program")) {
      try await runProgram("explainer-no-such-program", [])
    }
  }

  @Test("A NUL in an argument is refused, because the program would see it cut short")
  func nul() async {
    await #expect(throws: ProgramError.self) { try await runProgram("printf", ["a\0b"]) }
  }
}
