import Files
import Foundation
import TestSupport
import Testing

@testable import Publishing

/// A change of everything that can change, from one site to another.
private let oldSite = [
  "index.html": "old", "a/b.html": "old", "gone/c.html": "old", "x": "old", "same": "s",
]
private let newSite = [
  "index.html": "new", "a/b.html": "new", "d/e.html": "new", "x/y": "new", "same": "s",
]

private func prepare(_ bench: Workbench) async throws {
  try await bench.publish(oldSite)
  try bench.folder.write("site/.git/config", "mine")
  try createSymbolicLink(bench.folder("site/link"), to: "same")
}

private func expected(_ site: [String: String]) throws -> [String: String] {
  var contents = site.merging([".git/config": "mine", "link": "-> same", ".git/": ""]) { $1 }
  for path in site.keys where path.contains("/") { contents[parentPath(path) + "/"] = "" }
  return contents
}

/// How often a change of `oldSite` into `newSite` changes the disk.
private func countSteps(inPlace: Bool) async throws -> Int {
  let bench = try Workbench()
  try await prepare(bench)
  let counter = StepCounter()
  try await bench.publish(newSite, inPlace: inPlace, observe: counter.step)
  return counter.total
}

@Suite struct InterruptionTests {
  @Test func `a build killed at any step leaves the old site or the new one, whole`() async throws {
    let steps = try await countSteps(inPlace: false)
    #expect(steps > 20)
    var sawOld = false
    var sawNew = false
    for step in 0..<steps {
      let bench = try Workbench()
      try await prepare(bench)
      try await killed(at: step, bench, inPlace: false)
      let contents = try bench.contents()
      let (old, new) = (try expected(oldSite), try expected(newSite))
      #expect(contents == old || contents == new, "killed at step \(step)")
      sawOld = sawOld || contents == old
      sawNew = sawNew || contents == new

      try await bench.publish(newSite)
      #expect(try bench.contents() == expected(newSite), "after being killed at step \(step)")
      #expect(try bench.siblings() == ["site"], "after being killed at step \(step)")
      #expect(try fileStatus(bench.folder("site/.git/config")).links == 1)
    }
    #expect(sawOld && sawNew)
  }

  @Test func `file by file, a build killed at any step is finished or undone by the next`()
    async throws
  {
    for step in 0..<(try await countSteps(inPlace: true)) {
      let bench = try Workbench()
      try await prepare(bench)
      try await killed(at: step, bench, inPlace: true)
      // The next build has the old site again: what was begun is finished first, then undone.
      try await bench.publish(oldSite)
      #expect(try bench.contents() == expected(oldSite), "after being killed at step \(step)")
      #expect(try bench.siblings() == ["site"], "after being killed at step \(step)")
    }
  }

  @Test func `a build that fails at any step changes nothing, or has published all`() async throws {
    for step in 0..<(try await countSteps(inPlace: false)) {
      let bench = try Workbench()
      try await prepare(bench)
      switch await outcome(bench, failingAt: step, code: ENOSPC, inPlace: false) {
      case .success(let report):
        #expect(try bench.contents() == expected(newSite), "failed at step \(step)")
        #expect(report.warnings.map(\.kind) == [.outputLeftovers], "failed at step \(step)")
      case .failure(let error):
        #expect(try bench.contents() == expected(oldSite), "failed at step \(step)")
        #expect(try bench.siblings() == ["site"], "failed at step \(step)")
        #expect(error.diagnostics.map(\.kind) == [.cannotWriteOutput])
        #expect(error.diagnostics.first?.message.hasSuffix("the disk is full") == true)
      }
      try await bench.publish(newSite)
      #expect(try bench.contents() == expected(newSite), "after failing at step \(step)")
      #expect(try bench.siblings() == ["site"], "after failing at step \(step)")
    }
  }

  @Test func `file by file, a build that fails is undone, or finished by the next`() async throws {
    for step in 0..<(try await countSteps(inPlace: true)) {
      let bench = try Workbench()
      try await prepare(bench)
      switch await outcome(bench, failingAt: step, code: EIO, inPlace: true) {
      case .success:
        #expect(try tree(bench.site).contains { $0.value == "new" })
      case .failure(let error):
        let state = error.diagnostics.first?.notes.first?.message ?? ""
        if state.hasPrefix("Nothing") {
          #expect(try bench.contents() == expected(oldSite), "failed at step \(step)")
        } else {
          #expect(state.contains("the next build finishes"))
        }
      }
      try await bench.publish(newSite)
      #expect(try bench.contents() == expected(newSite), "after failing at step \(step)")
    }
  }

  @Test func `a first build killed at any step leaves no site or a whole one`() async throws {
    for step in 0..<12 {
      let bench = try Workbench()
      try await killed(at: step, bench, inPlace: false)
      let contents = try bench.contents()
      #expect(contents.isEmpty || contents["x/y"] == "new" && contents["index.html"] == "new")
      try await bench.publish(newSite)
      #expect(try bench.siblings() == ["site"])
    }
  }

  /// What comes of publishing the new site when its change of the disk number `step` fails.
  private func outcome(
    _ bench: Workbench, failingAt step: Int, code: Int32, inPlace: Bool
  ) async -> Result<PublishingReport, PublishingError> {
    let counter = StepCounter(at: step) { operation, path throws(FileError) in
      throw FileError(operation, path, code: code)
    }
    do throws(PublishingError) {
      return .success(
        try await bench.publish(newSite, inPlace: inPlace, observe: counter.step))
    } catch {
      return .failure(error)
    }
  }

  /// Publishes the new site in a process that is killed before its change of the disk number `step`.
  private func killed(at step: Int, _ bench: Workbench, inPlace: Bool) async throws {
    let path = bench.site
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [path = path as String, step = step as Int, inPlace = inPlace as Bool] in
      var publisher = Publisher(output: path, inPlace: inPlace)
      publisher.disk.observe = StepCounter(at: step) { _, _ in kill(getpid(), SIGKILL) }.step
      _ = try await publisher.publish(outputFiles(newSite))
      kill(getpid(), SIGKILL)
    }
  }
}
