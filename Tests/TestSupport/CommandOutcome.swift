/// What a command that ran to its end has left behind.
public struct CommandOutcome: Sendable, Equatable {
  /// The exit status; minus the signal's number when a signal ended it.
  public var exit: Int32
  public var stdout: [UInt8]
  public var stderr: [UInt8]

  public init(exit: Int32, stdout: [UInt8] = [], stderr: [UInt8] = []) {
    self.exit = exit
    self.stdout = stdout
    self.stderr = stderr
  }

  /// From text, for code that is called and not run as a process.
  public init(exit: Int32, stdout: String, stderr: String = "") {
    self.init(exit: exit, stdout: Array(stdout.utf8), stderr: Array(stderr.utf8))
  }
}
