import Files
import TestSupport
import Testing

@Suite struct FileLockTests {
  @Test func `a lock is held by one, and free when that one lets go`() throws {
    let folder = try TemporaryFolder()
    var first = try FileLock(folder("lock"))
    #expect(first != nil)
    #expect(try FileLock(folder("lock")) == nil)
    first = nil
    #expect(try FileLock(folder("lock")) != nil)
  }
}
