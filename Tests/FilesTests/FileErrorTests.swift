import Files
import Foundation
import Testing

@Suite struct FileErrorTests {
  @Test(arguments: [
    (ENOSPC, "the disk is full"), (EACCES, "permission denied"),
    (EROFS, "the disk can only be read, not written"),
    (ENAMETOOLONG, "the name is too long"),
  ])
  func `the system's reasons are told in words`(code: Int32, message: String) {
    #expect(FileError(.write, "a", code: code).message == message)
  }

  @Test func `the description says what was attempted and on what`() {
    #expect(
      FileError(.write, "a", code: ENOSPC).description == "Cannot write `a`: the disk is full")
  }
}
