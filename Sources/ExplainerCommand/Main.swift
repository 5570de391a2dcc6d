import ArgumentParser

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The way in: runs the command and turns what it throws into the exit codes that `design.md` promises.
@main
enum Main {
  static func main() async {
    do {
      var command = try ExplainerCommand.parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      // ArgumentParser exits with 64 for a misspelt command; 2 is what people's scripts know.
      guard ExplainerCommand.exitCode(for: error) == .validationFailure else {
        ExplainerCommand.exit(withError: error)
      }
      Console.standardError.write(ExplainerCommand.fullMessage(for: error) + "\n")
      exit(2)
    }
  }
}
