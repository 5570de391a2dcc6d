import ArgumentParser
import Diagnostics
import Explainer
import Fingerprints
import OutsideLinks

/// `explainer check`: everything that a fact-checker would find, and nothing written.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Reads the site as a fact-checker would, and says what is wrong.",
    discussion: """
      Every number in prose must lead to a statement of a source and agree with it, every quote \
      must be found, conflicts explained, words defined, links alive. `build` refuses what check \
      calls an error. site.yml says how seriously to take each rule.
      """)

  @Argument(help: "The folder to check.", completion: .directory)
  var folder = "."

  @Option(
    name: [.short, .long], parsing: .singleValue,
    help: ArgumentHelp("Show findings of this rule only; may be given again.", valueName: "rule"))
  var rule: [String] = []

  @Option(
    name: .long, parsing: .singleValue,
    help: ArgumentHelp(
      "Show findings in this file only, or in this folder; may be given again.", valueName: "path"),
    completion: .file())
  var file: [String] = []

  @Flag(name: .long, help: "Mend what has one certain answer, then say what is left.")
  var fix = false

  @Option(
    name: .long, help: ArgumentHelp("Say what a rule asks for, and stop.", valueName: "rule"))
  var explain: String?

  @Flag(
    name: .long, help: "Ask every address of another site that the content links to; needs `curl`.")
  var external = false

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Report changed values of published statements that no correction tells of.",
      valueName: "rev|dir"))
  var since: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "A folder with the texts of sources, ID.txt: quotes are verified by them, and shown in their "
        + "sentences.", valueName: "folder"),
    completion: .directory)
  var texts: String?

  @Option(
    name: .long, help: "A file that holds the secret with which the fingerprints were made.",
    completion: .file())
  var key: String?

  @Flag(help: "Check pages with `draft: true` as well.")
  var drafts = false

  @Flag(name: [.short, .long], help: "Say nothing but what is wrong.")
  var quiet = false

  @Option(name: [.short, .long], help: "How to say what is wrong: text, json, sarif or github.")
  var format = FindingFormat.text

  mutating func validate() throws {
    for name in rule + (explain.map { [$0] } ?? []) where RuleCatalog.kind(name) == nil {
      throw ValidationError(RuleCatalog.unknown(name))
    }
  }

  func run() async throws {
    if let explain, let kind = RuleCatalog.kind(explain) {
      Console.standardOutput.write(RuleCatalog.explanation(of: kind))
      return
    }
    let location = SiteLocation(folder: folder)
    let secret = try key.map { try KeyFile.secret($0) }
    let clock = ContinuousClock()
    let start = clock.now
    var report = await check(location, secret)
    var mended = FixSummary()
    if fix {
      mended = await mend(location, secret, &report)
    }
    let result = report.result
    let elapsed = clock.now - start

    let filter = FindingFilter(rules: rule, files: file, in: location)
    let findings = filter.apply(result.diagnostics).inFileOrder()
    format.write(findings)
    if !quiet {
      let summary = CheckSummary(
        findings: findings, hidden: result.diagnostics.inFileOrder().count - findings.count,
        report: report, elapsed: elapsed)
      let console = format == .text ? Console.standardOutput : .standardError
      console.write(mended.text + summary.text)
    }
    if findings.contains(where: { $0.kind == .internalError }) { throw ExitCode(70) }
    if findings.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
  }

  private func check(_ location: SiteLocation, _ secret: SecretKey?) async -> CheckReport {
    let progress = ProgressLine(isShown: !quiet && format == .text)
    var check = Check(location)
    check.includesDrafts = drafts
    check.today = Today.dayNumber
    check.since = since
    check.texts = texts
    check.fingerprintSecret = secret
    if external {
      var options = OutsideLinkOptions()
      options.userAgent = "Explainer/\(ExplainerCommand.version) (+link check)"
      check.outsideLinks = options
    }
    let report = await check.run(progress: { progress.show($0) }, asking: { progress.show($0) })
    progress.clear()
    return report
  }

  /// Mends until nothing is left that can be: one edit can bring another mistake to light.
  private func mend(
    _ location: SiteLocation, _ secret: SecretKey?, _ report: inout CheckReport
  ) async -> FixSummary {
    var summary = FixSummary()
    let filter = FindingFilter(rules: rule, files: file, in: location)
    for _ in 0..<8 {
      let plan = FixPlan(filter.apply(report.result.diagnostics))
      if plan.files.isEmpty { break }
      let (written, problems) = FixWriter(location).write(plan)
      summary.add(plan, written: written)
      let failed = !problems.isEmpty
      report = await check(location, secret)
      report.report(problems)
      if failed || written.isEmpty { break }
    }
    return summary
  }
}
