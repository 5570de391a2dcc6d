import Diagnostics
import Files
import Foundation
import TestSupport
import Testing

@testable import Publishing

@Suite struct DestinationTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func refusals(_ output: String, inputs: [String] = []) -> [DiagnosticKind] {
    do throws(PublicationFailure) {
      _ = try Destination(output, inputs: inputs)
      return []
    } catch {
      return error.diagnostics(output, inputs).map(\.kind)
    }
  }

  @Test func `the whole disk, the home folder and what contains it are refused`() throws {
    let home = try #require(ProcessInfo.processInfo.environment["HOME"])
    for path in ["/", "//", home, home + "/..", ""] {
      #expect(refusals(path) == [.unsafeOutputFolder], "\(path)")
    }
  }

  @Test func `a folder that contains or lies in what is read is refused`() throws {
    try createDirectories(folder("project/content"))
    try createSymbolicLink(folder("link"), to: "project")
    let content = folder("project/content")
    for path in ["project", "project/content", "project/content/site", "link", "project/x/.."] {
      if path.hasSuffix("..") { try createDirectory(folder("project/x")) }
      #expect(refusals(folder(path), inputs: [content]) == [.unsafeOutputFolder], "\(path)")
    }
    #expect(refusals(folder("project/site"), inputs: [content]).isEmpty)
    #expect(refusals(folder("project/content-site"), inputs: [content]).isEmpty)
  }

  @Test func `a file is not an output folder`() throws {
    try folder.write("site")
    #expect(refusals(folder("site")) == [.unsafeOutputFolder])
  }

  @Test func `a symbolic link to nothing is not an output folder`() throws {
    try createSymbolicLink(folder("site"), to: "nothing")
    #expect(refusals(folder("site")) == [.cannotWriteOutput])
  }

  @Test func `a folder that is not there yet is found through links above it`() throws {
    try createDirectory(folder("real"))
    try createSymbolicLink(folder("link"), to: "real")
    #expect(try Destination(folder("link/a/site"), inputs: []).path == folder("real/a/site"))
  }

  @Test func `a place where the site is prepared is shown as the output folder`() throws {
    try createDirectory(folder("site"))
    let destination = try Destination(folder("site"), inputs: [])
    #expect(destination.shown(folder(".site.explainer-staging/tree/a")) == folder("site/a"))
    #expect(destination.shown(folder(".site.explainer-staging/lock")) == folder("site"))
    #expect(destination.shown("/elsewhere") == "/elsewhere")
  }
}
