import Foundation

/// Runs a program to its end and gives what it wrote.
///
/// A program that does not end within `seconds` is killed, which its exit status (-9) tells.
/// - Parameters:
///   - environment: added to the test's own.
///   - input: what the program reads on standard input.
public func runCommand(
  _ executable: String, _ arguments: [String], in directory: String? = nil,
  environment: [String: String] = [:], input: [UInt8] = [], seconds: Double = 60
) throws -> CommandOutcome {
  let captured = try TemporaryFolder()
  try captured.write("stdin", input)
  try captured.write("stdout")
  try captured.write("stderr")
  let process = Process()
  process.executableURL = URL(fileURLWithPath: executable)
  process.arguments = arguments
  if let directory { process.currentDirectoryURL = URL(fileURLWithPath: directory) }
  process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
  // Files and not pipes: a pipe that nobody empties stops a program that writes much.
  process.standardInput = FileHandle(forReadingAtPath: captured("stdin"))
  process.standardOutput = FileHandle(forWritingAtPath: captured("stdout"))
  process.standardError = FileHandle(forWritingAtPath: captured("stderr"))
  try process.run()
  let killer = DispatchWorkItem { kill(process.processIdentifier, SIGKILL) }
  DispatchQueue.global().asyncAfter(deadline: .now() + seconds, execute: killer)
  process.waitUntilExit()
  killer.cancel()
  let status = process.terminationStatus
  return CommandOutcome(
    exit: process.terminationReason == .exit ? status : -status,
    stdout: try captured.readBytes("stdout"), stderr: try captured.readBytes("stderr"))
}

/// Where the program `name` of this package was built: beside the tests that are running.
public func builtProduct(_ name: String) -> String {
  var folder = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
  while folder.path != "/" {
    let product = folder.appendingPathComponent(name).path
    if FileManager.default.isExecutableFile(atPath: product) { return product }
    folder.deleteLastPathComponent()
  }
  return name
}
