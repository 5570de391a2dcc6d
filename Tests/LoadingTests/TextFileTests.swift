import Diagnostics
import Model
import TestSupport
import Testing

@testable import Loading

@Suite struct TextFileTests {
  private func read(_ bytes: [UInt8]) throws -> Reading<SourceFile?> {
    let folder = try TemporaryFolder()
    try folder.write("a.md", bytes)
    var diagnostics: [Diagnostic] = []
    let content = ContentFolder(path: folder.path, prefix: "content", kinds: [])
    let file = TextFile.read("a.md", in: content, &diagnostics)
    return Reading(value: file, diagnostics: diagnostics)
  }

  @Test("A file is read byte for byte and shown under the folder's name")
  func plain() throws {
    let reading = try read(Array("é\r\n".utf8))
    #expect(reading.value?.bytes == Array("é\r\n".utf8))
    #expect(reading.value?.path == "content/a.md")
    #expect(reading.diagnostics.isEmpty)
  }

  @Test("A byte order mark is no text")
  func byteOrderMark() throws {
    let reading = try read([0xEF, 0xBB, 0xBF] + Array("---\n".utf8))
    #expect(reading.value?.bytes == Array("---\n".utf8))
  }

  @Test(
    "Bytes that are no text are shown where they stand",
    arguments: [
      ([0x61, 0x0A, 0x62, 0xE9, 0x63], 2, 2), ([0xC3], 1, 1), ([0x61, 0x00], 1, 2),
      ([0x61, 0xED, 0xA0, 0x80], 1, 2), ([0xFF, 0xFE, 0x61, 0x00], 1, 1),
      ([0xFE, 0xFF, 0x00, 0x61], 1, 1),
    ] as [([UInt8], Int, Int)])
  func noText(_ bytes: [UInt8], _ line: Int, _ column: Int) throws {
    let reading = try read(bytes)
    #expect(reading.value == nil)
    #expect(reading.diagnostics.map(\.kind) == [.invalidUTF8])
    #expect(reading.diagnostics.first?.range?.start == SourceLocation(line: line, column: column))
  }

  @Test("A file larger than any text is not read")
  func tooLarge() throws {
    let reading = try read([UInt8](repeating: 0x61, count: TextFile.limit + 1))
    #expect(reading.value == nil)
    #expect(reading.diagnostics.map(\.kind) == [.fileTooLarge])
  }

  @Test("A file that is gone is reported by its name")
  func gone() throws {
    let folder = try TemporaryFolder()
    var diagnostics: [Diagnostic] = []
    let content = ContentFolder(path: folder.path, prefix: "content", kinds: [])
    #expect(TextFile.read("b/c.md", in: content, &diagnostics) == nil)
    #expect(diagnostics.map(\.kind) == [.unreadableFile])
    #expect(diagnostics.first?.range?.file.path == "content/b/c.md")
  }
}
