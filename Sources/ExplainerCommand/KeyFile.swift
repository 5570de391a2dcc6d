import ArgumentParser
import Files
import Fingerprints

/// The file of the secret that fingerprints are made with.
enum KeyFile {
  /// Reads the secret; says what is wrong and ends the command where there is none.
  static func secret(_ path: String) throws -> SecretKey {
    let contents: [UInt8]
    do throws(FileError) {
      contents = try readFile(path, limit: FoldedText.byteLimit)
    } catch {
      throw fail("\(error)")
    }
    return try secret(contents, of: path)
  }

  static func secret(_ contents: [UInt8], of path: String) throws -> SecretKey {
    guard let secret = SecretKey(fileContents: contents) else {
      throw fail(
        "The key in `\(path)` is too short: it has \(SecretKey.fewestBytes) characters at least. "
          + "This makes one: head -c 32 /dev/urandom | base64 > \(path)")
    }
    return secret
  }

  private static func fail(_ message: String) -> ExitCode {
    Console.standardError.write("Error: \(message)\n")
    return ExitCode(1)
  }
}
