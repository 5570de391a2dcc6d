import ArgumentParser
import Diagnostics
import Explainer
import Model

/// `explainer impact`: what changed since an earlier state, and everything that rests on it.
struct ImpactCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "impact",
    abstract: "Says what changed since an earlier state, and every sentence that it touches.",
    discussion: """
      Compares the content with how it was at a revision of git, or in another folder: which \
      records and pages changed, and for each record every number, link, citation, word, block, \
      entry and computed figure that rests on it. Nothing is written.

        explainer impact --since main
        explainer impact --since v1 --format markdown > comment.md
      """)

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The earlier state: a revision of git, or a folder.", valueName: "rev|dir"))
  var since: String

  @Argument(help: "The folder of the site as it is now.", completion: .directory)
  var folder = "."

  @Flag(help: "Compare pages with `draft: true` as well.")
  var drafts = false

  @Option(name: [.short, .long], help: "How to say it: text, markdown or json.")
  var format = ImpactFormat.text

  func run() async throws {
    var study = ImpactStudy(SiteLocation(folder: folder), since: since)
    study.includesDrafts = drafts
    study.today = Today.dayNumber
    let (impact, findings) = await study.run()
    guard let impact else {
      FindingFormat.text.write(findings.inFileOrder())
      throw ExitCode(1)
    }
    let report =
      switch format {
      case .text: impact.text()
      case .markdown: impact.markdown()
      case .json: impact.json()
      }
    Console.standardOutput.write(report)
  }
}

/// How an impact is written.
enum ImpactFormat: String, ExpressibleByArgument, CaseIterable {
  /// For people.
  case text
  /// For a pull request.
  case markdown
  /// For programs.
  case json
}
