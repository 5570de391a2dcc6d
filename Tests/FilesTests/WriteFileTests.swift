import Files
import Foundation
import TestSupport
import Testing

@Suite struct WriteFileTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `a file is created with its contents`() throws {
    try createFile(folder("a"), Array("text".utf8), synchronised: true)
    #expect(try folder.read("a") == "text")
  }

  @Test func `what is there is not written over, not even through a link`() throws {
    try folder.write("a", "old")
    try createSymbolicLink(folder("link"), to: "new")
    for name in ["a", "link"] {
      let error = #expect(throws: FileError.self) { try createFile(folder(name), [1]) }
      #expect(error?.message == "something of this name is there already")
    }
    #expect(try folder.read("a") == "old")
    #expect(try fileStatusIfPresent(folder("new")) == nil)
  }

  #if os(Linux)
    @Test func `a file that cannot be filled is removed again`() async {
      // A process of its own, because the limit on the size of files would hold for every test.
      await #expect(processExitsWith: .success) {
        let folder = try TemporaryFolder()
        signal(SIGXFSZ, SIG_IGN)
        var limit = rlimit(rlim_cur: 10, rlim_max: 10)
        setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
        let error = #expect(throws: FileError.self) {
          try createFile(folder("a"), [UInt8](repeating: 1, count: 100))
        }
        #expect(error?.code == EFBIG)
        #expect(try fileStatusIfPresent(folder("a")) == nil)
      }
    }
  #endif

  @Test func `what is not finished has a hidden name beside its goal`() {
    #expect(temporarySibling(of: "a/site", "staging") == "a/.site.explainer-staging")
    #expect(temporarySibling(of: "site/", "staging") == ".site.explainer-staging")
  }
}
