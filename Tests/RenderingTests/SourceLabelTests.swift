import Testing

@testable import Rendering

@Suite struct SourceLabelTests {
  private func label(_ more: String) async throws -> String {
    let sample = try await Sample([
      "sources.yml":
        "- {id: s, type: document, title: Minutes, standing: primary, abstract: A, limits: L\(more)}\n"
    ])
    return sample.kit.label(ofSource: try sample.place("s"))
  }

  @Test("A source in one line: author, title, publication, date, as far as they are known")
  func parts() async throws {
    #expect(try await label("") == "Minutes")
    #expect(
      try await label(", author: [A. Clerk, B. Hand], container-title: The Gazette, publisher: P")
        == "A. Clerk, B. Hand, Minutes, The Gazette")
    #expect(
      try await label(", publisher: P, issued: 2014-09~") == "Minutes, P, about September 2014")
  }

  @Test("An author that is also the publisher is named once")
  func sameName() async throws {
    #expect(
      try await label(", author: The council, publisher: The council") == "The council, Minutes")
  }
}
