import ArgumentParser
import Diagnostics
import Explainer

/// `explainer ledger`: every number in prose with what it rests on.
struct LedgerCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ledger",
    abstract: "Lists every number in the text with its figure, statement, source and quote.",
    discussion: """
      What is listed is what is published: numbers that are declared to be no data are marked so, \
      dates and other numbers that are none are left out. The last line says how many have a source.
      """)

  @Argument(help: "The folder of the site.", completion: .directory)
  var folder = "."

  @Option(name: [.short, .long], help: "How to write it: text, csv or json.")
  var format = Format.text

  @Option(
    name: .long, parsing: .singleValue,
    help: ArgumentHelp("List numbers of this file only; may be given again.", valueName: "path"),
    completion: .file())
  var file: [String] = []

  @Flag(help: "List the numbers of pages with `draft: true` as well.")
  var drafts = false

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, csv, json }

  func run() async throws {
    let location = SiteLocation(folder: folder)
    var check = Check(location)
    check.includesDrafts = drafts
    check.collectsLedger = true
    let report = await check.run()
    guard var ledger = report.ledger else {
      FindingFormat.text.write(report.result.diagnostics.inFileOrder())
      throw ExitCode(1)
    }
    if !file.isEmpty {
      let filter = FindingFilter(rules: [], files: file, in: location)
      ledger.keep { filter.includes($0.path) }
    }
    switch format {
    case .text: Console.standardOutput.write(ledger.text())
    case .csv: Console.standardOutput.write(String(decoding: ledger.csv(), as: UTF8.self))
    case .json: Console.standardOutput.write(String(decoding: ledger.json(), as: UTF8.self))
    }
    // What cannot be read is not in the list, which would then be shorter than it should be.
    let unread = report.unread.inFileOrder()
    FindingFormat.text.write(unread)
    if unread.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
  }
}
