import Testing

@testable import Rendering

@Suite struct PictureSizeTests {
  private static let png: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
    + [0, 0, 4, 0xB0, 0, 0, 2, 0x76]
  private static let jpeg: [UInt8] = [
    0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xC4, 0, 3, 0, 0xFF, 0xC2, 0, 11, 8, 2, 0x76, 4, 0xB0,
  ]

  @Test("A PNG and a JPEG say how large they are", arguments: [png, jpeg])
  func sizes(_ bytes: [UInt8]) {
    #expect(PictureSize(bytes) == PictureSize(width: 1200, height: 630))
  }

  @Test("A file that breaks off has no size", arguments: [png, jpeg])
  func broken(_ bytes: [UInt8]) {
    for length in bytes.indices.dropLast() { #expect(PictureSize(Array(bytes[..<length])) == nil) }
    #expect(PictureSize(Array("GIF89a".utf8)) == nil)
  }
}
