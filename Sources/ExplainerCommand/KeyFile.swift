import ArgumentParser
import Files
import Fingerprints

/// The file that holds the secret of fingerprints.
enum KeyFile {
  /// Reads the secret.
  /// - Throws: after saying what is wrong, when the file cannot be read or holds too little.
  static func read(_ path: String) throws(ExitCode) -> SecretKey {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try readFile(path)
    } catch {
      Console.standardError.write("Error: \(error)\n")
      throw ExitCode(1)
    }
    guard let secret = SecretKey(fileContents: bytes) else {
      Console.standardError.write(
        "Error: The key in `\(path)` is too short: it has \(SecretKey.fewestBytes) characters at "
          + "least\n")
      throw ExitCode(1)
    }
    return secret
  }
}
