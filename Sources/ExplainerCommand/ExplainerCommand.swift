import ArgumentParser

/// The command line: `explainer <subcommand>`.
struct ExplainerCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explainer",
    abstract: "Builds explainer sites in which every number can be traced to a source.",
    discussion: """
      A site is a folder of Markdown pages and YAML records. Check it, build it, look at it:

        explainer check
        explainer build
        python3 -m http.server --directory site

      Exit codes: 0 all is right; 1 there are errors in the content, and nothing was written; 2 the command was not understood; 70 a mistake of the program's own.
      """,
    version: version,
    subcommands: [
      BuildCommand.self, CheckCommand.self, ImpactCommand.self, FingerprintCommand.self,
    ])

  static let version = "0.1.0"
}
