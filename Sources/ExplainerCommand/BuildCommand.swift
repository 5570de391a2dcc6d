import ArgumentParser
import Diagnostics
import Explainer

/// `explainer build`: the whole way from a folder to a site.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Builds the site, or says what is wrong with it and writes nothing.",
    discussion: """
      FOLDER is the content folder, or a folder that holds one called `content`. The site goes \
      into the folder `site` beside it. Files in there that explainer did not write are left alone.
      """)

  @Argument(help: "The folder to build.", completion: .directory)
  var folder = "."

  @Option(
    name: [.short, .long], help: "The folder to write. (default: site, beside the content folder)",
    completion: .directory)
  var output: String?

  @Option(name: [.short, .long], help: "The theme to use instead of the one that site.yml names.")
  var theme: String?

  @Flag(help: "Build pages with `draft: true` as well.")
  var drafts = false

  @Flag(name: [.short, .long], help: "Say nothing but what is wrong.")
  var quiet = false

  @Option(name: [.short, .long], help: "How to say what is wrong: text, json, sarif or github.")
  var format = FindingFormat.text

  func run() async throws {
    let location = SiteLocation(
      folder: folder, output: output, installedThemes: Installation.themes())
    let build = Build(
      location, theme: theme, includesDrafts: drafts, today: Today.dayNumber)
    let progress = ProgressLine(isShown: !quiet && format == .text)
    let clock = ContinuousClock()
    let start = clock.now
    let result = await build.run { progress.show($0) }
    progress.clear()
    let elapsed = clock.now - start

    let findings = result.diagnostics.inFileOrder()
    format.write(findings)
    if !quiet {
      let summary = BuildSummary(result: result, output: location.output, elapsed: elapsed)
      (format == .text ? Console.standardOutput : .standardError).write(summary.text + "\n")
    }
    if result.exitCode != 0 { throw ExitCode(result.exitCode) }
  }
}
