import Subprocess

/// Runs another program to its end and gives what it wrote.
///
/// No shell is involved: every argument reaches the program as it is. The program reads nothing.
/// It is ended when the task is cancelled, and when it writes more than `outputLimit`.
///
/// - Parameters:
///   - name: the program's name, looked for in the folders of `PATH` and never in the current one.
///   - environment: added to this process's own; nil takes a variable away.
///   - outputLimit: the most bytes of its standard output to take; the rest is not waited for.
/// - Throws: ``ProgramError`` when the program is not there or cannot be started.
public func runProgram(
  _ name: String, _ arguments: [String], environment: [String: String?] = [:],
  outputLimit: Int = 64 * 1024 * 1024
) async throws(ProgramError) -> ProgramResult {
  if arguments.contains(where: { $0.utf8.contains(0) }) { throw .failed("a NUL in its arguments") }
  var changes: [Environment.Key: String?] = [:]
  for (name, value) in environment { changes[Environment.Key(stringLiteral: name)] = value }
  do {
    let result = try await run(
      .name(name), arguments: Arguments(arguments), environment: .inherit.updating(changes),
      input: .none, output: .sequence, error: .sequence
    ) { execution in
      // Both at once: a program that waits for one of them to be read would never finish the other.
      async let complaint = firstBytes(of: execution.standardError, messageLimit)
      var output: [UInt8] = []
      var isCut = false
      for try await buffer in execution.standardOutput {
        buffer.withUnsafeBytes { output.append(contentsOf: $0) }
        if output.count > outputLimit {
          output.removeLast(output.count - outputLimit)
          isCut = true
          await execution.teardown(using: [])
          break
        }
      }
      return (output: output, isCut: isCut, complaint: try await complaint)
    }
    let ended = result.closureResult
    let exit: Int32 =
      switch result.terminationStatus {
      case .exited(let code): code
      case .signaled(let signal): -signal
      }
    return ProgramResult(
      exit: exit, output: ended.output, isOutputCut: ended.isCut,
      complaint: String(decoding: ended.complaint, as: UTF8.self))
  } catch let error as SubprocessError {
    if error.code == .executableNotFound { throw .notFound(name) }
    throw .failed(error.description)
  } catch {
    throw .failed("\(error)")
  }
}

/// What a program that ran has left.
public struct ProgramResult: Sendable, Hashable {
  /// What it exited with; the number of the signal that ended it, below zero.
  public let exit: Int32
  /// What it wrote to standard output.
  public let output: [UInt8]
  /// Whether it wrote more than was taken, and was ended for that.
  public let isOutputCut: Bool
  /// The beginning of what it wrote to standard error.
  public let complaint: String

  public init(exit: Int32, output: [UInt8], isOutputCut: Bool, complaint: String) {
    self.exit = exit
    self.output = output
    self.isOutputCut = isOutputCut
    self.complaint = complaint
  }
}

/// Why a program did not run.
public enum ProgramError: Error, Sendable, Hashable {
  /// No folder of `PATH` has a program of this name.
  case notFound(String)
  /// It is there but cannot be started or read from; the system's reason.
  case failed(String)
}

private let messageLimit = 16 * 1024

/// The first `limit` bytes; what follows is read and forgotten, so that the writer is not held up.
private func firstBytes(
  of sequence: SubprocessOutputSequence, _ limit: Int
) async throws -> [UInt8] {
  var bytes: [UInt8] = []
  for try await buffer in sequence where bytes.count < limit {
    buffer.withUnsafeBytes { bytes.append(contentsOf: $0.prefix(limit - bytes.count)) }
  }
  return bytes
}
