import Diagnostics
import Foundation
import Parallel
import Testing

@testable import Checking

/// Reads planted faults and near-misses as a whole site each, and counts what is found.
@Suite struct CorpusTests {
  @Test("The site that every case starts from is clean")
  func common() async throws {
    let found = try await CorpusSite([], on: CorpusSite.common()).check()
    #expect(found.map(describe) == [])
  }

  @Test("Every planted fault is found, at its line and column, and nothing else")
  func faults() async throws {
    let outcomes = try await run("faults")
    let caught = outcomes.map(\.caught).reduce(0, +)
    let planted = outcomes.map(\.planted).reduce(0, +)
    print("caught \(caught) of \(planted) planted faults (\(percent(caught, planted)))")
    report(outcomes)
    #expect(Self.only != nil || planted >= 150)
  }

  @Test("Nothing is found in what only resembles a fault")
  func nearMisses() async throws {
    let outcomes = try await run("near-misses")
    let alarms = outcomes.count { !$0.failures.isEmpty }
    print(
      "\(alarms) false alarms in \(outcomes.count) near-misses (\(percent(alarms, outcomes.count)))"
    )
    report(outcomes)
    #expect(Self.only != nil || outcomes.count >= 150)
  }

  /// The one rule to run, for whoever works on it; nil for all.
  private static let only = ProcessInfo.processInfo.environment["CORPUS"]

  private struct Outcome: Sendable {
    var name: String
    var planted = 0
    var caught = 0
    var failures: [String] = []
  }

  private func run(_ kind: String) async throws -> [Outcome] {
    let common = try CorpusSite.common()
    let only = Self.only
    let cases = try CorpusFile.all(kind).filter { only == nil || only == $0.rule }
      .flatMap { file in file.cases.map { (file.rule, $0) } }
    return try await withThrowingTaskGroup(of: (Int, Outcome).self) { group in
      var outcomes = [Outcome](repeating: Outcome(name: ""), count: cases.count)
      for (index, (rule, planted)) in cases.enumerated() {
        // A few at a time keep the cores busy; each case has files open.
        if index >= 8, let (index, outcome) = try await group.next() { outcomes[index] = outcome }
        group.addTask {
          let name = "\(kind)/\(rule): \(planted.title)"
          return (
            index, try await outcome(planted, name, common, isFault: kind == "faults")
          )
        }
      }
      for try await (index, outcome) in group { outcomes[index] = outcome }
      return outcomes
    }
  }

  private func outcome(
    _ planted: CorpusCase, _ name: String, _ common: [String: String], isFault: Bool
  ) async throws -> Outcome {
    var outcome = Outcome(name: name)
    let site = try CorpusSite(planted.files, on: common)
    var found = try await site.check()
    let marks = site.marks
    if isFault == marks.isEmpty {
      outcome.failures.append(isFault ? "it has no mark" : "it has marks")
    }
    for mark in marks {
      let rules = planted.rules(at: mark.number)
      if let index = found.firstIndex(where: {
        rules.contains($0.kind.id) && CorpusPlace($0) == mark.place
      }) {
        found.remove(at: index)
        outcome.planted += 1
        outcome.caught += 1
      } else {
        outcome.planted += 1
        outcome.failures.append(
          "missed   \(mark.place): [\(rules.sorted().joined(separator: "|"))]")
      }
    }
    outcome.failures += found.map { "too much \(describe($0))" }
    return outcome
  }

  private func report(_ outcomes: [Outcome]) {
    let failed = outcomes.filter { !$0.failures.isEmpty }
    guard !failed.isEmpty else { return }
    let text = failed.map { "\($0.name)\n    " + $0.failures.joined(separator: "\n    ") }
    Issue.record("\(failed.count) cases\n\(text.joined(separator: "\n"))")
  }

  private func describe(_ found: Diagnostic) -> String {
    "\(CorpusPlace(found)): [\(found.kind.id)] \(found.message)"
  }

  private func percent(_ part: Int, _ whole: Int) -> String {
    whole == 0 ? "-" : String(format: "%.1f %%", 100 * Double(part) / Double(whole))
  }
}
